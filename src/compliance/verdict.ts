import type { Indicator } from "../charter/indicator";
import type { Figures, Verdict } from "./scorecard";

/** Under this many cases the public sees no count: sellers fear to be recognised. */
export const FEWEST_SHOWN = 5;

/** Under this many cases chance weighs too much for a verdict. */
export const FEWEST_JUDGED = 20;

export type Stance = "taken" | "not-taken" | "not-applicable";

type CaseCounts = Pick<Figures, "n" | "onTime" | "promised" | "pending" | "excluded" | "withdrawn">;

interface VerdictFacts {
  readonly stance: Stance;
  /** Undefined for a commitment that is attested. */
  readonly indicator: Indicator | undefined;
  /** Of the first period in which the platform held this commitment. */
  readonly firstPeriodOver: boolean;
  /** Of the period that is looked at. */
  readonly periodOver: boolean;
  readonly figures: CaseCounts | undefined;
  /** The platform declared that it had no case. */
  readonly zeroDeclared: boolean;
}

export function verdictOf(facts: VerdictFacts): Verdict {
  const { stance, indicator, firstPeriodOver, periodOver, figures, zeroDeclared } = facts;
  if (stance !== "taken") return stance;
  if (!indicator) return "attested";
  if (!firstPeriodOver) return "not-due";
  if (figures && figures.n > 0) return judged(figures, indicator);
  if (!periodOver) return "not-due";
  if (figures && setApart(figures) > 0) return "too-few";
  return zeroDeclared ? "no-case" : "not-declared";
}

/** Cases that are known and stand outside the share: whoever handed them in was not silent. */
function setApart({ pending, excluded, withdrawn }: CaseCounts): number {
  return pending + excluded + withdrawn;
}

/** Whole numbers are compared, so that nothing is rounded up into being kept. */
function judged({ n, onTime, promised }: CaseCounts, { smallNumbers }: Indicator): Verdict {
  if (smallNumbers && n < FEWEST_SHOWN) return "too-few";
  if (smallNumbers && n < FEWEST_JUDGED) return "indicative";
  return 100 * onTime >= promised ? "kept" : "not-kept";
}

/** Whether the platform has to answer for the commitment: it held it in the period, or cases of its time are due. */
export function isAnsweredFor(verdict: Verdict): boolean {
  return verdict !== "not-taken" && verdict !== "not-applicable";
}

/** How many commitments a platform has to answer for, also of those that it has dropped since. */
export function countAnsweredFor(results: readonly { readonly verdict: Verdict }[]): number {
  return results.filter(({ verdict }) => isAnsweredFor(verdict)).length;
}
