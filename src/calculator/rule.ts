import type { CharterVersion, Commitment, Measured, PublishedCharter } from "../charter/charter";
import { charterInForce } from "../charter/in-force";
import type { EventType } from "../charter/indicator";
import { parisDay } from "../infrastructure/local-day";

/** One clock, set going by one event: what a due date is worked out by. */
export interface Rule {
  readonly commitment: Commitment;
  readonly measured: Measured;
  readonly event: EventType;
  /** Carried by the event when the commitment's other target applies. */
  readonly code: string | undefined;
}

/** How a rule is named from outside; what is left out is the first of what the commitment knows. */
export interface RuleName {
  readonly commitment: string;
  readonly event?: string | undefined;
  readonly code?: string | undefined;
}

/** The version a due date is worked out by: the one in force or, before there is one, the first. */
export function calculatedVersion(
  published: readonly PublishedCharter[],
  now: Date,
): CharterVersion | undefined {
  return (charterInForce(published, parisDay(now)) ?? published[0])?.charter;
}

/** A rule for each event that may start a clock, and for each of its targets. */
export function rulesOf({ commitments }: CharterVersion): Rule[] {
  return commitments.flatMap((commitment) => {
    const { measurement: measured } = commitment;
    if (measured.kind === "attested") return [];
    const { start, targetWhen } = measured.indicator;
    const codes = targetWhen ? [undefined, targetWhen.code] : [undefined];
    return start.flatMap((event) => codes.map((code) => ({ commitment, measured, event, code })));
  });
}

export function findRule(rules: readonly Rule[], name: RuleName): Rule | undefined {
  return rules.find(
    ({ commitment, event, code }) =>
      commitment.code === name.commitment && event === (name.event ?? event) && code === name.code,
  );
}

/** A rule as one value of a form: "C7.change-notified.adaptation". */
export function ruleKey({ commitment, event, code }: Rule): string {
  return [commitment.code, event, ...(code === undefined ? [] : [code])].join(".");
}

export function ruleName(key: string): RuleName {
  const [commitment = "", event, code] = key.split(".");
  return { commitment, event, code };
}
