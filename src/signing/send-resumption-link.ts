import type { Language } from "../infrastructure/language";
import type { LimitCounterRepository } from "../infrastructure/limits/limit-counter.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { Sealing } from "../infrastructure/sealing";
import { resumptionLink, type Resumption } from "./resumption";
import { resumptionLinkMail } from "./resumption-mail";
import { RESUMPTIONS_TO } from "./signing-code";
import type { SigningDraft } from "./signing-draft";

interface Stores {
  readonly limitCounters: LimitCounterRepository;
  readonly outbox: OutboxRepository;
}

interface SendLink extends Resumption {
  readonly draft: Pick<SigningDraft, "expiresAt">;
  readonly language: Language;
  readonly sealing: Sealing;
  readonly baseUrl: string;
}

export type ResumptionSending =
  | { readonly outcome: "sent" }
  | { readonly outcome: "too-many"; readonly retryAfter: number };

/** Mails the way back to a draft. Run inside one transaction: what is counted is what is sent. */
export async function sendResumptionLink(
  { limitCounters, outbox }: Stores,
  { token, email, draft, language, sealing, baseUrl }: SendLink,
  now: Date,
): Promise<ResumptionSending> {
  const retryAfter = await limitCounters.count(RESUMPTIONS_TO, email, now);
  if (retryAfter > 0) return { outcome: "too-many", retryAfter };
  const link = resumptionLink(sealing, { token, email });
  const page = `${baseUrl}/${language}/signing/resumptions/${link}`;
  const draftExpiresAt = draft.expiresAt;
  await outbox.enqueue(resumptionLinkMail({ email, language, page, draftExpiresAt }), now);
  return { outcome: "sent" };
}
