import type { Account } from "../accounts/account";
import type { AccountRepository } from "../accounts/account.repository";
import type { Mail } from "../infrastructure/mail/mail";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { RepresentativeRepository } from "../invitations/representative.repository";
import type { Platform } from "../platforms/platform";
import type { PlatformRepository } from "../platforms/platform.repository";

export interface TellingStores {
  readonly accounts: AccountRepository;
  readonly outbox: OutboxRepository;
  readonly platforms: PlatformRepository;
  readonly representatives: RepresentativeRepository;
}

/** Who is told, and for which platform. */
export interface Reader {
  readonly account: Pick<Account, "email" | "language" | "name">;
  readonly platform: Pick<Platform, "slug" | "tradeName">;
}

/** One mail to each person who represents the platform now; none to an account that is suspended. */
export async function tellRepresentatives(
  stores: TellingStores,
  platformId: number,
  mailTo: (reader: Reader) => Mail,
  now: Date,
): Promise<void> {
  const platform = await stores.platforms.find(platformId);
  if (!platform) throw new Error(`no platform ${platformId}`);
  for (const { accountId, suspended } of await stores.representatives.ofPlatform(platformId)) {
    const account = suspended ? undefined : await stores.accounts.find(accountId);
    if (account) await stores.outbox.enqueue(mailTo({ account, platform }), now);
  }
}
