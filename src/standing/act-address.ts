import type { Language } from "../infrastructure/language";
import type { Platform } from "../platforms/platform";
import { portalCrumbs } from "../portal/portal-crumbs";
import { signatureTexts } from "./signature.texts";

/** Where the platform's representatives see what stands of its signature. */
export function signatureAddress({ slug }: Pick<Platform, "slug">): string {
  return `/portal/${slug}/signature`;
}

/** The way back up from an act. */
export function actCrumbs(platform: Platform, language: Language) {
  return [
    ...portalCrumbs(platform, language),
    { href: signatureAddress(platform), label: signatureTexts[language].title },
  ];
}
