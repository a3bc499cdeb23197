import type { CharterRepository } from "../charter/charter.repository";
import type { Platform } from "../platforms/platform";
import { readDraft, writtenStatement, type ReadyDraft } from "./draft-reading";
import { findCorrected, isReplaceable } from "./corrected-signature";
import { holdDeclaredPlatform } from "./hold-declared-platform";
import { standingRefusal, type StandingRefusal } from "./platform-standing";
import { recordOnlineSignature, type RecordingStores } from "./record-online-signature";
import type { Organisation } from "../signatures/organisation";
import type { DecidedSignature, SignatoryRecord } from "../signatures/signature";
import { CONSENT_TEXT } from "../signatures/statement";
import type { SigningCode } from "./signing-code";
import type { SigningCodeRepository } from "./signing-code.repository";
import type { SigningDraft } from "./signing-draft";
import type { SigningDraftRepository } from "./signing-draft.repository";
import type { ServiceAddress } from "../signatures/service-address";

interface Stores extends RecordingStores {
  readonly charters: CharterRepository;
  readonly signingDrafts: SigningDraftRepository;
  readonly signingCodes: SigningCodeRepository;
}

interface SignCharter {
  readonly token: string;
  /** Proved right. */
  readonly code: SigningCode;
  /** Of the statement whose code was asked for, as the page sent it back. */
  readonly statementSha256: string;
  readonly connection: Pick<SignatoryRecord, "ipAddress" | "userAgent">;
  readonly service: ServiceAddress;
}

export type SigningOutcome =
  | { readonly outcome: "signed" }
  | { readonly outcome: "changed-since-read" }
  | { readonly outcome: "superseded" }
  | { readonly outcome: "code-ended" }
  | { readonly outcome: "refused"; readonly refused: StandingRefusal };

/**
 * Run inside one transaction: the platform, the signature, its state, its evidence and its receipt stand
 * or fall together. A draft that is signed already stays as it is, and that is no refusal: the same
 * form sent twice signs once.
 */
export async function signCharter(
  stores: Stores,
  command: SignCharter,
  now: Date,
): Promise<SigningOutcome> {
  const draft = await stores.signingDrafts.lock(command.token, now);
  if (!draft) return { outcome: "changed-since-read" };
  if (draft.signatureId !== undefined) return { outcome: "signed" };
  const ready = await readyToSign(stores, draft, command, now);
  if ("outcome" in ready) return ready;
  if (!(await stores.signingCodes.use(command.code, now))) return { outcome: "code-ended" };

  const { code, connection, service } = command;
  const proof = { ...CONSENT_TEXT, codeSentAt: code.sentAt, codeProvedAt: code.provedAt ?? now };
  const online = { ...ready, draftId: draft.id, language: code.language, connection, proof };
  const signatureId = await recordOnlineSignature(stores, online, service, now);
  await stores.signingDrafts.markSigned(draft.id, signatureId, now);
  return { outcome: "signed" };
}

interface ReadyStatement extends ReadyDraft {
  readonly statement: string;
  /** Undefined: the register does not know the platform. */
  readonly known: Platform | undefined;
  /** Under review, and replaced by this one: an official asked for a correction. */
  readonly corrected: DecidedSignature | undefined;
}

/** What is to be signed, with its platform held until the transaction ends; or why it cannot be. */
async function readyToSign(
  stores: Stores,
  draft: SigningDraft,
  command: SignCharter,
  now: Date,
): Promise<ReadyStatement | SigningOutcome> {
  const reading = readDraft(draft, await stores.charters.all(), now);
  if (reading.state === "superseded") return { outcome: "superseded" };
  if (reading.state === "incomplete") return { outcome: "changed-since-read" };
  const statement = statementAsRead(reading, command);
  if (statement === undefined) return { outcome: "changed-since-read" };

  const { charter, declaration, nonce } = reading;
  const { known, signature } = await heldPlatform(stores, draft, declaration.organisation);
  const history = known ? await stores.platformStates.held(known.id) : [];
  const corrected = signature && isReplaceable(signature, history) ? signature : undefined;
  const refused = known && !corrected && standingRefusal(known, history, draft.charterVersion);
  if (refused) return { outcome: "refused", refused };
  return { charter, declaration, nonce, statement, known, corrected };
}

/** The platform of the draft, held until the transaction ends, and the signature it corrects, if any. */
async function heldPlatform(
  stores: Stores,
  { correctsId }: SigningDraft,
  organisation: Organisation,
): Promise<{ known: Platform | undefined; signature?: DecidedSignature | undefined }> {
  const corrected = await findCorrected(stores, correctsId);
  if (!corrected) return { known: await holdDeclaredPlatform(stores, organisation) };
  const { platform, signature } = corrected;
  await stores.platformStates.hold([platform.id]);
  // Read again behind the hold: an official may have decided in between.
  return { known: platform, signature: await stores.signatures.findById(signature.id) };
}

/**
 * The text of the statement, if it is still the one that was shown, that the code was sent for, and
 * if the code went to the address of its signatory.
 */
function statementAsRead(
  reading: ReadyDraft,
  { code, statementSha256 }: SignCharter,
): string | undefined {
  const { text, sha256 } = writtenStatement(reading, code.language);
  const same = sha256 === statementSha256 && sha256 === code.statementSha256;
  return same && reading.declaration.signatory.email === code.email ? text : undefined;
}
