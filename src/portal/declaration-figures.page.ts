import type { CharterVersion } from "../charter/charter";
import type { Period } from "../compliance/period";
import { periodName } from "../compliance/period-words";
import {
  AVERAGE_UNITS,
  COMPLAINT_OUTCOMES,
  familyField,
  OTHER_FAMILY,
  outcomeField,
  type DeclaredFigures,
} from "../declarations/declared-figures";
import { declarationsTexts } from "../declarations/declarations.texts";
import type { Entered, FieldError, FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { Platform } from "../platforms/platform";
import { declarationCrumbs } from "./declaration.page";
import { declarationFormTexts, type DeclarationFormTexts } from "./declaration-form.texts";
import { declarationTexts } from "./declaration.texts";
import { declarationAddress } from "./declarations.page";

interface CountField {
  readonly name: string;
  readonly label: string;
}

interface DeclarationFiguresPage extends Page {
  readonly t: DeclarationFormTexts;
  readonly action: string;
  readonly back: string;
  readonly refusal: string | undefined;
  readonly families: readonly CountField[];
  readonly units: readonly { readonly value: string; readonly label: string }[];
  readonly outcomes: readonly CountField[];
  /** Of the draft that this form was filled from. */
  readonly revision: number;
  readonly entered: Entered;
  readonly errors: readonly FieldError[];
}

interface FiguresFacts {
  readonly platform: Platform;
  readonly period: Period;
  readonly charter: Pick<CharterVersion, "families">;
  readonly revision: number;
}

/** The figures of a half-year, as a form. */
export function declarationFiguresPage(
  { platform, period, charter, revision }: FiguresFacts,
  form: FormState & { readonly refusal?: string },
  language: Language,
): DeclarationFiguresPage {
  const t = declarationFormTexts[language];
  const address = declarationAddress(platform.slug, period);
  const name = periodName(period, language);
  return {
    title: t.figuresTitle(name),
    crumbs: [
      ...declarationCrumbs(platform, language),
      { href: address, label: declarationTexts[language].one(name) },
    ],
    t,
    action: `${address}/figures`,
    back: address,
    refusal: form.refusal,
    families: [
      ...charter.families.map((family) => ({
        name: familyField(family.code),
        label: family.name[language],
      })),
      { name: familyField(OTHER_FAMILY), label: t.otherFamily },
    ],
    units: [
      { value: "", label: t.choose },
      ...AVERAGE_UNITS.map((value) => ({ value, label: t.unitsOf[value] })),
    ],
    outcomes: COMPLAINT_OUTCOMES.map((outcome) => ({
      name: outcomeField(outcome),
      label: declarationsTexts[language].outcomes[outcome],
    })),
    revision,
    entered: form.entered,
    errors: form.errors,
  };
}

/** Figures that were declared, as they would be typed: a correction begins with them. */
export function typedFigures({
  complaints,
  families,
  outcomes,
  average,
}: DeclaredFigures): Entered {
  return {
    complaints: String(complaints),
    ...Object.fromEntries(
      Object.entries(families).map(([family, count]) => [familyField(family), String(count)]),
    ),
    ...Object.fromEntries(
      COMPLAINT_OUTCOMES.map((outcome) => [outcomeField(outcome), String(outcomes[outcome])]),
    ),
    ...(average && { average: String(average.value), average_unit: average.unit }),
  };
}
