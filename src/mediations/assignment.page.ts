import { officialCaseAddress } from "../case-acts/official-act.page";
import { formats } from "../infrastructure/formats";
import type { Entered, FieldError, FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { mediatorName, type Assignment } from "./assignment";
import type { AssignmentOutcome } from "./assign-mediator";
import { assignmentTexts, type AssignmentTexts } from "./assignment.texts";
import { ownMediationAddress } from "./mediation-mail";
import type { MediatorOnOffer } from "./mediation.queries";

interface AssignmentPage extends Page {
  readonly t: AssignmentTexts;
  readonly lede: string;
  readonly action: string;
  readonly back: string;
  /** Undefined when nobody may mediate. */
  readonly options: readonly { readonly value: string; readonly label: string }[] | undefined;
  /** The number of the last assignment, 0 without one. */
  readonly after: number;
  readonly refusal: string | undefined;
  readonly entered: Entered;
  readonly errors: readonly FieldError[];
}

export interface AssignmentForm extends FormState {
  readonly refusal?: string | undefined;
}

interface AssignmentFacts {
  /** The slug of the platform. */
  readonly platform: string;
  readonly reference: string;
  readonly current: Assignment | undefined;
  readonly mediators: readonly MediatorOnOffer[];
}

export function assignmentAddress(platform: string, reference: string): string {
  return `${ownMediationAddress(platform, reference)}/assignment`;
}

/** Before an official entrusts a mediation to somebody. */
export function assignmentPage(
  facts: AssignmentFacts,
  form: AssignmentForm,
  language: Language,
): AssignmentPage {
  const t = assignmentTexts[language];
  const { platform, reference, current } = facts;
  const back = officialCaseAddress(platform, reference);
  const mediators = facts.mediators.filter(({ id }) => id !== current?.mediator.id);
  const options = mediators.map((mediator) => option(mediator, language));
  return {
    title: current ? t.titleAgain : t.title,
    crumbs: [
      { href: "/console", label: t.console },
      { href: back, label: t.caseTitle(reference) },
    ],
    t,
    lede: current ? t.ledeAgain(mediatorName(current.mediator)) : t.lede,
    action: assignmentAddress(platform, reference),
    back,
    options: options.length > 0 ? [{ value: "", label: t.choose }, ...options] : undefined,
    after: current?.number ?? 0,
    ...form,
    refusal: form.refusal,
  };
}

function option({ id, name, goingOn }: MediatorOnOffer, language: Language) {
  const t = assignmentTexts[language];
  return { value: id, label: t.onOffer(name, formats(language).count(goingOn, t.goingOn)) };
}

/** What keeps a mediation from being entrusted so. */
export function assignmentRefusal(
  refusal: Exclude<Extract<AssignmentOutcome, { accepted: false }>["refusal"], "not-requested">,
  current: Assignment | undefined,
  language: Language,
): string {
  const t = assignmentTexts[language];
  if (refusal !== "assigned-meanwhile") return t.refusals[refusal];
  if (!current) throw new Error("assigned meanwhile, and to nobody");
  const { by, mediator, assignedAt } = current;
  return t.assignedMeanwhile(by, mediatorName(mediator), formats(language).instant(assignedAt));
}
