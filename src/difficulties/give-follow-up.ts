import type { EventImportRepository } from "../cases/event-import.repository";
import type { DifficultyAdditionRepository } from "./difficulty-addition.repository";
import type { FollowUp } from "./follow-up";

interface Stores {
  readonly difficultyAdditions: DifficultyAdditionRepository;
  readonly eventImports: EventImportRepository;
}

/**
 * A seller says whether the promise was kept, which is news to the platform. Run inside one transaction,
 * behind the turn of those who record; the first answer counts, and false is told of a second one.
 */
export async function giveFollowUp(
  { difficultyAdditions, eventImports }: Stores,
  difficultyId: number,
  given: FollowUp,
  now: Date,
): Promise<boolean> {
  await eventImports.takeTurn();
  if (!(await difficultyAdditions.answerFollowUp(difficultyId, given, now))) return false;
  const { answer: words } = given;
  await difficultyAdditions.add(difficultyId, { kind: "follow-up", words, addedAt: now });
  return true;
}
