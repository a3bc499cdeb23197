import type { Permission } from "../accounts/permission";
import { PLATFORM_ACTS } from "../case-acts/platform-act";
import { caseClocks } from "../cases/case-clocks";
import type { CaseFile } from "../cases/case-file.queries";
import type { Context } from "../context";
import { doneIn, doneWords, withDone } from "../infrastructure/http/done";
import { NotFound } from "../infrastructure/http/errors";
import { askedFollowUps } from "../difficulties/follow-up";
import { handOverAttachment } from "../difficulties/hand-over-attachment";
import { ON_A_PAGE, pageWithin, readPage, skippedBefore } from "../infrastructure/http/pagination";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { signedInAccount } from "../invitations/signed-in-account.visit";
import type { Platform } from "../platforms/platform";
import { arrivalTexts } from "./arrival.texts";
import { casePage } from "./case.page";
import { choicePage } from "./choice.page";
import { clockBounds, dueCommitments } from "./clock-bounds";
import { openDrafts } from "./drafts-to-reply";
import { dueDays } from "./due-days";
import { countIn, isFiltered, readDueFilter, UNFILTERED } from "./due-filter";
import { homePage, type HomeFacts } from "./home.page";
import { noticesPage } from "./notices.page";
import type { OpenKind } from "./open-clock-sql";
import { ownPlatform } from "./own-platform.visit";
import { scorecardsPage } from "./scorecards.page";
import { mayBeKnown, type SellerReport } from "./seller-words.page";

/** What representatives see of their platforms. */
export function portalRoutes(context: Context): Route<Permission>[] {
  const get = (
    path: string,
    show: (visit: Visit, context: Context, platform: Platform) => Promise<void>,
  ): Route<Permission> => ({
    method: "get",
    path: `/portal/:slug${path}`,
    access: "represent-platform",
    localised: false,
    async handle(visit) {
      const { platform } = await ownPlatform(context, visit);
      await show(visit, context, platform);
    },
  });
  return [
    {
      method: "get",
      path: "/portal",
      access: "represent-platform",
      localised: false,
      handle: (visit) => choose(visit, context),
    },
    get("", showHome),
    get("/notices", showNotices),
    get("/cases/:reference", showCase),
    { ...get("/cases/:reference/attachments/:id", handOver), downloads: true },
    get("/scorecards", showScorecards),
  ];
}

async function choose(visit: Visit, context: Context): Promise<void> {
  const { queries, stores } = context;
  const account = await signedInAccount(stores.accounts, visit);
  const ids = await stores.representatives.platformIdsOf(account.id);
  const platforms = await stores.platforms.ofIds(ids);
  const [only] = platforms;
  if (only && platforms.length === 1) {
    visit.res.redirect(303, withDone(`/portal/${only.slug}`, doneIn(visit)));
    return;
  }
  const scopes = await dueScopes(context, platforms);
  const counts = await queries.openClocks.counts(scopes.map(({ scope }) => scope));
  const { listed, left } = arrivalTexts[visit.language];
  const done = doneWords({ joined: listed, left }, doneIn(visit));
  const page = choicePage(platforms, counts, visit.language);
  await visit.render("portal/choice", { ...page, done });
}

async function showHome(visit: Visit, context: Context, platform: Platform): Promise<void> {
  const facts = await openFacts(visit, context, platform, "due");
  const { joined, left } = arrivalTexts[visit.language];
  const done = doneWords({ joined: joined(platform.tradeName), left }, doneIn(visit));
  await visit.render("portal/home", { ...homePage(facts, visit.language), done });
}

async function showNotices(visit: Visit, context: Context, platform: Platform): Promise<void> {
  const facts = await openFacts(visit, context, platform, "notice");
  await visit.render("portal/notices", noticesPage(facts, visit.language));
}

