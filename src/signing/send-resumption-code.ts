import type { Language } from "../infrastructure/language";
import type { LimitCounterRepository } from "../infrastructure/limits/limit-counter.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { CODE_MS, newCode } from "../infrastructure/one-time-code";
import type { Resumption } from "./resumption";
import { resumptionCodeMail } from "./resumption-mail";
import type { ResumptionSending } from "./send-resumption-link";
import { RESUMPTIONS_TO, signingCodeHmac } from "./signing-code";
import type { SigningCodeRepository } from "./signing-code.repository";

interface Stores {
  readonly limitCounters: LimitCounterRepository;
  readonly outbox: OutboxRepository;
  readonly signingCodes: SigningCodeRepository;
}

interface SendCode extends Resumption {
  readonly draftId: number;
  readonly language: Language;
  /** Where the code is typed, whole. */
  readonly page: string;
}

/** Mails a code that opens a draft, to where its link went. Run inside one transaction. */
export async function sendResumptionCode(
  { limitCounters, outbox, signingCodes }: Stores,
  { token, email, draftId, language, page }: SendCode,
  now: Date,
): Promise<ResumptionSending> {
  const retryAfter = await limitCounters.count(RESUMPTIONS_TO, email, now);
  if (retryAfter > 0) return { outcome: "too-many", retryAfter };
  const code = newCode();
  const bound = { draftId, purpose: "resume", statementSha256: "" } as const;
  const expiresAt = new Date(now.getTime() + CODE_MS);
  const hmac = signingCodeHmac(token, bound, code);
  await signingCodes.add({ ...bound, email, language, hmac, sentAt: now, expiresAt });
  await outbox.enqueue(resumptionCodeMail({ email, language, page, code, expiresAt }), now);
  return { outcome: "sent" };
}
