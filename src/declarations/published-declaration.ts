import type { PublishedCharter } from "../charter/charter";
import type { Period } from "../compliance/period";
import { periodName } from "../compliance/period-words";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { comparedFigures } from "./compared-figures";
import { charterOf, type Declaration } from "./declaration";
import { declarationsTexts, type DeclarationsTexts } from "./declarations.texts";
import { averageUnit, figureName, figureValue } from "./figure-words";
import { publishedFigures, type PublishedFigure } from "./published-figures";

/** One version as the public reads it. */
interface PublishedVersion {
  /** What heads a version that was replaced. */
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly caption: string;
  /** Figure, declared, recorded. */
  readonly rows: readonly (readonly string[])[];
}

/** What a platform declared of a half-year, the last version first. */
export interface PublishedDeclaration {
  readonly t: DeclarationsTexts;
  readonly current: PublishedVersion;
  readonly former: readonly PublishedVersion[];
  /** Said where a number is withheld. */
  readonly note: string | undefined;
}

/** Undefined when nothing was declared of the half-year. */
export function publishedDeclaration(
  declarations: readonly Declaration[],
  period: Period,
  published: readonly PublishedCharter[],
  language: Language,
): PublishedDeclaration | undefined {
  const t = declarationsTexts[language];
  const [current, ...former] = declarations
    .filter((one) => one.period === period.id)
    .map((one) => versionOf(one, period, published, language))
    .toReversed();
  if (!current) return undefined;
  const withheld = [current, ...former].some(({ rows }) => rows.flat().includes(t.withheld));
  return { t, current, former, note: withheld ? t.few : undefined };
}

function versionOf(
  declaration: Declaration,
  period: Period,
  published: readonly PublishedCharter[],
  language: Language,
): PublishedVersion {
  const t = declarationsTexts[language];
  const { day, number } = formats(language);
  const { version, reason, explanation, receivedAt, figures, recorded } = declaration;
  const on = day(parisDay(receivedAt));
  const unit = averageUnit(declaration);
  const families = familiesOf(declaration, period, published);
  const seen = publishedFigures(comparedFigures(figures, recorded));
  const told = seen.filter((one) => !isIdleFamily(one));
  return {
    heading: t.former(number(version), on),
    sentences: [
      version === 1 ? t.intro(on) : `${t.corrected(number(version), on)} ${t.reason(reason ?? "")}`,
      ...(explanation === undefined ? [] : [t.explanation(explanation)]),
      ...(told.length < seen.length ? [t.idleFamilies] : []),
    ],
    caption: t.caption(periodName(period, language)),
    rows: told.map((one) => [
      figureName(one.figure, { families }, language),
      figureValue({ figure: one.figure, value: one.declared, unit }, language),
      figureValue({ figure: one.figure, value: one.recorded, unit }, language),
    ]),
  };
}

/** Neither side knows of any complaint: a sentence says so of all of these. */
function isIdleFamily({ figure, declared, recorded = 0 }: PublishedFigure): boolean {
  return figure.kind === "family" && declared === 0 && recorded === 0;
}

/** Of the version by which the complaints are told. */
function familiesOf(
  { charterVersion }: Declaration,
  period: Period,
  published: readonly PublishedCharter[],
) {
  const told = published.find(({ charter }) => charter.version === charterVersion)?.charter;
  return (told ?? charterOf(period, published))?.families ?? [];
}
