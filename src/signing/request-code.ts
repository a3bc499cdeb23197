import type { CharterRepository } from "../charter/charter.repository";
import type { Language } from "../infrastructure/language";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { CODE_MS, newCode } from "../infrastructure/one-time-code";
import { readDraft, writtenStatement } from "./draft-reading";
import { draftRefusal } from "./draft-refusal";
import { type StandingRefusal, type StandingStores } from "./platform-standing";
import {
  limitedSince,
  secondsUntilNextCode,
  signingCodeHmac,
  type SigningCode,
} from "./signing-code";
import type { SigningCodeRepository } from "./signing-code.repository";
import type { SigningDraftRepository } from "./signing-draft.repository";
import { signingCodeMail } from "./signing-mail";

interface Stores extends StandingStores {
  readonly charters: CharterRepository;
  readonly signingDrafts: SigningDraftRepository;
  readonly signingCodes: SigningCodeRepository;
  readonly outbox: OutboxRepository;
}

interface RequestCode {
  readonly token: string;
  /** Of the statement as it was shown, with the language it was shown in. */
  readonly statementSha256: string;
  readonly language: Language;
  /** The public address of the service, for the link in the mail. */
  readonly baseUrl: string;
}

export type CodeRequestOutcome =
  | { readonly outcome: "sent" }
  | { readonly outcome: "changed-since-read" }
  | { readonly outcome: "refused"; readonly refused: StandingRefusal }
  | { readonly outcome: "too-many-codes"; readonly retryAfter: number };

/**
 * Sends a code for the statement that its reader has confirmed, unless it is no longer the one that
 * the draft makes. Run inside one transaction: the code and its mail stand or fall together.
 */
export async function requestCode(
  stores: Stores,
  { token, statementSha256, language, baseUrl }: RequestCode,
  now: Date,
): Promise<CodeRequestOutcome> {
  const draft = await stores.signingDrafts.lock(token, now);
  if (!draft || draft.signatureId !== undefined) return { outcome: "changed-since-read" };
  const reading = readDraft(draft, await stores.charters.all(), now);
  if (reading.state !== "ready") return { outcome: "changed-since-read" };
  const { sha256 } = writtenStatement(reading, language);
  if (sha256 !== statementSha256) return { outcome: "changed-since-read" };

  const { organisation, signatory } = reading.declaration;
  const refused = await draftRefusal(stores, draft, organisation);
  if (refused) return { outcome: "refused", refused };

  const { email } = signatory;
  const retryAfter = await secondsToWait(stores.signingCodes, draft.id, email, now);
  if (retryAfter > 0) return { outcome: "too-many-codes", retryAfter };

  const code = newCode();
  const bound = { draftId: draft.id, purpose: "sign", statementSha256 } as const;
  const expiresAt = new Date(now.getTime() + CODE_MS);
  const sent = { ...bound, email, language, sentAt: now, expiresAt };
  await stores.signingCodes.add({ ...sent, hmac: signingCodeHmac(token, bound, code) });
  await stores.outbox.enqueue(
    signingCodeMail({ ...sent, code, token, platform: organisation.tradeName, baseUrl }),
    now,
  );
  return { outcome: "sent" };
}

/** The limit of the draft and that of the address, whichever lasts longer, in seconds. */
async function secondsToWait(
  codes: SigningCodeRepository,
  draftId: SigningCode["draftId"],
  email: string,
  now: Date,
): Promise<number> {
  await codes.lockAddress(email);
  const since = limitedSince(now);
  const waits = [
    secondsUntilNextCode(await codes.sentSince({ draftId }, since), now),
    secondsUntilNextCode(await codes.sentSince({ email }, since), now),
  ];
  return Math.max(...waits);
}
