/** Condition on `measurements as m`, as the index over them says it: the clock runs. */
export const OPEN = `m.stopped_at is null and m.started_at is not null
  and m.excluded_at is null and m.withdrawn_at is null`;

/** Without statistics SQLite takes the index by version, and reads all that was answered as well. */
export function openMeasurements(engine: "sqlite" | "postgres"): string {
  return engine === "sqlite"
    ? "measurements as m indexed by measurements_open"
    : "measurements as m";
}
