import type { Account } from "../accounts/account";
import type { EvidenceRepository } from "../evidence/evidence.repository";
import type { Platform } from "../platforms/platform";
import { isReplyOpen } from "./period-closing";
import type { PeriodClosingRepository } from "./period-closing.repository";
import type { PlatformReplyRepository } from "./platform-reply.repository";

interface Stores {
  readonly evidence: EvidenceRepository;
  readonly periodClosings: PeriodClosingRepository;
  readonly platformReplies: PlatformReplyRepository;
}

interface GiveReply {
  readonly platform: Pick<Platform, "id" | "slug">;
  /** "2026-S1" */
  readonly period: string;
  readonly words: string;
  /** How many replies the representative had before their eyes. */
  readonly seen: number;
  readonly account: Pick<Account, "id">;
}

export type ReplyOutcome =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly refusal: "reply-over" | "replied-meanwhile" };

/** A platform observes on its draft; what it observed before is kept. Run inside one transaction. */
export async function giveReply(
  { evidence, periodClosings, platformReplies }: Stores,
  { platform, period, words, seen, account }: GiveReply,
  now: Date,
): Promise<ReplyOutcome> {
  const closed = await periodClosings.held(period);
  if (!closed || closed.publishedAt || !isReplyOpen(closed.closing, now)) {
    return { accepted: false, refusal: "reply-over" };
  }
  const given = await platformReplies.ofPlatform(platform.id, period);
  if (given.length !== seen) return { accepted: false, refusal: "replied-meanwhile" };
  const number = given.length + 1;
  const reply = { platformId: platform.id, period, number, words, accountId: account.id };
  await platformReplies.add({ ...reply, receivedAt: now });
  await evidence.append(
    { type: "period-reply-received", platform: platform.slug, period, number },
    now,
    { words },
  );
  return { accepted: true };
}
