import type { CharterVersion, PublishedCharter } from "../charter/charter";
import type { CharterRepository } from "../charter/charter.repository";
import type { EvidenceRepository } from "../evidence/evidence.repository";
import type { CsvError } from "../infrastructure/csv/csv-error";
import type { CsvBlock } from "../infrastructure/csv/read-csv";
import { oneAhead } from "../infrastructure/one-ahead";
import type { PlatformRepository } from "../platforms/platform.repository";
import type { TakingRepository } from "../signatures/taking.repository";
import type { CaseActRepository } from "./case-act.repository";
import type { CaseEventRepository } from "./case-event.repository";
import type { CaseHistoryRepository } from "./case-history.repository";
import { correctEvents } from "./correct-events";
import { eventCodes } from "./event-codes";
import type { CorrectionRow } from "./event-correction";
import type { EventCorrectionRepository } from "./event-correction.repository";
import type { EventImportRepository, HandedIn, OpenImport } from "./event-import.repository";
import { readEventRows, type EventBlock, type KnownWorld } from "./event-rows";
import { measureCases } from "./measure-cases";
import type { MeasurementRepository } from "./measurement.repository";
import { mistakeTexts, type MistakeTexts } from "./mistake.texts";
import { joinedMistakes, NO_MISTAKES, partial, withMistakes, type Mistakes } from "./mistakes";

export interface ImportStores {
  readonly caseActs: CaseActRepository;
  readonly caseEvents: CaseEventRepository;
  readonly caseHistories: CaseHistoryRepository;
  readonly charters: CharterRepository;
  readonly eventCorrections: EventCorrectionRepository;
  readonly eventImports: EventImportRepository;
  readonly evidence: EvidenceRepository;
  readonly measurements: MeasurementRepository;
  readonly platforms: PlatformRepository;
  readonly takings: TakingRepository;
}

export interface EventFile {
  /** Rows in the order of EVENT_COLUMNS, then those of OPTIONAL_COLUMNS that the file has. */
  readonly blocks: AsyncIterable<CsvBlock>;
  /** Hexadecimal; asked for once the blocks are read. */
  readonly sha256: () => string;
}

export interface ImportTerms {
  /** Undefined: the administration, which may speak of any platform. */
  readonly handedIn?: HandedIn;
  /** In which mistakes are told; English at a terminal. */
  readonly t?: MistakeTexts;
  readonly progress?: Progress;
}

/** What is under way, and how much of it is done: rows read, all of them being recorded, cases measured. */
export type Progress = (step: "read" | "recording" | "measured", count: number) => void;

/** What an import found and did. */
export interface ImportReport {
  readonly rows: number;
  readonly added: number;
  /** Events that replace one recorded before. */
  readonly corrected: number;
  readonly known: number;
  readonly casesTouched: number;
  readonly measurementsChanged: number;
}

export type ImportOutcome =
  | { readonly accepted: true; readonly report: ImportReport }
  | { readonly accepted: false; readonly mistakes: Mistakes };

/** More than a file of mistakes holds: the clocks of each case are worked out before and after. */
const MOST_CORRECTIONS = 1000;

/** Without anything new, an import leaves no trace. */
export function addsSomething({ added, corrected }: ImportReport): boolean {
  return added + corrected > 0;
}

interface Reading {
  readonly rows: number;
  /** Events that were not known. */
  readonly added: number;
  readonly corrections: readonly CorrectionRow[];
  /** Every row could be read, and is in its place. */
  readonly isRecorded: boolean;
  readonly mistakes: Mistakes;
}

/**
 * Records the events that a platform declares, and measures the cases they touch. Run inside one
 * transaction, which must not be committed unless the file was accepted and added something: what
 * is wrong is partly found by the database, with the rows in place.
 */
