import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { NotFound } from "../infrastructure/http/errors";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { periodStanding } from "../periods/period-desk.visit";
import { measuredPlatforms } from "../periods/period-standing";
import { draftPage, draftsPage } from "./drafts.page";

// The words of a result stand in the register, which half-years come before: so their drafts are read here.
const DRAFTS = "/console/periods/:period/drafts";

/** Officials read what the platforms were shown when a half-year was closed, and what has changed since. */
export function draftsRoutes(context: Context): Route<Permission>[] {
  const look = { method: "get", access: "look-at-period", localised: false } as const;
  return [
    { ...look, path: DRAFTS, handle: (visit) => showAll(context, visit) },
    { ...look, path: `${DRAFTS}/:platform`, handle: (visit) => showOne(context, visit) },
  ];
}

async function showAll(context: Context, visit: Visit): Promise<void> {
  const { queries, stores } = context;
  const { period, closed } = await closedPeriod(context, visit);
  const scorecards = closed.publishedAt
    ? await queries.scorecards.ofPeriod(period, closed.publishedAt)
    : await queries.scorecards.ofPeriodAt(period, closed.closing.cutOff);
  const bySlug = new Map(scorecards.map((one) => [one.platform, one]));
  const kept = await stores.draftScorecards.ofPeriod(period.id);
  const takings = await stores.takings.ofPlatforms();
  const platforms = await stores.platforms.ofIds([...takings.keys()]);
  const measured = measuredPlatforms(closed.closing.cutOff, period, takings);
  const isShown = (id: number) => kept.has(id) || (closed.drafts === undefined && measured.has(id));
  const shown = platforms.filter(({ id }) => isShown(id));
  const facts = {
    period,
    closed,
    published: await stores.charters.all(),
    drafts: shown.map((platform) => {
      return { platform, draft: kept.get(platform.id), scorecard: bySlug.get(platform.slug) };
    }),
    late: platforms.filter(({ id }) => measured.has(id) && !isShown(id)),
    unreachable: await stores.representatives.unreachable(shown.map(({ id }) => id)),
  };
  await visit.render("console/drafts", draftsPage(facts, visit.language));
}

async function showOne(context: Context, visit: Visit): Promise<void> {
  const { queries, stores } = context;
  const { period, closed } = await closedPeriod(context, visit);
  const slug = param(visit, "platform");
  const platform = await stores.platforms.findBySlug(slug);
  const draft = platform && (await stores.draftScorecards.find(period.id, platform.id));
  if (!platform || (!draft && closed.drafts !== undefined)) throw new NotFound("draft", slug);
  const scorecard = closed.publishedAt
    ? await queries.scorecards.current(platform, period, closed.publishedAt)
    : await queries.scorecards.at(platform, period, closed.closing.cutOff);
  const published = await stores.charters.all();
  const lateEvents = await queries.lateEvents.ofPlatform(period.id, platform.id);
  const facts = { period, closed, published, platform, draft, scorecard, lateEvents };
  await visit.render("console/draft", draftPage(facts, visit.language));
}

/** One that is not closed has no drafts. */
async function closedPeriod(context: Context, visit: Visit) {
  const { period, closed } = await periodStanding(context, visit);
  if (!closed) throw new NotFound("closed period", period.id);
  return { period, closed };
}
