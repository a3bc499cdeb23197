import type { CharterVersion } from "../charter/charter";
import type { Period } from "../compliance/period";
import { periodName } from "../compliance/period-words";
import {
  comparedFigures,
  needsExplanation,
  type ComparedFigure,
  type RecordedComplaints,
} from "../declarations/compared-figures";
import { declarationsTexts, type DeclarationsTexts } from "../declarations/declarations.texts";
import type { DeclaredFigures } from "../declarations/declared-figures";
import { averageUnit, figureName, figureValue } from "../declarations/figure-words";
import type { Entered, FieldError, FormState } from "../infrastructure/http/form";
import type { Cell } from "../infrastructure/http/cell";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { Platform } from "../platforms/platform";
import { declarationCrumbs } from "./declaration.page";
import { declarationFormTexts, type DeclarationFormTexts } from "./declaration-form.texts";
import { declarationTexts } from "./declaration.texts";
import { declarationAddress } from "./declarations.page";

interface CheckFacts {
  readonly platform: Platform;
  readonly period: Period;
  readonly charter: Pick<CharterVersion, "families">;
  readonly figures: DeclaredFigures;
  readonly recorded: RecordedComplaints;
  /** A version is published already. */
  readonly corrects: boolean;
  readonly revision: number;
}

interface DeclarationCheckPage extends Page {
  readonly t: DeclarationFormTexts;
  readonly columns: DeclarationsTexts["columns"];
  readonly rows: readonly (readonly Cell[])[];
  readonly action: string;
  readonly change: string;
  readonly refusal: string | undefined;
  readonly differs: boolean;
  readonly corrects: boolean;
  readonly confirmed: string;
  readonly button: string;
  readonly revision: number;
  readonly entered: Entered;
  readonly errors: readonly FieldError[];
}

/** The figures beside what the register knows, before they are handed in. */
export function declarationCheckPage(
  facts: CheckFacts,
  form: FormState & { readonly refusal?: string },
  language: Language,
): DeclarationCheckPage {
  const { platform, period, figures, recorded, corrects, revision } = facts;
  const t = declarationFormTexts[language];
  const address = declarationAddress(platform.slug, period);
  const name = periodName(period, language);
  const compared = comparedFigures(figures, recorded);
  return {
    title: t.checkTitle(name),
    crumbs: [
      ...declarationCrumbs(platform, language),
      { href: address, label: declarationTexts[language].one(name) },
    ],
    t,
    columns: declarationsTexts[language].columns,
    rows: compared.map((one) => row(one, facts, language)),
    action: `${address}/check`,
    change: `${address}/figures`,
    refusal: form.refusal,
    differs: needsExplanation(compared),
    corrects,
    confirmed: t.confirmed(platform.tradeName),
    button: t.submit(platform.tradeName),
    revision,
    entered: form.entered,
    errors: form.errors,
  };
}

function row(
  { figure, declared, recorded, differs }: ComparedFigure,
  { charter, figures }: CheckFacts,
  language: Language,
): Cell[] {
  const t = declarationFormTexts[language];
  const unit = averageUnit({ figures });
  const isCompared = declared !== undefined && recorded !== undefined;
  const tag = differs
    ? { state: "indicative", word: t.differs }
    : { state: "kept", word: t.agrees };
  return [
    { text: figureName(figure, charter, language) },
    { text: figureValue({ figure, value: declared, unit }, language) },
    { text: figureValue({ figure, value: recorded, unit }, language) },
    { text: isCompared ? "" : "–", ...(isCompared && { tags: [tag] }) },
  ];
}
