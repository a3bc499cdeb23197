import type { ExclusionCode, Indicator } from "../charter/indicator";
import { clocksTexts } from "../clocks/clocks.texts";
import { shortPeriod } from "../compliance/period-words";
import type { DurationStatistics, Figures } from "../compliance/scorecard";
import type { PrintedTable, TableColumn, TableRow } from "../infrastructure/pdf/document";
import { labelledBands } from "./band-labels";
import { reportTexts as t } from "./compliance-report.texts";
import type { PeriodResult } from "./former-results";
import { french, twoDecimals, unitName } from "./report-words";
import { verdictMark } from "./verdict-mark";

/** How many cases, by what became of them; those outside the share stand after its total. */
export function countsTable(figures: Figures, { direction }: Indicator): PrintedTable {
  const { n, onTime, lateClosed, lateOpen, backdated, pending, excludedByCode } = figures;
  const excluded = Object.entries(excludedByCode) as [ExclusionCode, number][];
  const words = direction === "at-least" ? t.counts.notice : t.counts.delay;
  return {
    caption: t.counts.caption,
    columns: [{ header: t.counts.what, align: "left" }, numbers(t.counts.number)],
    rows: [
      count(words.onTime, onTime),
      ...(backdated > 0 ? [count(t.counts.backdated, backdated)] : []),
      count(words.lateClosed, lateClosed),
      // A notice stays open without being late.
      ...(words.lateOpen === undefined ? [] : [count(words.lateOpen, lateOpen)]),
      { ...count(words.total, n), strong: true },
      count(words.pending, pending),
      ...(excluded.length === 0
        ? [count(t.counts.noneExcluded, 0)]
        : excluded.map(([code, cases]) =>
            count(t.counts.excluded(clocksTexts.fr.exclusions[code]), cases),
          )),
      count(t.counts.withdrawn, figures.withdrawn),
    ],
  };
}

/** Over closed cases; undefined when there is none. */
export function durationsTable(figures: Figures, indicator: Indicator): PrintedTable | undefined {
  const { net, gross, onTime, lateClosed } = figures;
  if (!net || !gross) return undefined;
  const closed = t.durations.closed(onTime + lateClosed);
  const isNotice = indicator.direction === "at-least";
  const captionOf = isNotice ? t.durations.noticeCaption : t.durations.caption;
  const caption = captionOf(closed, unitName(indicator.unit));
  const row = (
    header: string,
    of: (statistics: DurationStatistics) => number,
    written = french.number,
  ): TableRow => ({
    header,
    cells: [signed(written(of(net))), signed(written(of(gross)))],
  });
  return {
    caption: indicator.stopMayComeFirst ? t.durations.ahead(caption) : caption,
    columns: [
      { header: t.durations.what, align: "left" },
      numbers(t.durations.net),
      numbers(t.durations.gross),
    ],
    rows: [
      figures.medianReached
        ? row(t.durations.median, ({ median }) => median)
        : {
            header: t.durations.median,
            cells: [t.durations.notReached, t.durations.notReached],
          },
      // Nine in ten had so much notice at most: read as at least, it would tell the contrary.
      ...(isNotice ? [] : [row(t.durations.p90, ({ p90 }) => p90)]),
      row(t.durations.mean, ({ mean }) => mean, twoDecimals),
      row(t.durations.longest, ({ longest }) => longest),
    ],
  };
}

/** The figures behind the chart of bands. */
export function bandsTable(figures: Figures, indicator: Indicator): PrintedTable {
  const notice = indicator.direction === "at-least";
  return {
    caption: notice ? t.bands.noticeCaption : t.bands.caption,
    columns: [
      { header: notice ? t.bands.notice : t.bands.duration, align: "left" },
      numbers(t.bands.number),
    ],
    rows: labelledBands(figures, indicator).map(({ label, cases }) => count(label, cases)),
  };
}

/** The figures behind the chart of shares. */
export function sharesTable(
  periods: readonly PeriodResult[],
  { direction }: Indicator,
): PrintedTable {
  return {
    caption: t.shares.caption,
    columns: [
      { header: t.shares.period, align: "left" },
      {
        header: direction === "at-least" ? t.shares.noticeBase : t.shares.base,
        align: "right",
        width: 50,
      },
      { header: t.shares.share, align: "right", width: 36 },
      { header: t.shares.verdict, align: "left", width: 64 },
    ],
    rows: periods.map(({ period, result: { verdict, figures } }) => ({
      header: shortPeriod(period, "fr"),
      cells: [
        figures ? t.shares.baseIs(figures.onTime, figures.n) : "–",
        figures?.shareKept === undefined ? "–" : french.percent(figures.shareKept),
        verdictMark(verdict),
      ],
    })),
  };
}

function count(header: string, cases: number): TableRow {
  return { header, cells: [french.number(cases)] };
}

function numbers(header: string): TableColumn {
  return { header, align: "right", width: 52 };
}

/** With a real minus sign; Intl writes a hyphen. */
function signed(written: string): string {
  return written.replace("-", "\u2212");
}
