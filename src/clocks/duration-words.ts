import { commitmentTexts } from "../charter/commitment.texts";
import type { Unit } from "../charter/indicator";
import { formats, type PluralForms } from "../infrastructure/formats";
import type { Catalogue, Language } from "../infrastructure/language";

/** "2 jours ouvrés", "1 heure": as figures and limits have it. */
export function durationInWords(duration: number, unit: Unit, language: Language): string {
  return formats(language).count(duration, commitmentTexts[language].units[unit]);
}

const DAYS: Catalogue<PluralForms> = {
  fr: { one: "jour", other: "jours" },
  en: { one: "day", other: "days" },
  de: { one: "Tag", other: "Tage" },
};

const HOURS_A_DAY = 24;
/** From three days on nobody counts in hours. */
const MOST_HOURS = 72;

const ALSO_IN_DAYS: Catalogue<(hours: string, days: string) => string> = {
  fr: (hours, days) => `${hours}, soit ${days}`,
  en: (hours, days) => `${hours}, that is ${days}`,
  de: (hours, days) => `${hours}, also ${days}`,
};

/** As a sentence tells it to whoever wants to check it: "71 heures", "465 heures, soit 19 jours". */
export function spentInWords(duration: number, unit: Unit, language: Language): string {
  const words = durationInWords(duration, unit, language);
  if (unit !== "hours" || duration <= MOST_HOURS) return words;
  return ALSO_IN_DAYS[language](words, ageInWords(duration, unit, language));
}

/** How long something has lasted, to be read and not to be checked: "71 heures", then "3 jours". */
export function ageInWords(age: number, unit: Unit, language: Language): string {
  if (unit !== "hours" || age < MOST_HOURS) return durationInWords(age, unit, language);
  return formats(language).count(Math.floor(age / HOURS_A_DAY), DAYS[language]);
}
