import { formats } from "../infrastructure/formats";
import { parisDay } from "../infrastructure/local-day";
import type { PrintedTable } from "../infrastructure/pdf/document";
import { comparedFigures } from "../declarations/compared-figures";
import type { Declaration } from "../declarations/declaration";
import { declarationsTexts } from "../declarations/declarations.texts";
import { averageUnit, figureName, figureValue } from "../declarations/figure-words";
import type { ReportFacts } from "./compliance-report";
import { french } from "./report-words";

/** What the platform declared of the period, beside what the register knew; nothing is withheld. */
export interface DeclarationSection {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly table: PrintedTable;
}

/** The version that stood at the cut-off; undefined when nothing had been declared. */
export function declarationSection({
  declarations,
  published,
  scorecard: { period, cutOff },
}: ReportFacts): DeclarationSection | undefined {
  const t = declarationsTexts.fr;
  const declaration = declarations.findLast(
    (one) => one.period === period.id && one.receivedAt <= cutOff,
  );
  if (!declaration) return undefined;
  const { charterVersion, explanation } = declaration;
  const told = published.find(({ charter }) => charter.version === charterVersion);
  const families = told?.charter.families ?? [];
  const unit = averageUnit(declaration);
  return {
    title: t.title,
    sentences: [
      received(declaration),
      ...(explanation === undefined ? [] : [t.explanation(explanation)]),
    ],
    table: {
      caption: t.table,
      columns: [
        { header: t.columns.figure, align: "left" },
        { header: t.columns.declared, align: "right", width: 84 },
        { header: t.columns.recorded, align: "right", width: 104 },
      ],
      rows: comparedFigures(declaration.figures, declaration.recorded).map((one) => ({
        header: figureName(one.figure, { families }, "fr"),
        cells: [one.declared, one.recorded].map((value) =>
          figureValue({ figure: one.figure, value, unit }, "fr"),
        ),
      })),
    },
  };
}

function received({ version, reason, receivedAt }: Declaration): string {
  const t = declarationsTexts.fr;
  const day = french.day(parisDay(receivedAt));
  if (version === 1) return t.intro(day);
  return `${t.corrected(formats("fr").number(version), day)} ${t.reason(reason ?? "")}`;
}
