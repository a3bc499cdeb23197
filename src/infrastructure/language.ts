/** French is authentic; a translation is lawful only when there are at least two (law of 4 August 1994, art. 4). */
export const LANGUAGES = ["fr", "en", "de"] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in every language of the register. */
export type LocalText = Readonly<Record<Language, string>>;

/** The texts of a domain: French gives the keys, so a missing translation does not compile. */
export type Catalogue<Texts> = Readonly<Record<Language, Texts>>;

type Message<Value> = Value extends (...args: infer Args) => string
  ? (...args: Args) => string
  : Value extends string
    ? string
    : { readonly [Key in keyof Value]: Message<Value[Key]> };

/** The shape that the French texts of a domain impose on their translations. */
export type TextsLike<French> = Message<French>;

/** Each language under its own name, as the language choice shows it. */
export const LANGUAGE_NAMES: LocalText = { fr: "Français", en: "English", de: "Deutsch" };

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}
