import type { PublishedCharter } from "../charter/charter";
import type { CharterRepository } from "../charter/charter.repository";
import type { Calendar } from "../clocks/calendar";
import type { EvidenceRepository } from "../evidence/evidence.repository";
import { parseDay } from "../infrastructure/local-day";
import type { CalendarVersionRepository } from "./calendar-version.repository";
import type { CaseHistory } from "./case-event";
import type { CaseHistoryRepository } from "./case-history.repository";
import type { EventImportRepository } from "./event-import.repository";
import { measureCases } from "./measure-cases";
import { judgingIndicators, measureCase } from "./measurement";
import type { MeasurementRepository } from "./measurement.repository";
import { movedDueDates, type MovedDueDate } from "./moved-due-dates";

export interface CalendarStores {
  readonly calendarVersions: CalendarVersionRepository;
  readonly caseHistories: CaseHistoryRepository;
  readonly charters: CharterRepository;
  readonly eventImports: EventImportRepository;
  readonly evidence: EvidenceRepository;
  readonly measurements: MeasurementRepository;
}

/**
 * Measures by this calendar from now on: the cases that run over an added holiday are measured anew, and
 * which open due dates that moves is kept and told to the evidence log. What was published is left as it
 * is, for it says itself by which calendar it was drawn up. Run inside one transaction.
 */
export async function adoptCalendar(
  stores: CalendarStores,
  calendar: Calendar,
  now: Date,
): Promise<readonly MovedDueDate[]> {
  const { calendarVersions, caseHistories, charters, eventImports, evidence } = stores;
  await eventImports.takeTurn();
  const { version, added } = calendar;
  if ((await calendarVersions.inUse()) === version) return [];

  await calendarVersions.begin(version, now);
  const published = await charters.all();
  const moved: MovedDueDate[] = [];
  const days = added.flatMap(({ on }) => parseDay(on) ?? []);
  if (days.length > 0) {
    const affected = noting(moved, stores, caseHistories.runningOver(days), published, calendar);
    await measureCases(stores, affected, published, { calendar });
  }
  await evidence.append(
    {
      type: "calendar-adopted",
      version,
      holidays: added.map(({ on }) => on),
      movedDueDates: moved.length,
    },
    now,
    { moved: JSON.stringify(moved) },
  );
  return moved;
}

/** The same cases; what their open clocks lose or gain is noted on the way, before they are measured. */
async function* noting(
  moved: MovedDueDate[],
  { calendarVersions }: CalendarStores,
  cases: AsyncIterable<readonly CaseHistory[]>,
  published: readonly PublishedCharter[],
  calendar: Calendar,
): AsyncGenerator<readonly CaseHistory[], void> {
  const indicators = judgingIndicators(published);
  for await (const histories of cases) {
    const open = await calendarVersions.openDueDates(histories.map(({ caseId }) => caseId));
    const measured = histories.map(({ caseId, events }) => {
      return { caseId, measurements: measureCase(indicators, events, calendar) };
    });
    const found = movedDueDates(open, measured);
    await calendarVersions.addMoved(calendar.version, found);
    moved.push(...found);
    yield histories;
  }
}