/** The page of the list that the address asks for. */
async function openFacts(
  { req }: Visit,
  context: Context,
  platform: Platform,
  kind: OpenKind,
): Promise<HomeFacts> {
  const { openClocks } = context.queries;
  const { scope: all, published, takings } = await dueScope(context, platform);
  const commitments = dueCommitments(all.bounds);
  const filter = kind === "due" ? readDueFilter(req.query, commitments) : UNFILTERED;
  const scope = { ...all, filter };
  const [counts, ofAll = counts] = await openClocks.counts(
    isFiltered(filter) ? [scope, all] : [all],
  );
  if (!counts || !ofAll) throw new Error(`no counts of ${platform.slug}`);
  const listed = kind === "due" ? countIn(counts, filter.state) : counts.notices;
  const page = pageWithin(readPage(req.query), listed);
  const clocks = await openClocks.list(scope, kind, ON_A_PAGE, skippedBefore(page));
  const closed = await context.stores.periodClosings.all();
  const readable = await context.stores.draftScorecards.readableBy(platform.id);
  const drafts = openDrafts(closed, takings, readable, context.clock.now());
  const found = { counts, ofAll, filter, commitments, clocks, page, drafts };
  return { platform, ...found, published, days: scope.days };
}

/** Which clocks of each platform count, and the days they are told apart by. */
async function dueScopes({ clock, stores }: Context, platforms: readonly Platform[]) {
  const published = await stores.charters.all();
  const known = await stores.takings.ofPlatforms(platforms.map(({ id }) => id));
  const days = dueDays(clock.now());
  return platforms.map(({ id }) => {
    const takings = known.get(id) ?? [];
    const bounds = clockBounds(takings, published);
    return { scope: { platformId: id, bounds, days }, published, takings };
  });
}

async function dueScope(context: Context, platform: Platform) {
  const [own] = await dueScopes(context, [platform]);
  if (!own) throw new Error(`no scope of ${platform.slug}`);
  return own;
}

async function showCase(
  visit: Visit,
  { clock, queries, stores }: Context,
  platform: Platform,
): Promise<void> {
  const reference = param(visit, "reference");
  const file = await queries.caseFiles.find(platform.slug, reference);
  if (!file) throw new NotFound("case", reference);
  const published = await stores.charters.all();
  const takings = (await stores.takings.ofPlatforms([platform.id])).get(platform.id) ?? [];
  const clocks = caseClocks(file.events, published, takings, clock.now());
  const done = PLATFORM_ACTS.find((act) => act === doneIn(visit));
  const report = await sellerReport(stores, platform, file, clock.now());
  const facts = { platform, file, clocks, published, done, report };
  await visit.render("portal/case", casePage(facts, visit.language));
}

async function sellerReport(
  { difficulties, difficultyAdditions, difficultyAttachments }: Context["stores"],
  platform: Platform,
  { reference, events }: CaseFile,
  now: Date,
): Promise<SellerReport | undefined> {
  const difficulty = await difficulties.ofCase(platform.id, reference);
  return (
    difficulty && {
      difficulty,
      additions: await difficultyAdditions.all(difficulty.id),
      followUps: askedFollowUps(events, await difficultyAdditions.followUps(difficulty.id), now),
      files: await difficultyAttachments.all(difficulty.id),
    }
  );
}

/** Nothing is there for a platform that may not know who the seller is. */
async function handOver(visit: Visit, context: Context, platform: Platform): Promise<void> {
  const reference = param(visit, "reference");
  const difficulty = await context.stores.difficulties.ofCase(platform.id, reference);
  if (!difficulty || !mayBeKnown(difficulty)) throw new NotFound("attachment", reference);
  await handOverAttachment(context, visit, difficulty.id);
}

async function showScorecards(
  visit: Visit,
  { clock, queries, stores }: Context,
  platform: Platform,
): Promise<void> {
  const facts = {
    platform,
    scorecards: await queries.scorecards.ofPlatform(platform.slug, clock.now()),
    askedPeriod: visit.req.query["period"],
    published: await stores.charters.all(),
    readable: await stores.draftScorecards.readableBy(platform.id),
  };
  await visit.render("portal/scorecards", scorecardsPage(facts, visit.language));
}
