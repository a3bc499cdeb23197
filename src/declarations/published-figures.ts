import { FEWEST_SHOWN } from "../compliance/verdict";
import type { ComparedFigure, FigureName } from "./compared-figures";

/** A figure as the public sees it. */
export interface PublishedFigure {
  readonly figure: FigureName;
  readonly declared: number | "withheld" | undefined;
  readonly recorded: number | "withheld" | undefined;
}

type Side = "declared" | "recorded";

/**
 * Under five complaints the public sees no number, and none that subtracting would give away: the parts
 * of a total are withheld two at a time at the least.
 */
export function publishedFigures(compared: readonly ComparedFigure[]): PublishedFigure[] {
  const withheld = {
    declared: withheldOf(compared, "declared"),
    recorded: withheldOf(compared, "recorded"),
  };
  return compared.map((one) => ({
    figure: one.figure,
    declared: withheld.declared.has(one) ? "withheld" : one.declared,
    recorded: withheld.recorded.has(one) ? "withheld" : one.recorded,
  }));
}

function withheldOf(compared: readonly ComparedFigure[], side: Side): Set<ComparedFigure> {
  const total = compared.find(({ figure }) => figure.kind === "complaints");
  const told = compared.filter((one) => (one[side] ?? 0) > 0);
  if (isFew(total?.[side])) return new Set(told);
  const withheld = new Set<ComparedFigure>();
  for (const kind of ["family", "outcome"] as const) {
    const parts = told
      .filter(({ figure }) => figure.kind === kind)
      .toSorted((one, other) => (one[side] ?? 0) - (other[side] ?? 0));
    const few = parts.filter((one) => isFew(one[side])).length;
    for (const part of parts.slice(0, few === 1 ? 2 : few)) withheld.add(part);
  }
  return withheld;
}

function isFew(count: number | undefined): boolean {
  return count !== undefined && count > 0 && count < FEWEST_SHOWN;
}
