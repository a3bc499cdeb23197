import type { FormState } from "../infrastructure/http/form";
import type { Language } from "../infrastructure/language";
import { countriesByName } from "../platforms/country";
import { draftAddress, journeyPage, type JourneyPage } from "./journey.page";
import { organisationTexts, type OrganisationTexts } from "./organisation.texts";

interface OrganisationPage extends JourneyPage, FormState {
  readonly words: OrganisationTexts;
  readonly action: string;
  readonly countries: readonly { readonly value: string; readonly label: string }[];
}

export function organisationPage(
  token: string,
  form: FormState,
  language: Language,
): OrganisationPage {
  const words = organisationTexts[language];
  const countries = countriesByName(language).map(({ code, name }) => ({
    value: code,
    label: name,
  }));
  return {
    ...journeyPage("organisation", words.title, draftAddress(token, language), language),
    ...form,
    words,
    action: `${draftAddress(token, language)}/organisation`,
    countries: [{ value: "", label: words.chooseCountry }, ...countries],
  };
}
