import type { PublishedCharter } from "../charter/charter";
import type { CsvError } from "../infrastructure/csv/csv-error";
import { groupedBy } from "../infrastructure/grouped-by";
import type { Taking } from "../signatures/taking";
import type { TakingRepository } from "../signatures/taking.repository";
import type { CaseActRepository } from "./case-act.repository";
import { caseClocks } from "./case-clocks";
import { curedClocks } from "./case-recording";
import { decideCorrections, type CorrectionRow } from "./event-correction";
import type { EventCorrectionRepository } from "./event-correction.repository";
import type { OpenImport } from "./event-import.repository";
import { startRules } from "./missing-start";
import type { MistakeTexts } from "./mistake.texts";

interface Stores {
  readonly caseActs: CaseActRepository;
  readonly eventCorrections: EventCorrectionRepository;
  readonly takings: TakingRepository;
}

interface Correcting {
  readonly opened: OpenImport;
  readonly rows: readonly CorrectionRow[];
  readonly published: readonly PublishedCharter[];
  readonly now: Date;
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
  stores: Stores,
  { opened, rows, published, now, t }: Correcting,
): Promise<CorrectingOutcome> {
  const ofCases = [...groupedBy(rows, ({ caseKey }) => JSON.stringify(caseKey)).values()];
  const keys = ofCases.flatMap(([first]) => (first ? [first.caseKey] : []));
  const known = keys.length === 0 ? [] : await stores.eventCorrections.casesOf(keys, opened);
  const rules = startRules(published.map(({ charter }) => charter));
  const decisions = ofCases.map((own, place) =>
    decideCorrections(known[place] ?? { caseId: 0, events: [] }, own, rules, t),
  );
  const corrections = decisions.flatMap((decision) => decision.corrections);
  const errors = decisions.flatMap((decision) => decision.errors);
  const cases = new Set(corrections.map(({ caseId }) => caseId));
  if (errors.length > 0) return { corrected: 0, cases: new Set(), errors };
  if (corrections.length > 0) {
    const origin = { importId: opened.id, recordedAt: now.toISOString() };
    const ids = await stores.eventCorrections.add(corrections, origin);
    await noteCures(stores, decisions, ids, { published, now });
  }
  return { corrected: corrections.length, cases, errors };
}

/** What a correction brings back into time counts, and is told, as of any act that is dated back. */
async function noteCures(
  { caseActs, takings }: Stores,
  decisions: readonly ReturnType<typeof decideCorrections>[],
  ids: ReadonlyMap<number, number>,
  { published, now }: Pick<Correcting, "published" | "now">,
): Promise<void> {
  const platformIds = decisions.flatMap(({ corrections: [first] }) =>
    first ? [first.caseKey[0]] : [],
  );
  const bound = await takings.ofPlatforms([...new Set(platformIds)]);
  const clocksOf = (events: Parameters<typeof caseClocks>[0], taken: readonly Taking[]) =>
    caseClocks(events, published, taken, now);
  for (const { corrections, before, after } of decisions) {
    const [first] = corrections;
    if (!first) continue;
    const [platformId] = first.caseKey;
    const taken = bound.get(platformId) ?? [];
    const cured = curedClocks(clocksOf(before, taken), clocksOf(after, taken));
    const eventId = ids.get(first.replacedId);
    if (eventId !== undefined) await caseActs.addBackdated(eventId, platformId, cured);
  }
}
