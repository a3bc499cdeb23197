import { commitmentTexts } from "../charter/commitment.texts";
import type { Unit } from "../charter/indicator";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";

/** "2 jours ouvrés", "1 heure" */
export function durationInWords(duration: number, unit: Unit, language: Language): string {
  return formats(language).count(duration, commitmentTexts[language].units[unit]);
}
