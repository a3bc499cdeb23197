import type { Permission } from "../accounts/permission";
import { charterInForce } from "../charter/in-force";
import { parseDay, startOfDay } from "../infrastructure/local-day";
import { parsePeriod, type Period } from "../compliance/period";
import { publicView } from "../compliance/small-numbers";
import { isAnsweredFor } from "../compliance/verdict";
import type { Context } from "../context";
import { NotFound } from "../infrastructure/http/errors";
import { param, type Route } from "../infrastructure/http/route";
import { parisDay } from "../infrastructure/local-day";
import type { AwaitedPeriod } from "../periods/publication-words";
import type { Stores } from "../stores";
import { registerEntry } from "./register-entry";
import {
  asksForAnother,
  choosePeriod,
  readFilter,
  shownPeriods,
  type Query,
} from "./register-filter";
import { platformPage, type PlatformFacts } from "./platform.page";
import { registerPage, type RegisterFacts } from "./register.page";
import { registeredPlatforms } from "./registered-platforms";

/** The public register. Figures pass through the public view, and never otherwise, before they are shown. */
export function signatoriesRoutes(context: Context): Route<Permission>[] {
  return [
    {
      method: "get",
      path: "/signatories",
      access: "everyone",
      localised: true,
      async handle(visit) {
        const facts = await registerFacts(context, visit.req.query);
        await visit.render("signatories/list", registerPage(facts, visit.language));
      },
    },
    {
      method: "get",
      path: "/signatories/:slug",
      access: "everyone",
      localised: true,
      async handle(visit) {
        const facts = await platformFacts(context, param(visit, "slug"), visit.req.query);
        await visit.render("signatories/platform", platformPage(facts, visit.language));
      },
    },
  ];
}

async function registerFacts(
  { clock, queries, stores }: Context,
  query: Query,
): Promise<RegisterFacts> {
  const now = clock.now();
  const today = parisDay(now);
  const published = await stores.charters.all();
  const inForce = charterInForce(published, today);
  const periods = shownPeriods(firstDayAt(published[0]?.inForceOn), now);
  const commitments = inForce?.charter.commitments.map(({ code }) => code) ?? [];
  const filter = readFilter(query, { commitments, periods, now });
  const scorecards = new Map(
    (await queries.scorecards.ofPeriod(filter.period, now)).map((scorecard) => [
      scorecard.platform,
      publicView(scorecard),
    ]),
  );
  const platforms = await registeredPlatforms(stores);
  const entries = platforms.map((registered) =>
    registerEntry(registered, { now, today }, scorecards.get(registered.platform.slug)),
  );
  const otherPeriodAsked = asksForAnother(query, filter.period);
  return { entries, published, inForce, filter, otherPeriodAsked, periods, now };
}

async function platformFacts(
  { clock, queries, stores }: Context,
  slug: string,
  query: Query,
): Promise<PlatformFacts> {
  const now = clock.now();
  const platform = await stores.platforms.findBySlug(slug);
  if (!platform) throw new NotFound("platform", slug);
  const registered = {
    platform,
    history: await stores.platformStates.ofPlatform(platform.id),
    takings: (await stores.takings.ofPlatforms([platform.id])).get(platform.id) ?? [],
  };
  const scorecards = (await queries.scorecards.ofPlatform(slug, now))
    .map(publicView)
    .filter(({ results }) => results.some(({ verdict }) => isAnsweredFor(verdict)));
  const periods = scorecards.map(({ period }) => period);
  const chosen = choosePeriod(query, periods, now);
  const scorecard = scorecards.find(({ period }) => period.id === chosen.id);
  return {
    registered,
    shown: registerEntry(registered, { now, today: parisDay(now) }, scorecard),
    signatures: await stores.signatures.ofPlatform(platform.id),
    published: await stores.charters.all(),
    scorecards,
    awaited: await awaitedPeriod(stores, platform.id, chosen),
    declarations: await stores.declarations.ofPlatform(platform.id),
    askedPeriod: asksForAnother(query, chosen)
      ? (parsePeriod(String(query["period"])) ?? "unknown")
      : undefined,
    now,
  };
}

async function awaitedPeriod(
  { draftScorecards, periodClosings }: Stores,
  platformId: number,
  { id }: Period,
): Promise<AwaitedPeriod | undefined> {
  const closed = await periodClosings.find(id);
  if (!closed) return undefined;
  const drafts = await draftScorecards.readableBy(platformId);
  return { closing: closed.closing, isHeard: drafts.has(id) };
}

function firstDayAt(inForceOn: string | undefined): Date | undefined {
  const day = inForceOn === undefined ? undefined : parseDay(inForceOn);
  return day === undefined ? undefined : startOfDay(day);
}
