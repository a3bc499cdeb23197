import type { Unit } from "../charter/indicator";
import { commitmentTexts } from "../charter/commitment.texts";
import { dayWords } from "../clocks/day-words";
import { yearOf } from "../infrastructure/local-day";
import type { Period } from "../compliance/period";
import { formats } from "../infrastructure/formats";
import { parisDay } from "../infrastructure/local-day";
import { reportTexts as t } from "./compliance-report.texts";

/** Numbers and days as the report writes them. */
export const french = formats("fr");

const TWO_DECIMALS = new Intl.NumberFormat("fr-FR", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** "5,46"; "5,00" too, so that the means of a column are read alike. */
export function twoDecimals(value: number): string {
  return TWO_DECIMALS.format(value);
}

const CLOCK = new Intl.DateTimeFormat("fr-FR", {
  timeZone: "Europe/Paris",
  hour: "numeric",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

/** "1er septembre 2026 à 0 h 00", in Paris time; seconds only where there are some. */
export function instantInWords(instant: Date): string {
  const parts = new Map(CLOCK.formatToParts(instant).map(({ type, value }) => [type, value]));
  const [hour = "", minute = "", second = ""] = ["hour", "minute", "second"].map((part) =>
    parts.get(part as Intl.DateTimeFormatPartTypes),
  );
  const at = t.instant(french.day(parisDay(instant)), String(Number(hour)), minute);
  return second === "00" ? at : t.seconds(at, second);
}

/** "du 1er janvier au 30 juin 2026" */
export function periodDays({ firstDay, endDay }: Period): string {
  const days = dayWords("fr", yearOf(firstDay));
  return t.periodDays(days.short(firstDay), days.full(endDay - 1));
}

/** "jours ouvrés" */
export function unitName(unit: Unit): string {
  return commitmentTexts.fr.units[unit].other;
}
