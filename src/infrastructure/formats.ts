import type { Language } from "./language";

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
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: ZONE });

  return {
    language,
    locale,
    number: (value: number) => (Number.isInteger(value) ? integer : decimal).format(value),
    /** A percentage already computed (and truncated, never rounded up) in percent: 76.8 → "76,8 %". */
    percent: (value: number) => tenth.format(value) + (language === "en" ? "%" : "\u00A0%"),
    /** An ISO day in full: "2026-07-01" → "1er juillet 2026". */
    day: (isoDay: string) => firstOfMonth(language, dayLong.format(dayInstant(isoDay))),
    /** An ISO day, short, for tables: "2026-07-01" → "1er juil. 2026". */
    shortDay: (isoDay: string) => firstOfMonth(language, dayShort.format(dayInstant(isoDay))),
    /** An instant in full, in Paris time. */
    instant: (at: Date) => firstOfMonth(language, instant.format(at)),
    /** The time of day of an instant, in Paris: "14:30". */
    time: (at: Date) => time.format(at),
    /** "1 dossier", "2 dossiers": the number, a no-break space, the noun in its form. */
    count: (n: number, forms: PluralForms) => `${integer.format(n)}\u00A0${chosen(n, forms)}`,
    plural: chosen,
    list: (items: Iterable<string>) => list.format(items),
  };

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

/** French writes the first of a month as an ordinal, which Intl does not know. */
function firstOfMonth(language: Language, text: string): string {
  return language === "fr" ? text.replace(/^1 /, "1er ") : text;
}
