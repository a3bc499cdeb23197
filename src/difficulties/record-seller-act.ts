import { recordCaseEvents, type RecordingStores } from "../cases/record-case-events";
import type { RecordingRefusal } from "../cases/case-recording";
import type { SealedAttachment } from "../attachments/sealed-attachment";
import { MOST_ATTACHMENTS, type OpenedCase } from "./difficulty";
import type { Addition, DifficultyAdditionRepository } from "./difficulty-addition.repository";
import type { DifficultyAttachmentRepository } from "./difficulty-attachment.repository";
import type { DifficultyRepository } from "./difficulty.repository";
import { decideSellerAct, isWritten, type SellerAct, type SellerRefusal } from "./seller-act";

/** Of the mediations, which a later domain knows more about. */
interface Mediations {
  request(
    caseId: number,
    request: { readonly requestedAt: Date; readonly contactAgreed: boolean },
  ): Promise<void>;
}

interface Stores extends RecordingStores {
  readonly difficulties: DifficultyRepository;
  readonly difficultyAdditions: DifficultyAdditionRepository;
  readonly difficultyAttachments: DifficultyAttachmentRepository;
  readonly mediations: Mediations;
}

interface RecordSellerAct {
  readonly act: SellerAct;
  /** Of the link to the case. */
  readonly token: string;
  /** As `readSellerAct` reads them. */
  readonly words: string;
  /** A file that comes with them. */
  readonly attachment: SealedAttachment | undefined;
}

interface Written extends Pick<RecordSellerAct, "words" | "attachment"> {
  readonly kind: Addition["kind"];
}

export type SellerActOutcome =
  | { readonly accepted: true }
  | {
      readonly accepted: false;
      readonly refusal:
        | SellerRefusal
        | RecordingRefusal
        | "gone"
        | "added-already"
        | "too-many-attachments";
    };

/** Run inside one transaction: what the seller writes and its event stand or fall together. */
export async function recordSellerAct(
  stores: Stores,
  { act, token, words, attachment }: RecordSellerAct,
  now: Date,
): Promise<SellerActOutcome> {
  await stores.eventImports.takeTurn();
  // Read behind the turn: an official may have handed the case to another platform in between.
  const difficulty = await stores.difficulties.find(token, now);
  if (!difficulty?.opened) return { accepted: false, refusal: "gone" };
  const { id, opened } = difficulty;
  if (act === "facts" && (await isKnown(stores, id, { kind: act, words, attachment }))) {
    return { accepted: false, refusal: "added-already" };
  }
  if (attachment && (await isFull(stores, id))) {
    return { accepted: false, refusal: "too-many-attachments" };
  }
  const outcome = await recordEvent(stores, act, opened, now);
  if (!outcome.accepted) return outcome;
  if (act === "mediation") {
    const request = { requestedAt: now, contactAgreed: words === "yes" };
    await stores.mediations.request(opened.caseId, request);
  }
  if (isWritten(act)) await addWords(stores, id, { kind: act, words, attachment }, now);
  await stores.difficulties.touch(id, now);
  return { accepted: true };
}

/** Of an act that has one. */
async function recordEvent(
  stores: Stores,
  act: SellerAct,
  { platform, reference }: OpenedCase,
  now: Date,
): Promise<SellerActOutcome> {
  const known = (await stores.caseHistories.find(platform.id, reference))?.events ?? [];
  const decision = decideSellerAct(act, known, now);
  if (!decision.accepted || decision.events.length === 0) return decision;
  const by = { source: "reported", accountId: undefined } as const;
  return recordCaseEvents(stores, { platform, reference, ...by, events: decision.events }, now);
}

async function addWords(
  { difficultyAdditions, difficultyAttachments }: Stores,
  difficultyId: number,
  { kind, words, attachment }: Written,
  now: Date,
): Promise<void> {
  await difficultyAdditions.add(difficultyId, { kind, words, addedAt: now });
  if (attachment) await difficultyAttachments.add(difficultyId, attachment, now);
}

/** A form that was sent twice. The same words may come with another file. */
async function isKnown(
  { difficultyAdditions, difficultyAttachments }: Stores,
  difficultyId: number,
  { kind, words, attachment }: Written,
): Promise<boolean> {
  const additions = await difficultyAdditions.all(difficultyId);
  if (!additions.some((known) => known.kind === kind && known.words === words)) return false;
  if (!attachment) return true;
  const files = await difficultyAttachments.all(difficultyId);
  return files.some(({ sha256 }) => sha256 === attachment.sha256);
}

async function isFull(
  { difficultyAttachments }: Pick<Stores, "difficultyAttachments">,
  difficultyId: number,
): Promise<boolean> {
  return (await difficultyAttachments.all(difficultyId)).length >= MOST_ATTACHMENTS;
}
