import { createHash } from "node:crypto";
import { importEvents, type EventFile } from "../cases/import-events";
import type { Stores } from "../stores";
import { importPlatforms } from "../platforms/import-platforms";
import type { ServiceAddress } from "../signatures/service-address";
import { CASES } from "./case-story";
import { inventedEvents } from "./conducts";
import type { DemonstrationFiles } from "./demonstration.folder";
import type { EventRow } from "./invented-cases";
import { playCases } from "./play-cases";
import { playDeclarations } from "./play-declarations";
import { playPeriods } from "./play-periods";
import { playStory } from "./play-story";
import { STORY } from "./story";

/** Platforms are in the register before anything happens to them. */
const REGISTERED_AT = new Date("2024-01-08T09:00:00Z");

export type LoadingDecision =
  | { readonly accepted: true; readonly platforms: number; readonly events: number }
  | { readonly accepted: false; readonly refusal: "not-empty" };

/**
 * Fills an empty register with invented platforms, through the same use cases as the real ones, up
 * to `now`: a machine whose clock lags behind the story gets less of it. Run inside one
 * transaction, so that a start that is interrupted leaves the register empty for the next one.
 */
export async function loadDemonstration(
  stores: Stores,
  files: DemonstrationFiles,
  service: ServiceAddress,
  now: Date,
): Promise<LoadingDecision> {
  const charters = await stores.charters.all();
  const platforms = await stores.platforms.all();
  const empty = charters.length === 0 && platforms.length === 0;
  if (!empty || !(await stores.demonstration.markLoaded(now))) {
    return { accepted: false, refusal: "not-empty" };
  }
  for (const file of files.platforms) {
    const decision = await importPlatforms(stores, file, REGISTERED_AT);
    if (!decision.accepted) throw new Error("the demonstration's platforms are not accepted");
  }
  const acts = STORY.filter(({ at }) => new Date(at) <= now);
  await playStory(stores, acts, { charters: files.charters, service });
  const caseActs = CASES.filter(({ at }) => new Date(at) <= now);
  await playCases(stores, caseActs, service.baseUrl);

  const dialogues = files.dialogues.filter(({ at }) => at <= now);
  const file = eventFile([...dialogues, ...inventedEvents(now)]);
  const outcome = await importEvents(stores, file, now);
  if (!outcome.accepted) throw new Error(JSON.stringify(outcome.mistakes));
  await playDeclarations(stores, service.baseUrl, now);
  await playPeriods(stores, service.baseUrl, now);
  await stores.evidence.append({ type: "demonstration-loaded" }, now);
  return {
    accepted: true,
    platforms: (await stores.platforms.all()).length,
    events: outcome.report.added,
  };
}

/** The events as the import reads them from a file. */
function eventFile(events: readonly EventRow[]): EventFile {
  const rows = events.map(({ platform, case: reference, event, at, code }) => [
    platform,
    reference,
    event,
    at.toISOString(),
    code,
  ]);
  const lines = rows.map((_, index) => index + 2);
  const hash = createHash("sha256").update(JSON.stringify(rows)).digest("hex");
  return { blocks: oneBlock({ rows, lines, errors: [] }), sha256: () => hash };
}

// oxlint-disable-next-line typescript/require-await -- the import reads a stream; this one is short
async function* oneBlock<Block>(block: Block): AsyncGenerator<Block, void> {
  yield block;
}
