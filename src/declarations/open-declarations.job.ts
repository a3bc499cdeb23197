import type { AccountRepository } from "../accounts/account.repository";
import { periodAt, previousPeriod } from "../compliance/period";
import type { Clock } from "../infrastructure/clock";
import type { RepresentativeRepository } from "../invitations/representative.repository";
import type { Platform } from "../platforms/platform";
import type { PlatformRepository } from "../platforms/platform.repository";
import { declarationDueOn } from "./declaration";
import { declarationDueMail } from "./declaration-mail";
import { openDeclarationCase, type DeclarationStores } from "./submit-declaration";

interface OpeningStores extends DeclarationStores {
  readonly accounts: AccountRepository;
  readonly representatives: RepresentativeRepository;
}

interface Opening {
  readonly clock: Clock;
  readonly config: { readonly baseUrl: string };
  readonly stores: { readonly platforms: PlatformRepository };
  readonly inTransaction: <T>(work: (tx: OpeningStores) => Promise<T>) => Promise<T>;
}

/** Once a half-year is over, starts the clock of each platform that promised to declare, and tells it. */
export async function openDeclarations(
  { clock, config, stores, inTransaction }: Opening,
  stop?: AbortSignal,
): Promise<void> {
  for (const platform of await stores.platforms.all()) {
    if (stop?.aborted) return;
    await inTransaction((tx) => openDeclaration(tx, platform, config.baseUrl, clock.now()));
  }
}

async function openDeclaration(
  stores: OpeningStores,
  platform: Platform,
  baseUrl: string,
  now: Date,
): Promise<void> {
  const period = previousPeriod(periodAt(now));
  const takings = (await stores.takings.ofPlatforms([platform.id])).get(platform.id) ?? [];
  const dueOn = declarationDueOn(period, takings, await stores.charters.all());
  if (dueOn === undefined) return;
  await stores.eventImports.takeTurn();
  if (await stores.declarations.caseDue(platform.id, period.startsAt, period.endsAt)) return;
  await openDeclarationCase(stores, { platform, period }, now);
  for (const { accountId, suspended } of await stores.representatives.ofPlatform(platform.id)) {
    const account = await stores.accounts.find(accountId);
    if (!account || suspended) continue;
    await stores.outbox.enqueue(
      declarationDueMail({ platform, period, account, dueOn, baseUrl }),
      now,
    );
  }
}
