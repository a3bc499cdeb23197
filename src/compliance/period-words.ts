import type { Catalogue, Language } from "../infrastructure/language";
import type { Period } from "./period";

interface PeriodTexts {
  /** "first half of 2026", as it stands within a sentence. */
  readonly name: (half: 1 | 2, year: string) => string;
  /** "in the first half of 2026" */
  readonly within: (half: 1 | 2, year: string) => string;
  /** As narrow as a column: "H1 2026". */
  readonly short: (half: 1 | 2, year: string) => string;
}

const TEXTS: Catalogue<PeriodTexts> = {
  fr: {
    name: (half, year) => `${half === 1 ? "premier" : "second"} semestre\u00A0${year}`,
    within: (half, year) => `au ${half === 1 ? "premier" : "second"} semestre\u00A0${year}`,
    short: (half, year) => `S${half}\u00A0${year}`,
  },
  en: {
    name: (half, year) => `${half === 1 ? "first" : "second"} half of\u00A0${year}`,
    within: (half, year) => `in the ${half === 1 ? "first" : "second"} half of\u00A0${year}`,
    short: (half, year) => `H${half}\u00A0${year}`,
  },
  de: {
    name: (half, year) => `${half === 1 ? "erstes" : "zweites"} Halbjahr\u00A0${year}`,
    within: (half, year) => `im ${half === 1 ? "ersten" : "zweiten"} Halbjahr\u00A0${year}`,
    short: (half, year) => `${half}.\u00A0Hj.\u00A0${year}`,
  },
};

/** "premier semestre 2026" */
export function periodName(period: Period, language: Language): string {
  return worded("name", period, language);
}

/** "au premier semestre 2026" */
export function withinPeriod(period: Period, language: Language): string {
  return worded("within", period, language);
}

/** "S1 2026" */
export function shortPeriod(period: Period, language: Language): string {
  return worded("short", period, language);
}

function worded(form: keyof PeriodTexts, { id }: Period, language: Language): string {
  return TEXTS[language][form](id.endsWith("1") ? 1 : 2, id.slice(0, 4));
}
