import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import type { Commitment, Measured } from "./charter";
import { commitmentTexts } from "./commitment.texts";

/** A target in two parts: the limit, and what it is for. */
export interface TargetParts {
  /** "Within 2 working days" */
  readonly limit: string;
  /** "for 90% of requests" */
  readonly base: string;
}

/** What a commitment is held to, in one breath: "Within 2 working days for 90% of requests". */
export function targetInWords(commitment: Commitment, language: Language): string {
  const { limit, base } = targetParts(commitment, language);
  return commitment.measurement.kind === "attested" ? `${limit}, ${base}` : `${limit} ${base}`;
}

export function targetParts({ measurement }: Commitment, language: Language): TargetParts {
  const { target: words } = commitmentTexts[language];
  if (measurement.kind === "attested") {
    return { limit: words.attestedYearly, base: words.unmeasured };
  }
  const { cases, indicator } = measurement;
  const share = formats(language).percent(indicator.share);
  const base = words.forShare(share, cases[language].other);
  return {
    limit: firstLimit(measurement, language),
    base: [...otherTarget(measurement, language), base].join(" "),
  };
}

/** "Within 2 working days", "Notice of at least 15 calendar days (30 where the seller must adapt)" */
export function limitInWords(measured: Measured, language: Language): string {
  return [firstLimit(measured, language), ...otherTarget(measured, language)].join(" ");
}

function firstLimit({ indicator }: Measured, language: Language): string {
  const { direction, target, unit } = indicator;
  const { target: words, units } = commitmentTexts[language];
  const length = formats(language).count(target, units[unit]);
  if (direction === "at-least") return words.atLeast(length);
  return target === 0 ? words.noDelay : words.atMost(length);
}

/** "(30 where the seller must adapt)", or nothing. */
function otherTarget({ indicator, targetWhen }: Measured, language: Language): string[] {
  if (indicator.targetWhen === undefined || targetWhen === undefined) return [];
  const target = formats(language).number(indicator.targetWhen.target);
  return [commitmentTexts[language].target.otherwise(target, targetWhen[language])];
}
