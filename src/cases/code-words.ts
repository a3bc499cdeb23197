import { EXCLUSION_CODES } from "../charter/indicator";
import type { CaseEvent } from "../clocks/clock-run";
import { clocksTexts } from "../clocks/clocks.texts";
import type { Language } from "../infrastructure/language";
import { caseTexts } from "./case.texts";
import { ADAPTATION, MEDIATION_ANSWERS, MEDIATION_OUTCOMES } from "./event-codes";
import { mediationTexts } from "./mediation.texts";

/** What the code of an event says, in words; undefined when it carries none. */
export function codeWords(
  { type, code }: Pick<CaseEvent, "type" | "code">,
  language: Language,
): string | undefined {
  if (code === undefined || code === "") return undefined;
  const { answered, closed, states } = mediationTexts[language];
  const answer = MEDIATION_ANSWERS.find((one) => one === code);
  if (type === "mediation-answered" && answer) return answered(states[answer]);
  const outcome = MEDIATION_OUTCOMES.find((one) => one === code);
  if (type === "mediation-closed" && outcome) return closed(states[outcome]);
  if (type === "change-notified" && code === ADAPTATION) return caseTexts[language].adaptation;
  const ground = EXCLUSION_CODES.find((one) => one === code);
  const { exclusions } = clocksTexts[language];
  return caseTexts[language].code(ground ? exclusions[ground] : code);
}
