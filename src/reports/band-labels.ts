import type { Indicator, Unit } from "../charter/indicator";
import { durationInWords } from "../clocks/duration-words";
import { bandRange, type BandRange } from "../compliance/bands";
import { complianceTexts } from "../compliance/compliance.texts";
import { limitOf, type Limit } from "../compliance/limit";
import type { Band, BandName, Figures } from "../compliance/scorecard";
import { reportTexts as t } from "./compliance-report.texts";
import { french } from "./report-words";

/** A band as table and chart both tell it. */
export interface LabelledBand extends Band {
  readonly label: string;
}

/** Every band, in order; a notice stays open without being late. */
export function labelledBands(figures: Figures, indicator: Indicator): LabelledBand[] {
  const limit = limitOf(indicator, figures);
  return figures.bands
    .filter(({ name, cases }) => cases > 0 || limit.direction === "at-most" || name !== "open")
    .map((band) => ({ ...band, label: bandLabel(limit, band.name) }));
}

/** What a band stands for: "3 à 5 jours ouvrés", "plus de 10 jours ouvrés", "encore ouverts hors délai". */
export function bandLabel(limit: Limit, name: BandName): string {
  const range = bandRange(limit, name);
  if (range) return rangeLabel(range, limit);
  const { bands, noticeBands } = complianceTexts.fr;
  return (limit.direction === "at-least" ? noticeBands : bands)[name];
}

function rangeLabel({ from, to }: BandRange, { unit, direction }: Limit): string {
  if (from !== undefined && to !== undefined) return between(from, to, unit);
  if (to !== undefined) {
    if (direction === "at-least") return t.bands.lessThan(durationInWords(to + 1, unit, "fr"));
    if (to < 0) return t.bands.before(durationInWords(-to, unit, "fr"));
    if (to === 0 && unit !== "hours") return t.bands.sameDay;
    return t.bands.atMost(durationInWords(to, unit, "fr"));
  }
  const least = from ?? 0;
  return direction === "at-least"
    ? t.bands.atLeast(durationInWords(least, unit, "fr"))
    : t.bands.moreThan(durationInWords(least - 1, unit, "fr"));
}

function between(from: number, to: number, unit: Unit): string {
  if (from === to)
    return from === 0 ? t.bands.atOnce : t.bands.exactly(durationInWords(to, unit, "fr"));
  return t.bands.between(french.number(from), durationInWords(to, unit, "fr"));
}
