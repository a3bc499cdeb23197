import type { CsvError } from "../infrastructure/csv/csv-error";
import type { Platform } from "../platforms/platform";
import type { PlatformRepository } from "../platforms/platform.repository";
import type { PublishedCharter } from "../charter/charter";
import { decidePaperSignature, type PaperSignatureFacts } from "./paper-signature";
import {
  recordPaperSignature,
  type PaperStores,
  type RecordPaperSignature,
} from "./record-paper-signature";
import {
  byLine,
  choicesOf,
  refusalError,
  unknownCommitments,
  type SignatureFile,
  type SignatureRow,
} from "./signature-import";

interface Stores extends PaperStores {
  readonly platforms: PlatformRepository;
}

export type SignatureImportOutcome =
  | { readonly accepted: true; readonly added: number; readonly unchanged: number }
  | { readonly accepted: false; readonly errors: readonly CsvError[] };

interface Register {
  readonly platforms: ReadonlyMap<string, Platform>;
  readonly published: readonly PublishedCharter[];
}

/**
 * Run inside one transaction: every signature of the file, each with its evidence, or nothing. In
 * whatever order the file has them, one that replaces another is recorded after it.
 */
export async function importSignatures(
  stores: Stores,
  { rows, errors }: SignatureFile,
  now: Date,
): Promise<SignatureImportOutcome> {
  const known = (await stores.platforms.all()).map(
    (platform) => [platform.slug, platform] as const,
  );
  const register = { platforms: new Map(known), published: await stores.charters.all() };
  const papers = rows.map((row) => ({ row, paper: paperOf(row, register) }));
  await stores.platformStates.hold(
    papers.flatMap(({ paper }) => ("errors" in paper ? [] : [paper.platform.id])),
  );
  const found: CsvError[] = [...errors];
  const added: RecordPaperSignature[] = [];
  for (const { row, paper } of papers) {
    if ("errors" in paper) {
      found.push(...paper.errors);
      continue;
    }
    const decision = decidePaperSignature(await factsOf(stores, paper, register), paper, now);
    if (!decision.accepted) found.push(refusalError(decision.refusal, row));
    else if (decision.change === "new") added.push(paper);
  }
  if (found.length > 0) return { accepted: false, errors: found.toSorted(byLine) };
  for (const paper of added.toSorted(bySigningDay)) await recordPaperSignature(stores, paper, now);
  return { accepted: true, added: added.length, unchanged: rows.length - added.length };
}

/** The row with what it names, or what it names that is not there. */
function paperOf(
  row: SignatureRow,
  { platforms, published }: Register,
): RecordPaperSignature | { readonly errors: readonly CsvError[] } {
  const { line, charterVersion, commitments, signedOn } = row;
  const platform = platforms.get(row.platform);
  const charter = published.find((version) => version.charter.version === charterVersion);
  const errors: CsvError[] = [];
  if (!platform) {
    errors.push({ line, column: "platform", message: `“${row.platform}” is not registered` });
  }
  if (!charter && !Number.isNaN(charterVersion)) {
    const message = `version ${charterVersion} is not published`;
    errors.push({ line, column: "charter_version", message });
  }
  if (charter) errors.push(...unknownCommitments(charter, row));
  if (!platform || !charter || errors.length > 0) return { errors };
  return { platform, charter, signedOn, choices: choicesOf(charter, commitments) };
}

async function factsOf(
  { platformStates, signatures }: Stores,
  { platform }: RecordPaperSignature,
  { published }: Register,
): Promise<PaperSignatureFacts> {
  const history = await platformStates.ofPlatform(platform.id);
  return { published, history, signatures: await signatures.ofPlatform(platform.id) };
}

function bySigningDay(one: RecordPaperSignature, other: RecordPaperSignature): number {
  return one.signedOn.localeCompare(other.signedOn);
}
