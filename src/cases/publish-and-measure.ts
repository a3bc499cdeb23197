import type { CharterRepository } from "../charter/charter.repository";
import type { PublishingOutcome } from "../charter/publish-charter";
import { parisDay } from "../infrastructure/local-day";
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
 * Publishes a version and measures what it may judge: cases that began before it was published, when
 * it comes into force in the past. Inside one transaction. The turn is taken first, as an import takes
 * it before it appends its evidence: in another order the two could wait for each other.
 */
export async function publishAndMeasure(
  { caseHistories, charters, eventImports, measurements }: Stores,
  publish: () => Promise<PublishingOutcome>,
  now: Date,
): Promise<PublishingOutcome> {
  await eventImports.takeTurn();
  const outcome = await publish();
  if (outcome.accepted && outcome.published.inForceOn <= parisDay(now)) {
    await measureCases({ measurements }, caseHistories.all(), await charters.all());
  }
  return outcome;
}
