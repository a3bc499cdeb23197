import type { Language } from "../infrastructure/language";
import type { Platform } from "../platforms/platform";
import { portalTexts } from "./portal.texts";

/** The way back up from a page about a platform. */
export function portalCrumbs({ slug, tradeName }: Platform, language: Language) {
  return [
    { href: "/portal", label: portalTexts[language].portal },
    { href: `/portal/${slug}`, label: tradeName },
  ];
}
