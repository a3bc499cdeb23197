import type { CharterVersion } from "../charter/charter";
import type { Period } from "../compliance/period";
import { periodName } from "../compliance/period-words";
import {
  AVERAGE_UNITS,
  COMPLAINT_OUTCOMES,
  FAMILIES,
  familyField,
  OTHER_FAMILY,
  outcomeField,
  OUTCOMES,
  type DeclaredFigures,
  type FiguresMistake,
} from "../declarations/declared-figures";
import { declarationsTexts } from "../declarations/declarations.texts";
import type { Entered, FieldError, FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { Platform } from "../platforms/platform";
import type { Mistaken } from "../signatures/answer";
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
  /** The ids of the two groups, as their mistakes name them. */
  readonly groups: { readonly families: string; readonly outcomes: string };
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
    groups: { families: FAMILIES, outcomes: OUTCOMES },
    families: familyFields(charter, language),
    units: [
      { value: "", label: t.choose },
      ...AVERAGE_UNITS.map((value) => ({ value, label: t.unitsOf[value] })),
    ],
    outcomes: outcomeFields(language),
    revision,
    entered: form.entered,
    errors: form.errors,
  };
}

function familyFields(charter: Pick<CharterVersion, "families">, language: Language): CountField[] {
  return [
    ...charter.families.map((family) => ({
      name: familyField(family.code),
      label: family.name[language],
    })),
    { name: familyField(OTHER_FAMILY), label: declarationFormTexts[language].otherFamily },
  ];
}

function outcomeFields(language: Language): CountField[] {
  return COMPLAINT_OUTCOMES.map((outcome) => ({
    name: outcomeField(outcome),
    label: declarationsTexts[language].outcomes[outcome],
  }));
}

/** What is wrong, of each number by the name that the form has for it: many may be wrong alike. */
export function figureErrors(
  mistakes: readonly Mistaken<FiguresMistake>[],
  charter: Pick<CharterVersion, "families">,
  language: Language,
): readonly FieldError[] {
  const t = declarationFormTexts[language];
  const inGroup = (group: string, fields: readonly CountField[]) =>
    fields.map(({ name, label }) => [name, t.ofGroup(group, label)] as const);
  const names = new Map([
    ["complaints", t.complaints],
    ...inGroup(t.families, familyFields(charter, language)),
    ...inGroup(t.outcomes, outcomeFields(language)),
    ["average", t.average],
  ]);
  const messages: Record<FiguresMistake, string | ((figure: string) => string)> = {
    ...t.mistakes,
    ...t.countMistakes,
  };
  return mistakes.map(({ field, mistake }) => {
    const message = messages[mistake];
    const isNamed = typeof message === "function";
    return { field, message: isNamed ? message(names.get(field) ?? field) : message };
  });
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
