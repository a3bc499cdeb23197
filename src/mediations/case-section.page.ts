import type { CaseSection } from "../cases/case-section";
import { isOver, type Mediation } from "../cases/mediation";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { isAvailable, mediatorName, type Assignment } from "./assignment";
import { assignmentAddress } from "./assignment.page";
import type { KeptMediation } from "./mediation.repository";
import { mediationsTexts } from "./mediations.texts";
import { sinceWords, stateTag } from "./state-tag";

interface SectionFacts {
  /** The slug of the platform. */
  readonly platform: string;
  readonly reference: string;
  readonly mediation: Mediation;
  /** Undefined when it was never entrusted to anybody, nor asked for in the register. */
  readonly kept: KeptMediation | undefined;
}

/** What officials see of a mediation on the page of its case: nothing of what is said there. */
export function mediationSection(facts: SectionFacts, language: Language): CaseSection {
  const { platform, reference, mediation, kept } = facts;
  const t = mediationsTexts[language];
  const { openedAt, assignments = [] } = kept ?? {};
  const day = (at: Date) => formats(language).day(parisDay(at));
  const address = assignmentAddress(platform, reference);
  const label = assignments.length > 0 ? t.assignAgain : t.assign;
  return {
    id: "mediation",
    title: t.section,
    rows: [
      {
        term: t.terms.state,
        details: sinceWords(mediation, openedAt, language),
        tag: stateTag(mediation, openedAt, language),
      },
      { term: t.terms.requestedOn, details: day(mediation.requestedAt) },
      { term: t.terms.mediator, details: mediatorWords(assignments, language) },
      { term: t.terms.openedOn, details: openedAt ? day(openedAt) : t.notYet },
    ],
    link: isOver(mediation.state) ? undefined : { href: address, label },
  };
}

/** Everybody who was given it, the last one first. */
function mediatorWords(assignments: readonly Assignment[], language: Language): readonly string[] {
  const t = mediationsTexts[language];
  if (assignments.length === 0) return [t.noMediator];
  return assignments
    .toReversed()
    .flatMap(({ mediator, by, assignedAt, reason }, index) => [
      t.assigned(mediatorName(mediator), by, formats(language).instant(assignedAt)),
      ...(index === 0 && !isAvailable(mediator) ? [t.unavailable(mediatorName(mediator))] : []),
      ...(reason === undefined ? [] : [t.reason(reason)]),
    ]);
}
