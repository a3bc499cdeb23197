import type { LocalDay } from "../infrastructure/local-day";
import type { OpenDueDate } from "./calendar-version.repository";
import type { Measurement } from "./measurement";

/** The due date of an open clock, before and after a calendar changed. */
export interface MovedDueDate {
  readonly caseId: number;
  readonly charterVersion: number;
  readonly commitment: string;
  readonly before: LocalDay;
  readonly after: LocalDay;
}

interface MeasuredAnew {
  readonly caseId: number;
  readonly measurements: readonly Measurement[];
}

/** The open due dates that another calendar moves. */
export function movedDueDates(
  open: readonly OpenDueDate[],
  measured: readonly MeasuredAnew[],
): MovedDueDate[] {
  const anew = new Map(
    measured.flatMap(({ caseId, measurements }) =>
      measurements.map(({ charterVersion, commitment, due }) => {
        return [`${caseId} ${charterVersion} ${commitment}`, due.earliest] as const;
      }),
    ),
  );
  return open.flatMap(({ caseId, charterVersion, commitment, due: before }) => {
    const after = anew.get(`${caseId} ${charterVersion} ${commitment}`) ?? before;
    return after === before ? [] : [{ caseId, charterVersion, commitment, before, after }];
  });
}
