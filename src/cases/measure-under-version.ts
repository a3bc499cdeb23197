import type { PublishedCharter } from "../charter/charter";
import type { CharterRepository } from "../charter/charter.repository";
import { parisDay } from "../infrastructure/paris-day";
import type { CaseHistoryRepository } from "./case-history.repository";
import type { EventImportRepository } from "./event-import.repository";
import { measureCases } from "./measure-cases";
import type { MeasurementRepository } from "./measurement.repository";

interface Stores {
  readonly caseHistories: CaseHistoryRepository;
  readonly charters: CharterRepository;
  readonly eventImports: EventImportRepository;
  readonly measurements: MeasurementRepository;
}

/**
 * Measures what a version that comes into force in the past may judge; nothing for one still to
 * come. Run inside the transaction that publishes it.
 */
export async function measureUnderVersion(
  { caseHistories, charters, eventImports, measurements }: Stores,
  { inForceOn }: PublishedCharter,
  now: Date,
): Promise<void> {
  if (inForceOn > parisDay(now)) return;
  await eventImports.takeTurn();
  await measureCases({ measurements }, caseHistories.all(), await charters.all());
}
