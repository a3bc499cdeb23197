import type { Catalogue } from "../infrastructure/language";
import { methodInGerman } from "./method-de.texts";
import { methodInEnglish } from "./method-en.texts";
import { methodInFrench } from "./method-fr.texts";
import type { MethodTexts } from "./method-section";

export const methodTexts: Catalogue<MethodTexts> = {
  fr: methodInFrench,
  en: methodInEnglish,
  de: methodInGerman,
};
