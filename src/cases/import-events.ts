import type { CharterVersion, PublishedCharter } from "../charter/charter";
import type { CharterRepository } from "../charter/charter.repository";
import type { EvidenceRepository } from "../evidence/evidence.repository";
import type { CsvBlock } from "../infrastructure/csv/read-csv";
import { oneAhead } from "../infrastructure/one-ahead";
import type { PlatformRepository } from "../platforms/platform.repository";
import type { CaseEventRepository } from "./case-event.repository";
import type { CaseHistoryRepository } from "./case-history.repository";
import { eventCodes } from "./event-codes";
import type { EventImportRepository, OpenImport } from "./event-import.repository";
import { readEventRows, type EventBlock, type KnownWorld } from "./event-rows";
import { measureCases } from "./measure-cases";
import type { MeasurementRepository } from "./measurement.repository";
import { NO_MISTAKES, withMistakes, type Mistakes } from "./mistakes";

interface Stores {
  readonly caseEvents: CaseEventRepository;
  readonly caseHistories: CaseHistoryRepository;
  readonly charters: CharterRepository;
  readonly eventImports: EventImportRepository;
  readonly evidence: EvidenceRepository;
  readonly measurements: MeasurementRepository;
  readonly platforms: PlatformRepository;
}

export interface EventFile {
  /** Rows in the order of EVENT_COLUMNS, then the code if the file has that column. */
  readonly blocks: AsyncIterable<CsvBlock>;
  /** Hexadecimal; asked for once the blocks are read. */
  readonly sha256: () => string;
}

/** What an import found and did. */
export interface ImportReport {
  readonly rows: number;
  readonly added: number;
  readonly known: number;
  readonly casesTouched: number;
  readonly measurementsChanged: number;
}

export type ImportOutcome =
  | { readonly accepted: true; readonly report: ImportReport }
  | { readonly accepted: false; readonly mistakes: Mistakes };

interface Reading {
  readonly rows: number;
  readonly mistakes: Mistakes;
}

/**
 * Records the events that a platform declares, and measures the cases they touch. Run inside one
 * transaction, which must not be committed unless the file was accepted and added something: what
 * is wrong is partly found by the database, with the rows in place.
 */
export async function importEvents(
  stores: Stores,
  file: EventFile,
  now: Date,
  progress: (rows: number) => void = () => undefined,
): Promise<ImportOutcome> {
  const opened = await stores.eventImports.open(now);
  const published = await stores.charters.all();
  if (published.length === 0) return refusedFor("no version of the charter is published yet");

  const world = await knownWorld(stores, published, now);
  const { rows, mistakes } = await record(stores, file, world, opened, progress);
  if (mistakes.count > 0) return { accepted: false, mistakes };

  const added = await stores.eventImports.countAdded(opened);
  const touched = stores.caseHistories.touchedBy(opened);
  const measured = await measureCases(stores, touched, published);
  if (measured.mistakes.count > 0) return { accepted: false, mistakes: measured.mistakes };

  const fileSha256 = file.sha256();
  await stores.eventImports.finish(opened, { fileSha256, rows, added });
  await stores.evidence.append({ type: "events-imported", fileSha256, rows, added }, now);
  const { cases: casesTouched, measurementsChanged } = measured;
  const report = { rows, added, known: rows - added, casesTouched, measurementsChanged };
  return { accepted: true, report };
}

async function knownWorld(
  { platforms }: Stores,
  published: readonly PublishedCharter[],
  now: Date,
): Promise<KnownWorld> {
  const all = await platforms.all();
  const charters: readonly CharterVersion[] = published.map(({ charter }) => charter);
  return {
    platforms: new Map(all.map(({ slug, id }) => [slug, id])),
    codes: eventCodes(charters),
    now: now.toISOString(),
  };
}

/** After the first mistake the rest of the file is only read, for nothing of it will stay. */
async function record(
  { caseEvents }: Stores,
  file: EventFile,
  world: KnownWorld,
  { id: importId }: OpenImport,
  progress: (rows: number) => void,
): Promise<Reading> {
  const origin = { importId, source: "declared", recordedAt: world.now } as const;
  let rows = 0;
  let mistakes = NO_MISTAKES;
  for await (const block of oneAhead(eventBlocks(file, world))) {
    rows += block.rowCount;
    mistakes = withMistakes(mistakes, block.errors);
    if (mistakes.count === 0 && block.events.length > 0) {
      const lines = await caseEvents.add(block, origin);
      mistakes = withMistakes(mistakes, lines.map(codeDiffers));
    }
    progress(rows);
  }
  return { rows, mistakes };
}

async function* eventBlocks(file: EventFile, world: KnownWorld): AsyncGenerator<EventBlock, void> {
  for await (const block of file.blocks) yield readEventRows(world, block);
}

function codeDiffers(line: number) {
  return { line, column: "code", message: "this event is recorded already, with another code" };
}

function refusedFor(message: string): ImportOutcome {
  return { accepted: false, mistakes: withMistakes(NO_MISTAKES, [{ line: 0, message }]) };
}
