import type { Language } from "./language";
import { parisDay } from "./local-day";
import { isUntimed } from "./untimed";

const ZONE = "Europe/Paris";
const LOCALES: Record<Language, string> = { fr: "fr-FR", en: "en-GB", de: "de-DE" };

/** The forms of a counted noun; French and English and German need no more than these two. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

export type Formats = ReturnType<typeof formatsOf>;

/** How numbers, dates and plurals are written in a language; instants are told in Paris time. */
export function formats(language: Language): Formats {
  return FORMATS[language];
}

function formatsOf(language: Language) {
  const locale = LOCALES[language];
  const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const tenth = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const plurals = new Intl.PluralRules(locale);
  const dayLong = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const dayShort = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  const instant = new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: ZONE,
  });
  const percentSign = language === "en" ? "%" : "\u00A0%";
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: ZONE });
  const oneDecimal = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });

  return {
    language,
    locale,
    number: (value: number) => (Number.isInteger(value) ? integer : decimal).format(value),
    /** A percentage already computed (and truncated, never rounded up) in percent: 76.8 → "76,8 %". */
    percent: (value: number) => tenth.format(value) + percentSign,
    /** Two percentages, both to one decimal, on one line: "31,0 – 55,1 %". A dash lets go, but for a word joiner. */
    percentRange: (low: number, high: number) =>
      `${oneDecimal.format(low)}\u00A0–\u2060\u00A0${oneDecimal.format(high)}${percentSign}`,
    /** An ISO day in full: "2026-07-01" → "1er juillet 2026". */
    day: fullDay,
    /** An ISO day, short, for tables: "2026-07-01" → "1er juil. 2026". */
    shortDay: (isoDay: string) => dayWords(language, dayShort.format(dayInstant(isoDay))),
    /** An instant in full, in Paris time. */
    instant: fullInstant,
    /** The same of what happened in a case: its day alone where nobody gave the time. */
    moment: (at: Date) => (isUntimed(at) ? fullDay(parisDay(at)) : fullInstant(at)),
    /** The time of day of an instant, in Paris: "14:30", in French "14 h 30". */
    time: (at: Date) => timeWords(language, time.format(at)),
    /** "1 dossier", "2 dossiers": the number, a no-break space, the noun in its form. */
    count: (n: number, forms: PluralForms) => `${integer.format(n)}\u00A0${chosen(n, forms)}`,
    plural: chosen,
    list: (items: Iterable<string>) => list.format(items),
  };

  function fullDay(isoDay: string): string {
    return dayWords(language, dayLong.format(dayInstant(isoDay)));
  }

  function fullInstant(at: Date): string {
    return timeWords(language, dayWords(language, instant.format(at)));
  }

  function chosen(n: number, forms: PluralForms): string {
    return plurals.select(n) === "one" ? forms.one : forms.other;
  }
}

const FORMATS: Record<Language, ReturnType<typeof formatsOf>> = {
  fr: formatsOf("fr"),
  en: formatsOf("en"),
  de: formatsOf("de"),
};

function dayInstant(isoDay: string): Date {
  return new Date(`${isoDay}T00:00:00Z`);
}

/** The day stays with its month; French writes the first as an ordinal, which Intl does not know. */
function dayWords(language: Language, text: string): string {
  const bound = text.replace(/^(\d+\.?) /, "$1\u00A0");
  return language === "fr" ? bound.replace(/^1\u00A0/, "1er\u00A0") : bound;
}

/** French writes "16 h 44" where the others write "16:44". */
function timeWords(language: Language, text: string): string {
  if (language !== "fr") return text;
  return text.replace(/0?(\d+):(\d\d)/, "$1\u00A0h\u00A0$2");
}
