import type { EventImportRepository } from "../cases/event-import.repository";
import { isAnswer, openFollowUp, secondAskingAt, type Moment } from "../difficulties/follow-up";
import type { DifficultyAdditionRepository } from "../difficulties/difficulty-addition.repository";
import { localDayOf, startOfDay } from "../infrastructure/local-day";
import { happenedOf, isToldElsewhere, type Happened } from "./happening";
import type { PlatformNewsRepository } from "./platform-news.repository";
import {
  namedSeller,
  representativesOf,
  sellerOf,
  writeToPlatform,
  type ReaderStores,
} from "./readers";
import type { SecondAskingRepository } from "./second-asking.repository";
import { followUpMail, sellerNewsMail } from "./seller-mail";
import { toldCase, type CaseStores, type ToldCase } from "./told-case";
import { isToldAtOnce } from "./telling";
import type { CaseNews, NewStep, UnreadNewsRepository } from "./unread-news.repository";

export interface NewsStores extends ReaderStores, CaseStores {
  readonly difficultyAdditions: DifficultyAdditionRepository;
  readonly eventImports: EventImportRepository;
  readonly platformNews: PlatformNewsRepository;
  readonly secondAskings: SecondAskingRepository;
  readonly unreadNews: UnreadNewsRepository;
}

/**
 * Tells each side of a case what the other did: a block of news, read from then on. Run inside one
 * transaction, behind the turn of those who record.
 */
export async function tellCaseNews(stores: NewsStores, baseUrl: string, now: Date): Promise<void> {
  await stores.eventImports.takeTurn();
  for (const news of await stores.unreadNews.take()) {
    const platform = await stores.platforms.find(news.platformId);
    if (!platform) continue;
    const told = await toldCase(stores, platform, news.reference, now);
    const steps = news.steps.filter(({ what, source }) => !isToldElsewhere(what, source));
    await tellPlatform(stores, told, { ...news, steps }, baseUrl, now);
    if (news.difficultyId !== undefined) {
      const ofCase = { difficultyId: news.difficultyId, steps };
      await tellSeller(stores, told, ofCase, baseUrl, now);
    }
  }
}

/** What its own people declared is no news to a platform. */
async function tellPlatform(
  stores: NewsStores,
  told: ToldCase,
  { caseId, steps }: CaseNews,
  baseUrl: string,
  now: Date,
): Promise<void> {
  const happened = happenings(steps.filter(({ source }) => source !== "declared"));
  const { platform, reference } = told;
  const representatives = await representativesOf(stores, platform.id);
  if (happened.length === 0 || representatives.length === 0) return;
  const today = startOfDay(localDayOf(now));
  const isTold = isToldAtOnce(await stores.platformNews.countSince(platform.id, today));
  await stores.platformNews.add({ platformId: platform.id, caseId, happened, isTold }, now);
  if (!isTold) return;
  const difficulty = await stores.difficulties.ofCase(platform.id, reference);
  const news = { happened, seller: difficulty && { name: namedSeller(difficulty) } };
  const items = [{ kind: "news", told, news }] as const;
  const counts = { news: 1, "due-soon": 0, overdue: 0 };
  await writeToPlatform(stores, representatives, { platform, items, counts, baseUrl }, now);
}

/** Each once; what a case was opened with is told as its opening. */
function happenings(steps: readonly NewStep[]): readonly Happened[] {
  const all = steps.map((step): Happened =>
    step.isOpening ? { what: "case-opened", isObserved: false } : happenedOf(step),
  );
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** What was done in the case; with the question, if it was an answer. */
async function tellSeller(
  stores: NewsStores,
  told: ToldCase,
  news: SellerSide,
  baseUrl: string,
  now: Date,
): Promise<void> {
  const steps = news.steps.filter(({ source }) => source !== "reported");
  if (steps.length === 0) return;
  const asked = await questionBy(stores, told, { ...news, steps }, now);
  const seller = await sellerOf(stores, told, baseUrl);
  if (!seller) return;
  const question = seller.wants("follow-up") ? asked : undefined;
  if (seller.wants("news")) {
    const reader = seller.reader(question ? ["news", "follow-up"] : ["news"]);
    await stores.outbox.enqueue(sellerNewsMail(told, { steps, question }, reader), now);
  } else if (question) {
    await stores.outbox.enqueue(followUpMail(told, question, seller.reader(["follow-up"])), now);
  }
}

interface SellerSide {
  readonly difficultyId: number;
  readonly steps: readonly NewStep[];
}

/** Whether the promise was kept is asked with an answer, and once more 21 days after the first. */
async function questionBy(
  { difficultyAdditions, secondAskings }: NewsStores,
  { events }: ToldCase,
  { difficultyId, steps }: SellerSide,
  now: Date,
): Promise<Moment | undefined> {
  const again = secondAskingAt(events);
  const isAnswered = steps.some(({ what }) =>
    events.some((event) => event.type === what && isAnswer(event)),
  );
  if (!again || !isAnswered) return undefined;
  await secondAskings.plan(difficultyId, again);
  const question = openFollowUp(events, await difficultyAdditions.followUps(difficultyId), now);
  if (question === "after-21-days") await secondAskings.claim(difficultyId);
  return question;
}
