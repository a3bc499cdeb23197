import type { Account } from "../accounts/account";
import type { Language } from "../infrastructure/language";
import type { LimitCounterRepository } from "../infrastructure/limits/limit-counter.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { CODE_MS, newCode } from "../infrastructure/one-time-code";
import type { Platform } from "../platforms/platform";
import { actFacts, type FactStores } from "./act-facts";
import { actCodeMail } from "./act-mail";
import { planAct } from "./act-plan";
import { CODES_TO, type PlatformAct } from "./standing-draft";
import type { StandingCodeRepository } from "./standing-code.repository";
import type { StandingDraftRepository } from "./standing-draft.repository";

export interface CodeStores extends FactStores {
  readonly limitCounters: LimitCounterRepository;
  readonly outbox: OutboxRepository;
  readonly standingCodes: StandingCodeRepository;
  readonly standingDrafts: StandingDraftRepository;
}

interface SendActCode {
  readonly platform: Platform;
  /** Who acts: the code goes to their address. */
  readonly account: Account;
  readonly act: PlatformAct;
  /** Of what was shown, in that language. */
  readonly subjectSha256: string;
  readonly language: Language;
}

export type ActCodeOutcome =
  | { readonly outcome: "sent" }
  | { readonly outcome: "changed-since-read" }
  | { readonly outcome: "too-many-codes"; readonly retryAfter: number };

/**
 * Sends a code for what its reader has confirmed, unless it is no longer what the act comes to. Run
 * inside one transaction: the code and its mail stand or fall together.
 */
export async function sendActCode(
  stores: CodeStores,
  { platform, account, act, subjectSha256, language }: SendActCode,
  now: Date,
): Promise<ActCodeOutcome> {
  const owner = { accountId: account.id, platformId: platform.id };
  const draft = await stores.standingDrafts.held(owner, act);
  if (!draft) return { outcome: "changed-since-read" };
  const facts = await actFacts(stores, { platform, account });
  const plan = planAct(draft, facts, language, now);
  if (!plan.complete || plan.value.sha256 !== subjectSha256) {
    return { outcome: "changed-since-read" };
  }
  const retryAfter = await stores.limitCounters.count(CODES_TO, account.email, now);
  if (retryAfter > 0) return { outcome: "too-many-codes", retryAfter };

  const code = newCode();
  const expiresAt = new Date(now.getTime() + CODE_MS);
  const sent = { subjectSha256, language, sentAt: now, expiresAt, code };
  await stores.standingCodes.keep(draft, sent);
  await stores.outbox.enqueue(actCodeMail({ ...sent, act, account, platform }), now);
  return { outcome: "sent" };
}
