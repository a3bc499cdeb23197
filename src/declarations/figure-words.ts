import type { CharterVersion } from "../charter/charter";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import type { FigureName } from "./compared-figures";
import type { Declaration } from "./declaration";
import { declarationsTexts } from "./declarations.texts";
import { OTHER_FAMILY, type AverageUnit } from "./declared-figures";

type Families = Pick<CharterVersion, "families">;

/** "Motif : déréférencement brutal" */
export function figureName(figure: FigureName, { families }: Families, language: Language): string {
  const t = declarationsTexts[language];
  switch (figure.kind) {
    case "complaints":
      return t.complaints;
    case "average":
      return t.average;
    case "outcome":
      return t.outcomes[figure.outcome];
    case "family":
      return t.family(familyName(figure.family, families, language));
  }
}

function familyName(code: string, families: Families["families"], language: Language): string {
  if (code === OTHER_FAMILY) return declarationsTexts[language].otherFamily;
  const name = families.find((family) => family.code === code)?.name[language] ?? code;
  return language === "de" ? name : name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
}

/** The unit in which the average of a declaration is told, what the register knows of it too. */
export function averageUnit({ figures }: Pick<Declaration, "figures">): AverageUnit {
  return figures.average?.unit ?? "days";
}

interface Told {
  readonly figure: FigureName;
  /** Of an average, in hours. */
  readonly value: number | "withheld" | undefined;
  readonly unit: AverageUnit;
}

/** "1 204", "4,5 jours", "non publié", "–" */
export function figureValue({ figure, value, unit }: Told, language: Language): string {
  const t = declarationsTexts[language];
  const { number, plural } = formats(language);
  if (value === undefined) return t.unknown;
  if (value === "withheld") return t.withheld;
  if (figure.kind !== "average") return number(value);
  const length = Math.round((unit === "days" ? value / 24 : value) * 100) / 100;
  return `${number(length)}\u00A0${plural(length, t.units[unit])}`;
}
