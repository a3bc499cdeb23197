import type { Language } from "../infrastructure/language";

/** Intl also names regions that ISO 3166-1 reserves or lends to others; those are no country here. */
const NOT_ASSIGNED = new Set("AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ".split(" "));

const ENGLISH = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** Whether a code is assigned in ISO 3166-1 alpha-2: "FR", not "fr", "UK" or "EU". */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NOT_ASSIGNED.has(code)) return false;
  // A withdrawn code is an alias of the one that replaced it.
  const current = new Intl.Locale(`und-${code}`).region === code;
  return current && ENGLISH.of(code) !== undefined;
}

/** "FR" → "France", "Frankreich" */
export function countryName(code: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
}

interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
}

const byName = new Map<Language, readonly Country[]>();

/** Every country, in the order of the names it has in a language. */
export function countriesByName(language: Language): readonly Country[] {
  const known = byName.get(language);
  if (known) return known;
  const { compare } = new Intl.Collator(language);
  const countries = allCodes()
    .map((code) => ({ code, name: countryName(code, language) }))
    .toSorted((one, other) => compare(one.name, other.name));
  byName.set(language, countries);
  return countries;
}

function allCodes(): string[] {
  const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  return letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);
}
