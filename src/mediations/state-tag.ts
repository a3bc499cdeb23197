import { isOver, type Mediation, type MediationState } from "../cases/mediation";
import { mediationTexts } from "../cases/mediation.texts";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { mediationsTexts } from "./mediations.texts";

interface Tag {
  readonly state: string;
  readonly word: string;
}

/** The sign that goes with each state. */
const SIGNS: Readonly<Record<MediationState, string>> = {
  requested: "waiting",
  accepted: "under-review",
  agreement: "kept",
  partial: "indicative",
  none: "not-kept",
  refused: "declined",
  withdrawn: "withdrawn",
  closed: "not-applicable",
};

/** How a mediation stands: a word and a sign. */
export function stateTag(
  { state }: Pick<Mediation, "state">,
  openedAt: Date | undefined,
  language: Language,
): Tag {
  if (state === "accepted" && openedAt) {
    return { state: "active", word: mediationsTexts[language].opened };
  }
  return { state: SIGNS[state], word: mediationTexts[language].states[state] };
}

/** Since when it stands so: "depuis le 2 octobre 2026", "le 2 octobre 2026" once it is over. */
export function sinceWords(
  { state, since }: Mediation,
  openedAt: Date | undefined,
  language: Language,
): string {
  const t = mediationsTexts[language];
  const at = state === "accepted" && openedAt ? openedAt : since;
  const day = formats(language).day(parisDay(at));
  return isOver(state) ? t.on(day) : t.since(day);
}
