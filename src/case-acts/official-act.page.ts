import { clocksTexts } from "../clocks/clocks.texts";
import { formats } from "../infrastructure/formats";
import type { Entered, FieldError, FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { CHOICES, type OfficialCaseAct } from "./official-act";
import { officialCaseTexts, type OfficialCaseTexts } from "./official-act.texts";
import type { OfficialCaseOutcome } from "./record-official-case-act";

interface OfficialCasePage extends Page {
  readonly t: OfficialCaseTexts;
  readonly words: OfficialCaseTexts["acts"][OfficialCaseAct];
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly action: string;
  readonly back: string;
  readonly refusal: string | undefined;
  /** By when the act has to be dated to count in a half-year that is closed and not published. */
  readonly dated: readonly string[];
  readonly entered: Entered;
  readonly errors: readonly FieldError[];
}

export interface OfficialCaseForm extends FormState {
  readonly refusal?: string | undefined;
}

/** A reference is the platform's own and may hold anything. */
export function officialCaseAddress(platform: string, reference: string): string {
  return `/console/cases/${platform}/${encodeURIComponent(reference)}`;
}

interface ActFacts {
  readonly platform: string;
  readonly reference: string;
  readonly act: OfficialCaseAct;
  /** Of half-years that are closed and not published. */
  readonly cutOffs: readonly Date[];
}

/** Before an official decides in a case. */
export function officialCasePage(
  { platform, reference, act, cutOffs }: ActFacts,
  form: OfficialCaseForm,
  language: Language,
): OfficialCasePage {
  const t = officialCaseTexts[language];
  const { events, exclusions } = clocksTexts[language];
  const back = officialCaseAddress(platform, reference);
  const options =
    act === "exclusion"
      ? CHOICES.exclusion.map((value) => ({ value, label: exclusions[value] }))
      : CHOICES.observation.map((value) => ({ value, label: events[value] }));
  return {
    title: t.acts[act].title,
    crumbs: [
      { href: "/console", label: t.console },
      { href: back, label: t.caseTitle(reference) },
    ],
    t,
    words: t.acts[act],
    options: [{ value: "", label: t.choose }, ...options],
    action: `${back}/acts/${act}`,
    back,
    dated: cutOffs.map((cutOff) => t.dated(formats(language).instant(cutOff))),
    ...form,
    refusal: form.refusal,
  };
}

/** What keeps a decision from being recorded. */
export function officialCaseRefusal(
  outcome: Extract<OfficialCaseOutcome, { accepted: false }>,
  language: Language,
): Partial<OfficialCaseForm> {
  const t = officialCaseTexts[language];
  if (outcome.refusal === "excluded-already") {
    const { by, recordedAt } = outcome.earlier;
    const at = formats(language).instant(recordedAt);
    return { refusal: t.excludedAlready(by ?? t.platformSide, at) };
  }
  const refusal = outcome.refusal === "recorded-already" ? "recorded-already" : "nothing-started";
  return { errors: [{ field: "day", message: t.refusals[refusal] }] };
}
