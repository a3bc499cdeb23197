import type { Indicator } from "../charter/indicator";
import type { Figures, Verdict } from "./scorecard";

/** Under this many cases the public sees no count: sellers fear to be recognised. */
export const FEWEST_SHOWN = 5;

/** Under this many cases chance weighs too much for a verdict. */
export const FEWEST_JUDGED = 20;

export type Stance = "taken" | "not-taken" | "not-applicable";

interface VerdictFacts {
  readonly stance: Stance;
  /** Undefined for a commitment that is attested. */
  readonly indicator: Indicator | undefined;
  /** Of the first period in which the platform held this commitment. */
  readonly firstPeriodOver: boolean;
  readonly figures: Pick<Figures, "n" | "onTime"> | undefined;
  /** The platform declared that it had no case. */
  readonly zeroDeclared: boolean;
}

export function verdictOf(facts: VerdictFacts): Verdict {
  const { stance, indicator, firstPeriodOver, figures, zeroDeclared } = facts;
  if (stance !== "taken") return stance;
  if (!indicator) return "attested";
  if (!firstPeriodOver) return "not-due";
  if (!figures || figures.n === 0) return zeroDeclared ? "no-case" : "not-declared";
  return judged(figures, indicator);
}

/** Whole numbers are compared, so that nothing is rounded up into being kept. */
function judged({ n, onTime }: Pick<Figures, "n" | "onTime">, indicator: Indicator): Verdict {
  if (indicator.smallNumbers && n < FEWEST_SHOWN) return "too-few";
  if (indicator.smallNumbers && n < FEWEST_JUDGED) return "indicative";
  return 100 * onTime >= indicator.share * n ? "kept" : "not-kept";
}
