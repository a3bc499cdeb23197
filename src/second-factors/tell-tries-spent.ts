import type { AccountRepository } from "../accounts/account.repository";
import type { Limit } from "../infrastructure/limits/limit";
import type { LimitCounterRepository } from "../infrastructure/limits/limit-counter.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { factorChangedMail } from "./factor-mail";
import { FACTOR_TRIES } from "./factor-tries";

/** A mail an hour tells enough of somebody who goes on trying. */
const TOLD: Limit = { name: "factor-tries-told", times: 1, seconds: 3600 };

interface Stores {
  readonly accounts: AccountRepository;
  readonly limitCounters: LimitCounterRepository;
  readonly outbox: OutboxRepository;
}

/**
 * After a wrong try: tells the owner of the account when it was the last one. Whoever tries has come
 * past the mailbox already. Run in the transaction of the try.
 */
export async function tellTriesSpent(
  { accounts, limitCounters, outbox }: Stores,
  accountId: string,
  now: Date,
): Promise<void> {
  if ((await limitCounters.wait(FACTOR_TRIES, accountId, now)) === 0) return;
  if ((await limitCounters.count(TOLD, accountId, now)) > 0) return;
  const account = await accounts.find(accountId);
  if (account) await outbox.enqueue(factorChangedMail(account, "tries-spent", now), now);
}
