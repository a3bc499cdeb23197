import {
  awaitedActs,
  BLANK,
  needsWords,
  offeredActs,
  type ActCase,
  type PlatformAct,
} from "../case-acts/platform-act";
import type { ActOutcome } from "../case-acts/record-platform-act";
import type { Recorder } from "../cases/case-act.repository";
import type { CaseClock } from "../cases/case-clocks";
import type { FiledEvent } from "../cases/case-file.queries";
import { correctionNotes, saidWords } from "../cases/case.page";
import { caseTexts } from "../cases/case.texts";
import { codeWords } from "../cases/code-words";
import { dateStandings } from "../cases/date-standings";
import { namedSource } from "../cases/named-source";
import { clocksTexts } from "../clocks/clocks.texts";
import { formats } from "../infrastructure/formats";
import type { Entered, FieldError, FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { isUntimed } from "../infrastructure/untimed";
import type { Platform } from "../platforms/platform";
import { caseActTexts, type CaseActTexts } from "./case-act.texts";
import { caseAddress } from "./due-row";
import { portalCrumbs } from "./portal-crumbs";
import { portalTexts } from "./portal.texts";
import { replyTemplates } from "./reply-template.texts";

interface CaseActPage extends Page {
  readonly t: CaseActTexts;
  readonly words: CaseActTexts["acts"][PlatformAct];
  readonly lede: string;
  readonly wordsHint: string;
  readonly optional: string | undefined;
  readonly action: string;
  readonly back: string;
  readonly refusal: string | undefined;
  readonly entered: Entered;
  readonly errors: readonly FieldError[];
}

export interface ActForm extends FormState {
  readonly refusal?: string | undefined;
}

export function actAddress(slug: string, reference: string, act: PlatformAct): string {
  return `${caseAddress(slug, reference)}/acts/${act}`;
}

interface ActFacts {
  readonly reference: string;
  readonly act: PlatformAct;
  readonly form: ActForm;
  /** Whether the seller is: nobody knows their address in a case that came in a file. */
  readonly isWrittenTo: boolean;
}

/** One act in a case, before it is recorded. */
export function caseActPage(
  platform: Platform,
  { reference, act, form, isWrittenTo }: ActFacts,
  language: Language,
): CaseActPage {
  const t = caseActTexts[language];
  const words = t.acts[act];
  const back = caseAddress(platform.slug, reference);
  const template = replyTemplates[language][act];
  const kept = isWrittenTo ? t.kept : t.keptOnly;
  const optional = needsWords(act) ? undefined : t.optional;
  return {
    title: words.title,
    crumbs: [
      ...portalCrumbs(platform, language),
      { href: back, label: portalTexts[language].caseTitle(reference) },
    ],
    t,
    words,
    lede: words.meaning,
    wordsHint: template?.includes(BLANK) ? `${t.fillBlanks} ${kept}` : kept,
    optional,
    action: actAddress(platform.slug, reference, act),
    back,
    refusal: form.refusal,
    errors: form.errors,
    entered: form.entered["words"] === undefined ? { words: template ?? "" } : form.entered,
  };
}

/** The acts that the case leaves open, each with what it is: those awaited, and what may be done besides. */
export function actLinks(
  platform: Platform,
  reference: string,
  found: ActCase,
  language: Language,
) {
  const awaited = awaitedActs(found);
  const link = (act: PlatformAct) => ({
    href: actAddress(platform.slug, reference, act),
    label: caseActTexts[language].acts[act].title,
    meaning: caseActTexts[language].acts[act].meaning,
  });
  return {
    awaited: awaited.map(link),
    possible: offeredActs(found)
      .filter((act) => !awaited.includes(act))
      .map(link),
  };
}

/** What keeps an act from being recorded: said as a whole, or of the field that it comes from. */
export function actRefusal(
  outcome: Extract<ActOutcome, { accepted: false }>,
  language: Language,
): Pick<ActForm, "errors" | "refusal"> {
  const t = caseActTexts[language];
  if (outcome.refusal === "not-offered") {
    const { earlier } = outcome;
    const refusal = earlier
      ? t.doneBefore(recorderName(earlier, t), formats(language).instant(earlier.recordedAt))
      : t.notOffered;
    return { errors: [], refusal };
  }
  return { errors: [{ field: "day", message: dayMistake(outcome.refusal, t) }] };
}

function dayMistake(
  refusal: Exclude<Extract<ActOutcome, { accepted: false }>["refusal"], "not-offered">,
  t: CaseActTexts,
): string {
  if (refusal === "in-the-future") return t.mistakes["in-the-future"];
  if (refusal === "recorded-already") return t.recordedAlready;
  const isOrder = refusal === "asked-already" || refusal === "not-asked-yet";
  return t.outOfOrder[isOrder ? refusal : "before-start"];
}

function recorderName({ by, source }: Recorder, t: CaseActTexts): string {
  if (source === "observed") return t.byAdministration;
  if (source === "reported") return t.bySeller;
  return by ?? t.byFile;
}

/** What happened in the case, newest first; who recorded it is told of one's own people alone. */
export function caseTimeline(
  events: readonly FiledEvent[],
  clocks: readonly CaseClock[],
  language: Language,
) {
  const t = caseActTexts[language];
  const standings = dateStandings(events, clocks);
  const { instant, moment } = formats(language);
  return events
    .map((event) => {
      const { type, at, source, recordedAt, by, backdatingReason, cures } = event;
      const standing = standings.get(event);
      const recorded = instant(recordedAt);
      const said = codeWords(event, language);
      const own = source === "declared" ? by : undefined;
      const notes = [
        t.source[namedSource(event)],
        own === undefined ? t.recorded(recorded) : t.recordedBy(recorded, own),
        ...(isUntimed(at) ? [caseTexts[language].untimed] : []),
        ...(said === undefined ? [] : [said]),
        ...(standing === undefined ? [] : [caseTexts[language].standings[standing]]),
        ...(backdatingReason === undefined ? [] : [t.backdated(backdatingReason)]),
        ...correctionNotes(event, language),
      ];
      return {
        when: moment(at),
        datetime: isUntimed(at) ? parisDay(at) : at.toISOString(),
        what: clocksTexts[language].events[type],
        note: notes.join(", "),
        said: saidWords(event, language),
        ...(cures.length > 0 && { tag: { state: "backdated", word: t.cured } }),
      };
    })
    .toReversed();
}
