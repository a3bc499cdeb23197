import type { Attachment } from "../attachments/attachment";
import type { Personal } from "../evidence/evidence-event";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { parisDay } from "../infrastructure/local-day";
import type { Platform } from "../platforms/platform";
import { newPlatform } from "./declared-platform";
import type { DraftDelegationRepository } from "./draft-delegation.repository";
import type { ReadyDraft } from "./draft-reading";
import { enterState, type StateStores } from "../signatures/enter-state";
import type { StandingStores } from "./platform-standing";
import { issueDocument, type DocumentStores } from "./issue-document";
import { recordDecision } from "../signatures/record-decision";
import { recordStatement } from "../signatures/record-statement";
import type { Signatory } from "../signatures/signatory";
import { EVIDENCE_FIELDS } from "../signatures/signature-attachment";
import type { SignatureAttachmentRepository } from "../signatures/signature-attachment.repository";
import {
  REPLACED,
  type SignatoryRecord,
  type Signature,
  type SigningProof,
} from "../signatures/signature";
import { newSignatureReference } from "../signatures/signature-reference";
import type { StatementPrinter } from "./statement-document";
import type { ServiceAddress } from "../signatures/service-address";
import { signatureReceiptMail } from "./signing-mail";
import { statementInForce } from "../signatures/statement-in-force";

export interface RecordingStores extends StateStores, StandingStores, DocumentStores {
  readonly draftDelegations: DraftDelegationRepository;
  readonly outbox: OutboxRepository;
  readonly signatureAttachments: SignatureAttachmentRepository;
  readonly printStatement: StatementPrinter;
}

interface OnlineSignature extends ReadyDraft, Pick<Signature, "language" | "statement"> {
  readonly draftId: number;
  /** Undefined: the register does not know the platform yet. */
  readonly known: Platform | undefined;
  /** Under review, and replaced by this one. */
  readonly corrected: Signature | undefined;
  readonly proof: SigningProof;
  readonly connection: Pick<SignatoryRecord, "ipAddress" | "userAgent">;
}

/**
 * Records a statement that was decided to be signed, with its platform, its state under review, its
 * evidence and its receipt. Run inside the transaction of the decision. Returns the signature's id.
 */
export async function recordOnlineSignature(
  stores: RecordingStores,
  online: OnlineSignature,
  service: ServiceAddress,
  now: Date,
): Promise<number> {
  const { charter, declaration, language, statement, draftId } = online;
  const platform = online.known ?? (await registerPlatform(stores, online, now));
  const signatory = { ...declaration.signatory, ...online.connection };
  // Before the log is held: printing takes longer than all the rest.
  const reference = newSignatureReference();
  const printing = { reference, language, statement, signedAt: now, platform, charter };
  const pdf = await stores.printStatement(printing);
  const delegation = await stores.draftDelegations.find(draftId);
  const { signature, evidence } = await recordStatement(
    stores,
    {
      reference,
      platform,
      charter,
      medium: "online",
      language,
      statement,
      choices: declaration.choices,
      signedAt: now,
      effectiveAt: now,
      supersedesId: (online.corrected ?? (await standingStatement(stores, platform, now)))?.id,
      draftId,
      signatory,
      proof: online.proof,
      personal: personalOf(signatory, delegation),
    },
    now,
  );
  if (delegation) await handOver(stores, { draftId, delegation }, signature);
  if (online.corrected) await endCorrected(stores, platform, online.corrected, now);
  else await enterReview(stores, platform, signature, now);
  await issueDocument(stores, signature, pdf, now);
  const receipt = { signature, signatory, platform, charter, evidence, pdf };
  await stores.outbox.enqueue(signatureReceiptMail(receipt, service), now);
  return signature.id;
}

/** The statement that is corrected was not accepted, for another takes its place under review. */
async function endCorrected(
  stores: RecordingStores,
  { slug }: Platform,
  signature: Signature,
  now: Date,
): Promise<void> {
  const decision = {
    decision: "declined",
    decidedAt: now,
    accountId: undefined,
    reason: REPLACED,
    authorityCheck: undefined,
  } as const;
  await recordDecision(stores, { signature, platform: slug, decision });
}

/** The delegation of the draft is the signature's from now on. */
async function handOver(
  { draftDelegations, signatureAttachments }: RecordingStores,
  { draftId, delegation }: { readonly draftId: number; readonly delegation: Attachment },
  { id }: Signature,
): Promise<void> {
  await draftDelegations.release(draftId);
  await signatureAttachments.add(id, "delegation", delegation.id);
}

async function registerPlatform(
  { platforms, evidence }: RecordingStores,
  { declaration }: OnlineSignature,
  now: Date,
): Promise<Platform> {
  const entry = newPlatform(declaration.organisation, await platforms.all());
  const platform = await platforms.add(entry, now);
  await evidence.append({ type: "platform-registered", platform: platform.slug }, now);
  return platform;
}

async function standingStatement(
  { platformStates, signatures }: RecordingStores,
  { id }: Platform,
  now: Date,
): Promise<Signature | undefined> {
  const history = await platformStates.ofPlatform(id);
  return statementInForce(history, await signatures.ofPlatform(id), now);
}

async function enterReview(
  stores: RecordingStores,
  platform: Platform,
  { id, charterVersion, reference }: Signature,
  now: Date,
): Promise<void> {
  const entry = {
    platformId: platform.id,
    charterVersion,
    state: "under-review",
    effectiveOn: parisDay(now),
    recordedAt: now,
    author: "platform",
    signatureId: id,
  } as const;
  await enterState(stores, entry, { platform: platform.slug, reference });
}

export type OnlineSignatory = Signatory & OnlineSignature["connection"];

/** What the evidence commits to without revealing it. */
export function personalOf(
  { name, email, ipAddress, userAgent, ...rest }: OnlineSignatory,
  delegation?: Attachment,
): Personal {
  return {
    signatoryName: name,
    signatoryFunction: rest.function,
    signatoryEmail: email,
    ...(ipAddress === undefined ? {} : { ipAddress }),
    ...(userAgent === undefined ? {} : { userAgent }),
    ...(delegation ? { [EVIDENCE_FIELDS.delegation]: delegation.sha256 } : {}),
  };
}
