import type { DifficultyAdditionRepository } from "../difficulties/difficulty-addition.repository";
import { openFollowUp } from "../difficulties/follow-up";
import type { Clock } from "../infrastructure/clock";
import { sellerOf, type ReaderStores } from "./readers";
import type { SecondAsking, SecondAskingRepository } from "./second-asking.repository";
import { followUpMail } from "./seller-mail";
import { toldCase, type CaseStores } from "./told-case";

interface AskingStores extends CaseStores, ReaderStores {
  readonly difficultyAdditions: DifficultyAdditionRepository;
  readonly secondAskings: SecondAskingRepository;
}

interface Asking {
  readonly clock: Clock;
  readonly config: { readonly baseUrl: string };
  readonly stores: Pick<AskingStores, "secondAskings">;
  readonly inTransaction: <T>(work: (tx: AskingStores) => Promise<T>) => Promise<T>;
}

/** Asks each seller, 21 days after the first answer, whether the promise was kept; one transaction each. */
export async function askSellersAgain(asking: Asking, stop?: AbortSignal): Promise<void> {
  const { clock, config, stores, inTransaction } = asking;
  for (const second of await stores.secondAskings.due(clock.now())) {
    if (stop?.aborted) return;
    await inTransaction((tx) => ask(tx, second, config.baseUrl, clock.now()));
  }
}

/** Nobody is asked who has answered, withdrawn the case, or wants no such mails. */
async function ask(
  stores: AskingStores,
  { difficultyId, platformId, reference }: SecondAsking,
  baseUrl: string,
  now: Date,
): Promise<void> {
  if (!(await stores.secondAskings.claim(difficultyId))) return;
  const platform = await stores.platforms.find(platformId);
  if (!platform) return;
  const told = await toldCase(stores, platform, reference, now);
  const given = await stores.difficultyAdditions.followUps(difficultyId);
  const moment = openFollowUp(told.events, given, now);
  const isWithdrawn = told.events.some(({ type }) => type === "withdrawn");
  const seller = await sellerOf(stores, told, baseUrl);
  if (!moment || isWithdrawn || !seller?.wants("follow-up")) return;
  await stores.outbox.enqueue(followUpMail(told, moment, seller.reader(["follow-up"])), now);
}
