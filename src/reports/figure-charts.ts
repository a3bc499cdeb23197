import type { Measured } from "../charter/charter";
import type { Indicator } from "../charter/indicator";
import { durationInWords } from "../clocks/duration-words";
import { complianceTexts } from "../compliance/compliance.texts";
import { shortPeriod } from "../compliance/period-words";
import type { BandName, Figures } from "../compliance/scorecard";
import { durationBands, type DurationBands } from "../infrastructure/chart/duration-bands";
import type { Scene } from "../infrastructure/chart/scene";
import { shareByPeriod } from "../infrastructure/chart/share-by-period";
import type { SharePeriod } from "../infrastructure/chart/share-column";
import { bandLabel } from "./band-labels";
import { reportTexts as t } from "./compliance-report.texts";
import type { PeriodResult } from "./former-results";
import { french } from "./report-words";

type ChartBand = DurationBands["bands"][number];

/** How long the cases took; what is beyond the limit is one band, its parts stand in the table. */
export function bandsScene({ bands }: Figures, { indicator }: Measured): Scene {
  const notice = indicator.direction === "at-least";
  const cases = (...names: BandName[]) =>
    bands.filter(({ name }) => names.includes(name)).reduce((sum, band) => sum + band.cases, 0);
  const band = (kind: ChartBand["kind"], label: string, count: number): ChartBand => ({
    kind,
    count,
    label: t.bands.labelled(label, count),
  });
  const shown = [
    band("early", bandLabel(indicator, "early"), cases("early")),
    band("within", bandLabel(indicator, "on-time"), cases("on-time")),
    band("late", notice ? t.bands.short : t.bands.late, cases("late", "very-late")),
    ...(notice ? [] : [band("open", t.bands.open, cases("open"))]),
  ];
  return durationBands({
    title: notice ? t.bands.noticeCaption : t.bands.caption,
    description: `${french.list(shown.map(({ label }) => label))}.`,
    target: limitLabel(indicator),
    bands: shown,
    empty: t.bands.empty,
  });
}

function limitLabel({ target, targetWhen, unit }: Indicator): string {
  if (targetWhen) return t.bands.promised;
  return target === 0 ? t.bands.noDelay : t.bands.limit(durationInWords(target, unit, "fr"));
}

/** The share of each period beside the target. */
export function sharesScene(periods: readonly PeriodResult[], { share }: Indicator): Scene {
  const shown = periods.map(sharePeriod);
  return shareByPeriod({
    title: t.shares.caption,
    description: `${french.list(
      shown.map((one) => t.bands.labelled(one.label, "value" in one ? one.value : one.absence)),
    )}. ${t.shares.aim(french.percent(share))}`,
    target: { share, label: t.shares.target(french.percent(share)) },
    periods: shown,
  });
}

function sharePeriod({ period, result: { verdict, figures } }: PeriodResult): SharePeriod {
  const label = shortPeriod(period, "fr");
  const word = complianceTexts.fr.verdicts[verdict];
  if (figures?.shareKept === undefined) return { label, absence: word.toLowerCase() };
  if (verdict !== "kept" && verdict !== "not-kept" && verdict !== "indicative") {
    return { label, absence: word.toLowerCase() };
  }
  return {
    label,
    share: figures.shareKept,
    value: french.percent(figures.shareKept),
    verdict,
    ...(verdict !== "kept" && { note: word.toLowerCase() }),
  };
}
