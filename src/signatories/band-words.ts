import { durationInWords } from "../clocks/duration-words";
import { complianceTexts } from "../compliance/compliance.texts";
import type { Limit } from "../compliance/limit";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { chartTexts } from "./chart.texts";

/** Within half the limit, within it, beyond it, still open past it. */
export type ShownBand = "early" | "within" | "late" | "open";

/** What a band stands for: "≤ 5 working days". Where one limit does not say it all, in general words. */
export function bandWords(limit: Limit, band: ShownBand, language: Language): string {
  const t = chartTexts[language];
  if (band === "open") return t.open;
  const { unit, target, direction } = limit;
  if (target === 0) return t[AROUND[band]];
  const notice = direction === "at-least";
  if (target === undefined) return generalWords(band, notice, language);
  const half = notice ? 2 * target : Math.floor(target / 2);
  const sign = notice ? { in: "≥", out: "<" } : { in: "≤", out: ">" };
  const length = durationInWords(band === "early" ? half : target, unit, language);
  return `${band === "late" ? sign.out : sign.in}\u00A0${length}`;
}

/** Of a limit that is a moment. */
const AROUND = { early: "before", within: "atOnce", late: "after" } as const;

/** Of a limit that depends on the case. */
function generalWords(
  band: Exclude<ShownBand, "open">,
  notice: boolean,
  language: Language,
): string {
  const t = chartTexts[language];
  if (band === "late") return notice ? t.shorter : t.longer;
  const { bands, noticeBands } = complianceTexts[language];
  return (notice ? noticeBands : bands)[band === "within" ? "on-time" : "early"];
}

/** The name of the line between what is in time and what is not. */
export function limitWords({ unit, direction, target }: Limit, language: Language): string {
  const t = chartTexts[language];
  if (target === undefined) return t.limitPromised;
  if (target === 0) return t.limitAtOnce;
  const length = durationInWords(target, unit, language);
  return direction === "at-least" ? t.noticeLimit(length) : t.limit(length);
}

/** "≤ 5 working days: 35" */
export function labelled(label: string, cases: number, language: Language): string {
  return chartTexts[language].labelled(label, formats(language).number(cases));
}
