import { NATIONAL_CALENDAR } from "../clocks/calendar";
import { readClock } from "../clocks/reading";
import { groupedBy } from "../infrastructure/grouped-by";
import { localDayOf, parisDay } from "../infrastructure/local-day";
import type { Platform } from "../platforms/platform";
import { indicatorOf } from "../portal/clock-bounds";
import { bindsAt } from "../signatures/taking";
import { dueInstant } from "./case-words";
import { dueStage, tellingDays, type Audience } from "./due-stage";
import type { PlatformItem } from "./platform-mail";
import type { PlatformNewsRepository } from "./platform-news.repository";
import {
  representativesOf,
  namedSeller,
  sellerOf,
  writeToPlatform,
  type ReaderStores,
} from "./readers";
import { sellerOverdueMail } from "./seller-mail";
import { IN_FULL } from "./telling";
import { toldCase, type CaseStores } from "./told-case";
import type { DueClock, ToldClockRepository } from "./told-clock.repository";

export interface DueStores extends CaseStores {
  readonly platformNews: PlatformNewsRepository;
  readonly toldClocks: ToldClockRepository;
}

/** The clocks of a platform that are to be told, and were not: those by which it is bound. */
export async function untoldClocks(
  { charters, takings, toldClocks }: Pick<DueStores, "charters" | "takings" | "toldClocks">,
  platformId: number,
  audience: Audience,
  now: Date,
): Promise<readonly DueClock[]> {
  const days = tellingDays(localDayOf(now), NATIONAL_CALENDAR);
  const found = await toldClocks.untold(platformId, audience, days);
  if (found.length === 0) return [];
  const taken = (await takings.ofPlatforms([platformId])).get(platformId) ?? [];
  const published = await charters.all();
  return found.flatMap((clock) => {
    const { charterVersion, commitment, run } = clock;
    const isBound = taken.some(
      (taking) =>
        taking.commitment === commitment &&
        taking.charterVersion === charterVersion &&
        run.startedAt !== undefined &&
        bindsAt(taking, run.startedAt),
    );
    const indicator = indicatorOf(published, charterVersion, commitment);
    if (!isBound || !indicator) return [];
    const reading = readClock(run, indicator, NATIONAL_CALENDAR, now);
    const stage = reading && dueStage(reading, indicator, days, NATIONAL_CALENDAR);
    return stage ? { ...clock, stage } : [];
  });
}

/**
 * The digest of a platform: what falls due, and the news that waited for it. Run inside one
 * transaction; a day has one, and a clock is told once a stage, whoever else passes at the same time.
 */
export async function tellPlatformDue(
  stores: DueStores & ReaderStores,
  { platform, due, baseUrl }: { platform: Platform; due: readonly DueClock[]; baseUrl: string },
  now: Date,
): Promise<void> {
  const representatives = await representativesOf(stores, platform.id);
  if (representatives.length === 0) return;
  if (!(await stores.toldClocks.claimDigest(platform.id, parisDay(now)))) return;
  const told = await stores.toldClocks.claim(due, "platform", now);
  const waiting = await stores.platformNews.takeWaiting(platform.id, now);
  const overdue = told.filter(({ stage }) => stage === "overdue");
  const soon = told.filter(({ stage }) => stage === "due-soon");
  const items: PlatformItem[] = [];
  for (const clock of [...overdue.slice(0, IN_FULL), ...soon.slice(0, IN_FULL)]) {
    items.push(...(await dueItem(stores, platform, clock, now)));
  }
  for (const { reference, happened } of waiting.slice(0, IN_FULL)) {
    const difficulty = await stores.difficulties.ofCase(platform.id, reference);
    const seller = difficulty && { name: namedSeller(difficulty) };
    const news = { happened, seller };
    items.push({ kind: "news", told: await toldCase(stores, platform, reference, now), news });
  }
  const counts = { overdue: overdue.length, "due-soon": soon.length, news: waiting.length };
  await writeToPlatform(stores, representatives, { platform, items, counts, baseUrl }, now);
}

async function dueItem(
  stores: CaseStores,
  platform: Platform,
  { reference, commitment, stage }: DueClock,
  now: Date,
): Promise<PlatformItem[]> {
  const told = await toldCase(stores, platform, reference, now);
  const clock = told.clocks.find((one) => one.commitment.code === commitment);
  return clock ? [{ kind: stage, told, clock }] : [];
}

/** Tells sellers that a due date of theirs has passed; one mail a case. Run inside one transaction. */
export async function tellSellersDue(
  stores: DueStores & ReaderStores,
  { platform, due, baseUrl }: { platform: Platform; due: readonly DueClock[]; baseUrl: string },
  now: Date,
): Promise<void> {
  const claimed = await stores.toldClocks.claim(due, "seller", now);
  for (const [reference, clocks] of groupedBy(claimed, ({ reference }) => reference)) {
    const told = await toldCase(stores, platform, reference, now);
    const codes = new Set(clocks.map(({ commitment }) => commitment));
    const seller = await sellerOf(stores, told, baseUrl);
    // What had run out when the case was opened stands in its receipt.
    const overdue = told.clocks.filter(
      (clock) => codes.has(clock.commitment.code) && dueInstant(clock) > (seller?.openedAt ?? now),
    );
    if (!seller?.wants("overdue") || overdue.length === 0) continue;
    await stores.outbox.enqueue(sellerOverdueMail(told, overdue, seller.reader(["overdue"])), now);
  }
}
