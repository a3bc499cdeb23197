import type { Language, LocalText } from "../infrastructure/language";

/** Regulation (EU) 2019/1150 on fairness for business users of online platforms. */
export const REGULATION_ADDRESSES: LocalText = {
  fr: "https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32019R1150",
  en: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32019R1150",
  de: "https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:32019R1150",
};

/** A provision the way its language cites it: "3(1)(c)" → "article 3, paragraphe 1, point c)". */
export function citation(provision: string, language: Language): string {
  const [article = "", paragraph, point] = provision.split(/[()]+/).filter((part) => part !== "");
  return CITATIONS[language](article, paragraph, point);
}

type Citation = (article: string, paragraph?: string, point?: string) => string;

const CITATIONS: Record<Language, Citation> = {
  fr: (article, paragraph, point) =>
    `article\u00A0${article}` +
    optional(paragraph, (number) => `, paragraphe\u00A0${number}`) +
    optional(point, (letter) => `, point\u00A0${letter})`),
  en: (article, paragraph, point) =>
    `Article\u00A0${article}` +
    optional(paragraph, (number) => `(${number})`) +
    optional(point, (letter) => `(${letter})`),
  de: (article, paragraph, point) =>
    `Artikel\u00A0${article}` +
    optional(paragraph, (number) => ` Absatz\u00A0${number}`) +
    optional(point, (letter) => ` Buchstabe\u00A0${letter}`),
};

function optional(part: string | undefined, written: (part: string) => string): string {
  return part === undefined ? "" : written(part);
}
