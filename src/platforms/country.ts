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
