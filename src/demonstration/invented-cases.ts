import type { Random } from "./random";
import { SCENES, type Scene } from "./scenes";

/** How a platform of the demonstration behaves towards one commitment in one half-year. */
export interface Conduct {
  readonly platform: string;
  readonly commitment: string;
  readonly period: { readonly id: string; readonly startsAt: Date; readonly endsAt: Date };
  readonly cases: number;
  /** The share, 0 to 1, of cases in which the promise is kept. */
  readonly keeping: number;
}

/** A row of an events file, as `events import` reads it. */
export interface EventRow {
  readonly platform: string;
  readonly case: string;
  readonly event: string;
  readonly at: Date;
  readonly code: string;
}

/** How often a broken promise is not only late but still open. */
const STILL_OPEN = 0.2;
/** How often a platform asks the seller for something on the way, where that stops the clock. */
const PAUSED = 0.25;
/** How often a case is withdrawn by the seller, or stands outside the charter. */
const LEFT = 0.03;

/**
 * The invented cases of a conduct, none later than `until`: kept ones well inside the target,
 * broken ones well outside, so that the figures of the demonstration say what was meant.
 */
export function inventedCases(conduct: Conduct, random: Random, until: Date): EventRow[] {
  const scene = SCENES[conduct.commitment];
  if (!scene) return [];
  return Array.from({ length: conduct.cases }, (_, index) => {
    const events = inventedCase(conduct, scene, index, random);
    const begun = events[0] !== undefined && events[0].at <= until;
    return begun ? events.filter(({ at }) => at <= until) : [];
  }).flat();
}

function inventedCase(conduct: Conduct, scene: Scene, index: number, random: Random): EventRow[] {
  const { platform, commitment, period } = conduct;
  const reference = `${period.id}-${commitment}-${String(index + 1).padStart(3, "0")}`;
  const row = (event: string, at: Date, code = ""): EventRow => ({
    platform,
    case: reference,
    event,
    at,
    code,
  });
  const startedAt = scene.startsAt(period, random);
  const start = row(scene.start, startedAt);
  if (scene.exclusion && random.chance(LEFT)) {
    return [start, row("excluded", hoursAfter(startedAt, 2), scene.exclusion)];
  }
  if (random.chance(LEFT)) return [start, row("withdrawn", hoursAfter(startedAt, 3))];
  if (random.chance(conduct.keeping)) {
    const hours = scene.keptAfter(random);
    if (!scene.pausable || !random.chance(PAUSED)) {
      return [start, row(scene.stop, hoursAfter(startedAt, hours))];
    }
    // Half the time and the three days of the pause stay inside every pausable target, pause or not.
    return [
      start,
      row("info-requested", hoursAfter(startedAt, 6)),
      row("info-supplied", hoursAfter(startedAt, 6 + 72)),
      row(scene.stop, hoursAfter(startedAt, hours / 2 + 72 + 7)),
    ];
  }
  if (scene.staysOpen && random.chance(STILL_OPEN)) return [start];
  return [start, row(scene.stop, hoursAfter(startedAt, scene.brokenAfter(random)))];
}

function hoursAfter(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + Math.round(hours * 3600) * 1000);
}
