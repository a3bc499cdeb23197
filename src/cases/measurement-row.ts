import type { ExclusionCode } from "../charter/indicator";
import type { ClockRun, Pause } from "../clocks/clock-run";
import { instantText } from "../infrastructure/instant";
import type { Measurement } from "./measurement";

/** A measurement as it travels to the database and back, in the order of the table's columns. */
export type MeasurementRow = readonly [
  caseId: number,
  charterVersion: number,
  commitment: string,
  platformId: number,
  ...run: RunRow,
  dueFrom: number,
  dueUntil: number,
];

export type RunRow = readonly [
  startedAt: string | null,
  stoppedAt: string | null,
  pauses: string | null,
  excludedAt: string | null,
  exclusionCode: string | null,
  withdrawnAt: string | null,
  target: number,
];

/** The columns of a run, in the order of a RunRow. */
export const RUN_COLUMNS = {
  started_at: "text",
  stopped_at: "text",
  pauses: "text",
  excluded_at: "text",
  exclusion_code: "text",
  withdrawn_at: "text",
  target: "integer",
} as const;

/** Those of a measurement, in the order of a MeasurementRow. */
export const COLUMNS = {
  case_id: "bigint",
  charter_version: "integer",
  commitment: "text",
  platform_id: "integer",
  ...RUN_COLUMNS,
  due_from: "integer",
  due_until: "integer",
} as const;

type PauseRow = readonly [requestedAt: string, suppliedAt: string | null];

export function toRow(
  caseId: number,
  platformId: number,
  { charterVersion, commitment, run, due }: Measurement,
): MeasurementRow {
  return [
    caseId,
    charterVersion,
    commitment,
    platformId,
    ...toRunRow(run),
    due.earliest,
    due.latest,
  ];
}

function toRunRow(run: ClockRun): RunRow {
  return [
    text(run.startedAt),
    text(run.stoppedAt),
    run.pauses.length === 0 ? null : JSON.stringify(run.pauses.map(toPauseRow)),
    text(run.excluded?.at),
    run.excluded?.code ?? null,
    text(run.withdrawnAt),
    run.target,
  ];
}

export function runFromRow(row: RunRow): ClockRun {
  const [startedAt, stoppedAt, pauses, excludedAt, exclusionCode, withdrawnAt, target] = row;
  return {
    startedAt: instant(startedAt),
    stoppedAt: instant(stoppedAt),
    pauses: pauses === null ? [] : (JSON.parse(pauses) as PauseRow[]).map(pauseFromRow),
    excluded:
      excludedAt === null
        ? undefined
        : { at: new Date(excludedAt), code: exclusionCode as ExclusionCode },
    withdrawnAt: instant(withdrawnAt),
    target,
  };
}

/** What has to be written so that these rows are stored, and what is stored and no more among them. */
export function changes(stored: readonly MeasurementRow[], rows: readonly MeasurementRow[]) {
  if (stored.length === 0) return { changed: rows, gone: [] };
  const before = new Map(stored.map((row) => [keyOf(row), row]));
  const changed = rows.filter((row) => {
    const known = before.get(keyOf(row));
    before.delete(keyOf(row));
    return known === undefined || JSON.stringify(known) !== JSON.stringify(row);
  });
  return { changed, gone: [...before.values()] };
}

function keyOf([caseId, charterVersion, commitment]: MeasurementRow): string {
  return `${caseId} ${charterVersion} ${commitment}`;
}

function toPauseRow({ requestedAt, suppliedAt }: Pause): PauseRow {
  return [requestedAt.toISOString(), text(suppliedAt)];
}

function pauseFromRow([requestedAt, suppliedAt]: PauseRow): Pause {
  return { requestedAt: new Date(requestedAt), suppliedAt: instant(suppliedAt) };
}

function text(instantOrNone: Date | undefined): string | null {
  return instantOrNone ? instantText(instantOrNone) : null;
}

function instant(textOrNone: string | null): Date | undefined {
  return textOrNone === null ? undefined : new Date(textOrNone);
}
