import type { Measured } from "../charter/charter";
import type { Indicator } from "../charter/indicator";
import { durationInWords } from "../clocks/duration-words";
import { complianceTexts } from "../compliance/compliance.texts";
import { limitOf, type Limit } from "../compliance/limit";
import { shortPeriod } from "../compliance/period-words";
import type { BandName, Figures } from "../compliance/scorecard";
import { durationBands, type DurationBands } from "../infrastructure/chart/duration-bands";
import type { Scene } from "../infrastructure/chart/scene";
import { shareByPeriod } from "../infrastructure/chart/share-by-period";
import type { SharePeriod } from "../infrastructure/chart/share-column";
import { labelledBands } from "./band-labels";
import { reportTexts as t } from "./compliance-report.texts";
import type { PeriodResult } from "./former-results";
import { french } from "./report-words";

const KINDS: Record<BandName, DurationBands["bands"][number]["kind"]> = {
  early: "early",
  "on-time": "within",
  late: "late",
  "very-late": "very-late",
  open: "open",
};

/** How long the cases took, in the bands of the table. */
export function bandsScene(figures: Figures, { indicator }: Measured): Scene {
  const shown = labelledBands(figures, indicator).map(({ name, label, cases }) => ({
    kind: KINDS[name],
    count: cases,
    label: t.bands.labelled(label, cases),
  }));
  return durationBands({
    title: indicator.direction === "at-least" ? t.bands.noticeCaption : t.bands.caption,
    description: `${french.list(shown.map(({ label }) => label))}.`,
    target: limitLabel(limitOf(indicator, figures)),
    bands: shown,
    empty: t.bands.empty,
  });
}

function limitLabel({ target, unit }: Limit): string {
  if (target === undefined) return t.bands.promised;
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
