import type { CharterVersion } from "../charter/charter";
import type { CsvError } from "../infrastructure/csv/csv-error";
import { groupedBy } from "../infrastructure/grouped-by";
import { decideCorrections, type CorrectionRow } from "./event-correction";
import type { EventCorrectionRepository } from "./event-correction.repository";
import type { OpenImport } from "./event-import.repository";
import { startRules } from "./missing-start";
import type { MistakeTexts } from "./mistake.texts";

interface Stores {
  readonly eventCorrections: EventCorrectionRepository;
}

interface Correcting {
  readonly opened: OpenImport;
  readonly rows: readonly CorrectionRow[];
  readonly charters: readonly CharterVersion[];
  readonly recordedAt: string;
  readonly t: MistakeTexts;
}

export interface CorrectingOutcome {
  readonly corrected: number;
  /** The cases in which an event was replaced. */
  readonly cases: ReadonlySet<number>;
  readonly errors: readonly CsvError[];
}

/** Replaces the events that the rows of an import correct; with a mistake, none of them. */
export async function correctEvents(
  { eventCorrections }: Stores,
  { opened, rows, charters, recordedAt, t }: Correcting,
): Promise<CorrectingOutcome> {
  const ofCases = [...groupedBy(rows, ({ caseKey }) => JSON.stringify(caseKey)).values()];
  const keys = ofCases.flatMap(([first]) => (first ? [first.caseKey] : []));
  const known = keys.length === 0 ? [] : await eventCorrections.casesOf(keys, opened);
  const rules = startRules(charters);
  const decisions = ofCases.map((own, place) =>
    decideCorrections(known[place] ?? { caseId: 0, events: [] }, own, rules, t),
  );
  const corrections = decisions.flatMap((decision) => decision.corrections);
  const errors = decisions.flatMap((decision) => decision.errors);
  const cases = new Set(corrections.map(({ caseId }) => caseId));
  if (errors.length > 0) return { corrected: 0, cases: new Set(), errors };
  if (corrections.length > 0) {
    await eventCorrections.add(corrections, { importId: opened.id, recordedAt });
  }
  return { corrected: corrections.length, cases, errors };
}
