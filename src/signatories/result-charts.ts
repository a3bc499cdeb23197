import type { Measured } from "../charter/charter";
import { complianceTexts } from "../compliance/compliance.texts";
import { limitOf } from "../compliance/limit";
import { shortPeriod } from "../compliance/period-words";
import type { BandName, CommitmentResult, Figures, PublicScorecard } from "../compliance/scorecard";
import { FEWEST_SHOWN } from "../compliance/verdict";
import { durationBands } from "../infrastructure/chart/duration-bands";
import { shareByPeriod } from "../infrastructure/chart/share-by-period";
import type { SharePeriod } from "../infrastructure/chart/share-column";
import { svg } from "../infrastructure/chart/svg";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { bandWords, labelled, limitWords, type ShownBand } from "./band-words";
import { chartTexts } from "./chart.texts";
import { resultTexts } from "./result.texts";

/** A chart as its partial takes it. */
export interface Chart {
  readonly id: string;
  readonly svg: string;
  readonly caption: string;
  readonly table: {
    readonly summary: string;
    readonly caption: string;
    readonly columns: readonly { readonly label: string; readonly number?: boolean }[];
    readonly rows: readonly (readonly string[])[];
  };
}

interface Charted {
  /** "C1" */
  readonly code: string;
  readonly measured: Measured;
}

/** The share of each half-year beside the target, oldest first; undefined when fewer than two have one. */
export function sharesChart(
  { code, measured }: Charted,
  scorecards: readonly PublicScorecard[],
  language: Language,
): Chart | undefined {
  const t = chartTexts[language];
  const { percent } = formats(language);
  const results = scorecards.flatMap(({ period, results: all }) => {
    const result = all.find(({ commitment }) => commitment === code);
    return result ? [{ label: shortPeriod(period, language), result }] : [];
  });
  const periods = results.map(({ label, result }) => sharePeriod(label, result, language));
  if (periods.filter((period) => "share" in period).length < 2) return undefined;
  const share = percent(measured.indicator.share);
  const values = periods.map((period) =>
    t.labelled(period.label, "value" in period ? period.value : period.absence),
  );
  const scene = shareByPeriod({
    title: t.sharesOf(code),
    description: `${formats(language).list(values)}. ${t.targetIs(share)}`,
    target: { share: measured.indicator.share, label: t.target(share) },
    periods,
  });
  return {
    id: `${code}-shares`,
    svg: svg(scene, `${code}-shares`),
    caption: t.shares,
    table: {
      summary: t.table,
      caption: `${t.sharesOf(code)}. ${t.targetIs(share)}`,
      columns: [
        { label: t.period },
        { label: t.share, number: true },
        { label: t.base, number: true },
        { label: t.verdict },
      ],
      rows: results.map(({ label, result }) => shareRow(label, result, measured, language)),
    },
  };
}

function sharePeriod(
  label: string,
  { verdict, figures }: CommitmentResult,
  language: Language,
): SharePeriod {
  const word = complianceTexts[language].verdicts[verdict];
  const share = figures?.shareKept;
  const judged = verdict === "kept" || verdict === "not-kept" || verdict === "indicative";
  if (!judged || share === undefined) return { label, absence: word };
  const value = formats(language).percent(share);
  return { label, share, value, verdict, note: word };
}

function shareRow(
  label: string,
  { verdict, figures }: CommitmentResult,
  { cases }: Measured,
  language: Language,
): string[] {
  const { count, number, percent } = formats(language);
  const shown = figures && figures.n > 0 ? figures : undefined;
  return [
    label,
    shown?.shareKept === undefined ? "—" : percent(shown.shareKept),
    shown ? resultTexts[language].of(number(shown.onTime), count(shown.n, cases[language])) : "—",
    complianceTexts[language].verdicts[verdict],
  ];
}

const PARTS: Readonly<Record<ShownBand, readonly BandName[]>> = {
  early: ["early"],
  within: ["on-time"],
  late: ["late", "very-late"],
  open: ["open"],
};

/** How long the cases of the period took; undefined when they are too few to be drawn. */
export function bandsChart(
  { code, measured }: Charted,
  figures: Figures,
  language: Language,
): Chart | undefined {
  if (figures.n < FEWEST_SHOWN) return undefined;
  const limit = limitOf(measured.indicator, figures);
  const t = chartTexts[language];
  const notice = limit.direction === "at-least";
  const bands = (["early", "within", "late", "open"] as const).map((kind) => ({
    kind,
    words: bandWords(limit, kind, language),
    count: casesIn(figures, PARTS[kind]),
  }));
  const shown = bands.map(({ kind, words, count }) => ({
    kind,
    count,
    label: labelled(words, count, language),
  }));
  const title = notice ? t.noticeBandsOf(code) : t.bandsOf(code);
  const scene = durationBands({
    title,
    description: `${formats(language).list(shown.map(({ label }) => label))}.`,
    target: limitWords(limit, language),
    bands: shown.filter(({ kind, count }) => kind !== "open" || count > 0),
    empty: t.noBand,
  });
  return {
    id: `${code}-bands`,
    svg: svg(scene, `${code}-bands`),
    caption: notice ? t.noticeBands : t.bands,
    table: {
      summary: t.table,
      caption: title,
      columns: [{ label: notice ? t.notice : t.duration }, { label: t.cases, number: true }],
      rows: bands.map(({ words, count }) => [words, formats(language).number(count)]),
    },
  };
}

function casesIn({ bands }: Figures, names: readonly BandName[]): number {
  return bands
    .filter(({ name }) => names.includes(name))
    .reduce((sum, { cases }) => sum + cases, 0);
}
