import type { Direction, Indicator, Unit } from "../charter/indicator";
import type { Figures } from "./scorecard";

/** The limit that the cases of some figures were judged by. */
export interface Limit {
  readonly unit: Unit;
  readonly direction: Direction;
  /** Undefined when it depends on the case: on what its start says, or on the version in force then. */
  readonly target: number | undefined;
}

/** The limit of the indicator, unless the cases were judged by that of another version. */
export function limitOf(
  { unit, direction, target, targetWhen }: Indicator,
  { targets }: Pick<Figures, "targets">,
): Limit {
  const several = targetWhen !== undefined || targets.length > 1;
  return { unit, direction, target: several ? undefined : (targets[0] ?? target) };
}
