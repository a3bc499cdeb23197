import type { FormState } from "../infrastructure/http/form";
import type { Language } from "../infrastructure/language";
import { draftAddress, journeyPage, type JourneyPage, type Link } from "./journey.page";
import { signatoryTexts, type SignatoryTexts } from "./signatory.texts";

interface SignatoryPage extends JourneyPage, FormState {
  readonly words: SignatoryTexts;
  readonly action: string;
  readonly legal: Link;
}

export function signatoryPage(token: string, form: FormState, language: Language): SignatoryPage {
  const words = signatoryTexts[language];
  const draft = draftAddress(token, language);
  return {
    ...journeyPage("signatory", words.title, `${draft}/commitments`, language),
    ...form,
    words,
    action: `${draft}/signatory`,
    legal: { href: `/${language}/legal`, label: words.legal },
  };
}
