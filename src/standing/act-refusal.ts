import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { Platform } from "../platforms/platform";
import { actCrumbs, signatureAddress } from "./act-address";
import { actTexts } from "./act.texts";

interface ActRefusalPage extends Page {
  readonly text: string;
  readonly back: { readonly href: string; readonly label: string };
}

/** Why an act goes no further, and the way back to what stands. */
export function actRefusal(
  platform: Platform,
  { title, text }: { readonly title: string; readonly text: string },
  language: Language,
): ActRefusalPage {
  return {
    title,
    crumbs: actCrumbs(platform, language),
    text,
    back: { href: signatureAddress(platform), label: actTexts[language].back },
  };
}
