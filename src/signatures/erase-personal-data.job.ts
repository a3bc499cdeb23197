import type { CharterRepository } from "../charter/charter.repository";
import type { Clock } from "../infrastructure/clock";
import type { EvidenceRepository } from "../evidence/evidence.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type {
  KnownInvitee,
  KnownSignatory,
  PersonalDataRepository,
} from "./personal-data.repository";
import type { PlatformRepository } from "../platforms/platform.repository";
import type { PlatformStateRepository } from "./platform-state.repository";
import { monthsBefore } from "../infrastructure/months-before";
import { endOfInvitation, endOfSignature, RETENTION } from "./retention";
import { ATTACHMENT_KINDS, EVIDENCE_FIELDS } from "./signature-attachment";
import type { SignatureAttachmentRepository } from "./signature-attachment.repository";
import type { SignatureRepository } from "./signature.repository";

interface Stores {
  readonly evidence: EvidenceRepository;
  readonly outbox: OutboxRepository;
  readonly personalData: PersonalDataRepository;
  readonly charters: CharterRepository;
  readonly platforms: PlatformRepository;
  readonly platformStates: PlatformStateRepository;
  readonly signatureAttachments: SignatureAttachmentRepository;
  readonly signatures: SignatureRepository;
}

interface Erasure {
  readonly clock: Clock;
  readonly stores: Stores;
  readonly inTransaction: <T>(work: (tx: Stores) => Promise<T>) => Promise<T>;
}

/**
 * Keeps what the legal notice promises: the connection, then the address of whoever signed with the
 * files they handed in, and who was invited are erased, with what the evidence log commits to. The log says that it was done; the rest stays.
 */
export async function erasePersonalData({ clock, stores, inTransaction }: Erasure): Promise<void> {
  const now = clock.now();
  const signed = monthsBefore(now, RETENTION.connectionMonths);
  for (const known of await stores.personalData.connectionsUntil(signed)) {
    await inTransaction(async (tx) => {
      await tx.personalData.eraseConnection(known.signatureId);
      await eraseFromLog(tx, known, ["ipAddress", "userAgent"], now);
    });
  }

  const ended = monthsBefore(now, 12 * RETENTION.emailYears);
  for (const known of await stores.personalData.reachableUntil(ended)) {
    await inTransaction(async (tx) => {
      if (await hasEndedBy(tx, known, ended)) await eraseReachable(tx, known, now);
    });
  }

  const answered = monthsBefore(now, RETENTION.inviteeMonths);
  for (const invitee of await stores.personalData.inviteesUntil(answered)) {
    await inTransaction((tx) => eraseInvitee(tx, invitee, answered, now));
  }

  await stores.outbox.deleteQueuedBefore(monthsBefore(now, RETENTION.mailMonths));
}

/** The address of the signatory, and the files beside the statement. */
async function eraseReachable(stores: Stores, known: KnownSignatory, now: Date): Promise<void> {
  const { signatureId } = known;
  const signatory = await stores.signatures.findSignatory(signatureId);
  const attachments = await stores.signatureAttachments.ofSignature(signatureId);
  await stores.personalData.eraseEmail(signatureId);
  await stores.signatureAttachments.eraseOf(signatureId);
  const files = ATTACHMENT_KINDS.filter((kind) => attachments[kind]);
  const fields = [
    ...(signatory?.email === undefined ? [] : ["signatoryEmail"]),
    ...files.map((kind) => EVIDENCE_FIELDS[kind]),
  ];
  await eraseFromLog(stores, known, fields, now);
}

async function hasEndedBy(
  { platformStates, signatures }: Stores,
  { platformId, signatureId }: KnownSignatory,
  instant: Date,
): Promise<boolean> {
  const all = await signatures.ofPlatform(platformId);
  const signature = all.find(({ id }) => id === signatureId);
  const end =
    signature && endOfSignature(signature, all, await platformStates.ofPlatform(platformId));
  return end !== undefined && end <= instant;
}

async function eraseInvitee(
  { charters, evidence, personalData, platforms, platformStates }: Stores,
  invitee: KnownInvitee,
  answered: Date,
  now: Date,
): Promise<void> {
  const { id, platformId, charterVersion, evidenceSeq } = invitee;
  const history = await platformStates.ofPlatform(platformId);
  const end = endOfInvitation(invitee, history, await charters.all());
  const platform = await platforms.find(platformId);
  if (end === undefined || end > answered || !platform) return;
  await personalData.eraseInvitee(id, now);
  if (evidenceSeq !== undefined) await evidence.eraseOpeningsOf(evidenceSeq);
  const line = evidenceSeq === undefined ? {} : { line: evidenceSeq };
  await evidence.append(
    { type: "invitee-erased", platform: platform.slug, charterVersion, ...line },
    now,
  );
}

async function eraseFromLog(
  { evidence }: Stores,
  { reference }: KnownSignatory,
  fields: readonly string[],
  now: Date,
): Promise<void> {
  await evidence.eraseOpenings(reference, fields);
  await evidence.append({ type: "personal-data-erased", reference, fields }, now);
}
