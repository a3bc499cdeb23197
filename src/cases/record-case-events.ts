import type { CharterRepository } from "../charter/charter.repository";
import type { EventSource } from "../clocks/counted-event";
import type { EvidenceRepository } from "../evidence/evidence.repository";
import type { Platform } from "../platforms/platform";
import type { TakingRepository } from "../signatures/taking.repository";
import type { CaseActRepository } from "./case-act.repository";
import { caseClocks } from "./case-clocks";
import type { CaseHistoryRepository } from "./case-history.repository";
import {
  curedClocks,
  decideRecording,
  type NewCaseEvent,
  type RecordingDecision,
} from "./case-recording";
import type { EventImportRepository } from "./event-import.repository";
import { recordedCode } from "./event-codes";
import { measureCases } from "./measure-cases";
import type { MeasurementRepository } from "./measurement.repository";

export interface RecordingStores {
  readonly caseActs: CaseActRepository;
  readonly caseHistories: CaseHistoryRepository;
  readonly charters: CharterRepository;
  readonly eventImports: EventImportRepository;
  readonly evidence: EvidenceRepository;
  readonly measurements: MeasurementRepository;
  readonly takings: TakingRepository;
}

export interface CaseRecording {
  readonly platform: Pick<Platform, "id" | "slug">;
  /** A case that is not known yet is opened. */
  readonly reference: string;
  readonly source: EventSource;
  /** Who records; undefined for somebody without an account. */
  readonly accountId: string | undefined;
  readonly events: readonly NewCaseEvent[];
}

export type RecordingOutcome =
  | { readonly accepted: true; readonly caseId: number }
  | Extract<RecordingDecision, { accepted: false }>;

/**
 * Records what a person says happened in one case, and measures it anew. Run inside one transaction.
 * Whoever decides by what is known of the case takes the turn first and reads it then.
 */
export async function recordCaseEvents(
  stores: RecordingStores,
  recording: CaseRecording,
  now: Date,
): Promise<RecordingOutcome> {
  const { platform, reference, source, accountId } = recording;
  await stores.eventImports.takeTurn();
  const published = await stores.charters.all();
  const charters = published.map(({ charter }) => charter);
  const events = recording.events.map((event) => ({
    ...event,
    code: recordedCode(event.type, event.code ?? ""),
  }));
  const known = (await stores.caseHistories.find(platform.id, reference))?.events ?? [];
  const decision = decideRecording(known, { source, events }, charters, now);
  if (!decision.accepted) return decision;

  const caseId = await stores.caseActs.openCase(platform.id, reference);
  const takings = (await stores.takings.ofPlatforms([platform.id])).get(platform.id) ?? [];
  const before = caseClocks(known, published, takings, now);
  const after = caseClocks(decision.events, published, takings, now);
  const backdated = source === "declared" ? curedClocks(before, after) : [];
  for (const event of events) {
    const act = { caseId, event, source, recordedAt: now, accountId };
    const eventId = await stores.caseActs.record(act);
    if (event.at < now) await stores.caseActs.addBackdated(eventId, platform.id, backdated);
  }
  await measureCases(stores, only({ caseId, platformId: platform.id, ...decision }), published);
  const told = JSON.stringify({ platform: platform.slug, reference, source, events });
  const line = { type: "case-events-recorded", added: events.length } as const;
  await stores.evidence.append(line, now, { events: told });
  return { accepted: true, caseId };
}

async function* only<Item>(item: Item): AsyncGenerator<Item[], void> {
  yield await Promise.resolve([item]);
}
