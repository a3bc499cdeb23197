import type { Permission } from "../accounts/permission";
import type { CompleteScorecard } from "../compliance/scorecard";
import type { Context } from "../context";
import { NotFound } from "../infrastructure/http/errors";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { periodStanding } from "../periods/period-desk.visit";
import type { ClosedPeriod } from "../periods/period-standing";
import { draftPage, draftsPage, type PlatformDraft } from "./drafts.page";

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
  const kept = await stores.draftScorecards.ofPeriod(period.id);
  const bySlug = new Map(scorecards.map((one) => [one.platform, one]));
  const signatories = await queries.scorecards.signatories();
  const platforms = await stores.platforms.ofIds(signatories.map(({ id }) => id));
  const drafts = platforms.map((platform): PlatformDraft => {
    return { platform, draft: kept.get(platform.id), scorecard: bySlug.get(platform.slug) };
  });
  const isLate = ({ draft, scorecard }: PlatformDraft) => kept.size > 0 && !draft && scorecard;
  const facts = {
    period,
    closed,
    published: await stores.charters.all(),
    drafts: drafts.filter((one) => (one.draft ?? one.scorecard) && !isLate(one)),
    late: drafts.filter(isLate).map(({ platform }) => platform),
    unreachable: await stores.representatives.unreachable(platforms.map(({ id }) => id)),
  };
  await visit.render("console/drafts", draftsPage(facts, visit.language));
}

async function showOne(context: Context, visit: Visit): Promise<void> {
  const { queries, stores } = context;
  const { period, closed } = await closedPeriod(context, visit);
  const slug = param(visit, "platform");
  const platform = await stores.platforms.findBySlug(slug);
  if (!platform) throw new NotFound("platform", slug);
  const draft = await stores.draftScorecards.find(period.id, platform.id);
  const scorecard: CompleteScorecard | undefined = closed.publishedAt
    ? await queries.scorecards.current(platform, period, closed.publishedAt)
    : await queries.scorecards.at(platform, period, closed.closing.cutOff);
  if (!draft && !scorecard) throw new NotFound("draft scorecard", slug);
  const published = await stores.charters.all();
  const facts = { period, closed, published, platform, draft, scorecard };
  await visit.render("console/draft", draftPage(facts, visit.language));
}

/** One that is not closed has no drafts. */
async function closedPeriod(context: Context, visit: Visit) {
  const { period, closed } = await periodStanding(context, visit);
  if (!closed) throw new NotFound("closed period", period.id);
  return { period, closed: closed satisfies ClosedPeriod };
}