export async function importEvents(
  stores: ImportStores,
  file: EventFile,
  now: Date,
  { handedIn, t = mistakeTexts.en, progress = () => undefined }: ImportTerms = {},
): Promise<ImportOutcome> {
  const opened = await stores.eventImports.open(now, handedIn);
  const published = await stores.charters.all();
  if (published.length === 0) return refused([{ line: 0, message: t.noCharter }]);

  const world = await knownWorld(stores, published, handedIn, t, now);
  const reading = await record(stores, file, world, opened, progress);
  const { rows, added, corrections, mistakes } = reading;
  if (!reading.isRecorded) return { accepted: false, mistakes };

  const asked = { opened, rows: corrections, published, now, t };
  const { corrected, cases, errors } = await correctEvents(stores, asked);
  if (errors.length > 0) {
    return { accepted: false, mistakes: partial(withMistakes(mistakes, errors)) };
  }

  const touched = stores.caseHistories.touchedBy(opened);
  const measuredSoFar = (count: number) => {
    progress("measured", count);
  };
  const terms = { corrected: cases, t, progress: measuredSoFar };
  const measured = await measureCases(stores, touched, published, terms);
  const all = joinedMistakes(mistakes, measured.mistakes);
  if (all.count > 0) return { accepted: false, mistakes: all };

  await close(stores, opened, { fileSha256: file.sha256(), rows, added, corrected }, now);
  const { cases: casesTouched, measurementsChanged } = measured;
  const known = rows - added - corrected;
  const report = { rows, added, corrected, known, casesTouched, measurementsChanged };
  return { accepted: true, report };
}

async function close(
  { eventImports, evidence }: ImportStores,
  opened: OpenImport,
  finished: { fileSha256: string; rows: number; added: number; corrected: number },
  now: Date,
): Promise<void> {
  const { fileSha256, rows, added, corrected } = finished;
  await eventImports.finish(opened, finished);
  await evidence.append({ type: "events-imported", fileSha256, rows, added }, now);
  if (corrected === 0) return;
  await evidence.append({ type: "events-corrected", fileSha256, corrected }, now);
}

async function knownWorld(
  { platforms }: ImportStores,
  published: readonly PublishedCharter[],
  handedIn: HandedIn | undefined,
  t: MistakeTexts,
  now: Date,
): Promise<KnownWorld> {
  const allowed = handedIn ? [handedIn.platform] : await platforms.all();
  const charters: readonly CharterVersion[] = published.map(({ charter }) => charter);
  return {
    platforms: new Map(allowed.map(({ slug, id }) => [slug, id])),
    only: handedIn?.platform.slug,
    codes: eventCodes(charters),
    now: now.toISOString(),
    t,
  };
}

/** After the first mistake the rest of the file is only read, for nothing of it will stay. */
async function record(
  { caseEvents }: ImportStores,
  file: EventFile,
  world: KnownWorld,
  { id: importId }: OpenImport,
  progress: Progress,
): Promise<Reading> {
  await caseEvents.beginCollecting();
  const corrections: CorrectionRow[] = [];
  let rows = 0;
  let mistakes = NO_MISTAKES;
  for await (const block of oneAhead(eventBlocks(file, world))) {
    rows += block.rowCount;
    mistakes = withMistakes(mistakes, block.errors);
    if (mistakes.count === 0 && block.events.length > 0) await caseEvents.collect(block.events);
    if (mistakes.count === 0) for (const row of block.corrections) corrections.push(row);
    if (corrections.length > MOST_CORRECTIONS) {
      const message = world.t.tooManyCorrections(MOST_CORRECTIONS);
      const line = corrections[MOST_CORRECTIONS]?.line ?? 0;
      mistakes = withMistakes(mistakes, [{ line, column: "corrects", message }]);
      corrections.length = 0;
    }
    progress("read", rows);
  }
  if (mistakes.count > 0) {
    return { rows, added: 0, corrections, isRecorded: false, mistakes: partial(mistakes) };
  }

  progress("recording", rows);
  const origin = { importId, source: "declared", recordedAt: world.now } as const;
  const { added, contradicted } = await caseEvents.recordCollected(origin);
  const message = world.t.codeDiffers;
  mistakes = withMistakes(
    mistakes,
    contradicted.map((line) => ({ line, column: "code", message })),
  );
  return { rows, added, corrections, isRecorded: true, mistakes };
}

async function* eventBlocks(file: EventFile, world: KnownWorld): AsyncGenerator<EventBlock, void> {
  for await (const block of file.blocks) yield readEventRows(world, block);
}

function refused(errors: readonly CsvError[]): ImportOutcome {
  return { accepted: false, mistakes: withMistakes(NO_MISTAKES, errors) };
}
