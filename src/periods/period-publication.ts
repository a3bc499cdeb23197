/** What a published period says of itself, so that it is known by what its figures were computed. */
export interface PeriodPublication {
  /** "2026-S1" */
  readonly period: string;
  readonly publishedAt: Date;
  /** Of the official; undefined for the command line. */
  readonly accountId: string | undefined;
  readonly calendarVersion: string;
  readonly rulesVersion: number;
  /** Those that the figures are told by, in order. */
  readonly charterVersions: readonly number[];
  /** The rows behind the figures, and one digest over them in their order. */
  readonly measurements: MeasuredRows;
  /** One digest over those of all scorecards. */
  readonly scorecardsSha256: string;
}

export interface MeasuredRows {
  readonly count: number;
  readonly sha256: string;
}
