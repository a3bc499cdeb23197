import { MEDIATION_OUTCOMES } from "../cases/event-codes";
import { mediationTexts } from "../cases/mediation.texts";
import { formats } from "../infrastructure/formats";
import type { Entered, FieldError, FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { ownMediationAddress } from "./mediation-mail";
import { outcomeTexts, type OutcomeTexts } from "./outcome.texts";
import { ownMediationTexts } from "./own-mediation.texts";
import type { ClosingOutcome } from "./record-outcome";

interface OutcomePage extends Page {
  readonly t: OutcomeTexts;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly action: string;
  readonly back: string;
  readonly refusal: string | undefined;
  readonly entered: Entered;
  readonly errors: readonly FieldError[];
}

export interface OutcomeForm extends FormState {
  readonly refusal?: string | undefined;
}

/** Before a mediator says what came of a mediation. */
export function outcomePage(
  { platform, reference }: { readonly platform: string; readonly reference: string },
  form: OutcomeForm,
  language: Language,
): OutcomePage {
  const t = outcomeTexts[language];
  const { list, title } = ownMediationTexts[language];
  const back = ownMediationAddress(platform, reference);
  return {
    title: t.title,
    crumbs: [
      { href: "/console/mediations", label: list },
      { href: back, label: title(reference) },
    ],
    t,
    options: MEDIATION_OUTCOMES.map((value) => ({
      value,
      label: mediationTexts[language].outcomes[value],
    })),
    action: `${back}/outcome`,
    back,
    ...form,
    refusal: form.refusal,
  };
}

type Refused = Extract<ClosingOutcome, { accepted: false }>;

/** What keeps an outcome from being recorded: said as a whole, or of the field that it comes from. */
export function outcomeRefusal(refused: Refused, language: Language): Partial<OutcomeForm> {
  const t = outcomeTexts[language];
  if (refused.refusal === "over") {
    const { state, since } = refused.mediation;
    const { states } = mediationTexts[language];
    return { refusal: t.over(states[state], formats(language).instant(since)) };
  }
  if (refused.refusal === "not-accepted") return { refusal: t.refusals[refused.refusal] };
  const message =
    refused.refusal === "before-acceptance" ? t.refusals[refused.refusal] : t.recordedAlready;
  return { errors: [{ field: "day", message }] };
}
