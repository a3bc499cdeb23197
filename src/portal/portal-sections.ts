import type { Language } from "../infrastructure/language";
import { portalTexts } from "./portal.texts";

/** A page of a platform in its portal. */
export interface Section {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

const SECTIONS = [
  ["due", ""],
  ["notices", "/notices"],
  ["figures", "/event-uploads"],
  ["declarations", "/declarations"],
  ["results", "/scorecards"],
  ["signature", "/signature"],
  ["representatives", "/representatives"],
] as const;

export function sectionsOf(
  slug: string,
  current: (typeof SECTIONS)[number][0],
  language: Language,
): Section[] {
  return SECTIONS.map(([name, path]) => ({
    href: `/portal/${slug}${path}`,
    label: portalTexts[language][name],
    current: name === current,
  }));
}
