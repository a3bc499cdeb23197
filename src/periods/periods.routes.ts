import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { doneIn, doneWords } from "../infrastructure/http/done";
import { NotFound } from "../infrastructure/http/errors";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { periodPage } from "./period.page";
import { contestsAnswered, periodStanding, standingsOf } from "./period-desk.visit";
import { periodsPage } from "./periods.page";
import { periodsTexts } from "./periods.texts";

const LIST = "/console/periods";

/** Officials look at the half-years that are over: how far each has come, and what is frozen. */
export function periodsRoutes(context: Context): Route<Permission>[] {
  const look = { method: "get", access: "look-at-period", localised: false } as const;
  return [
    {
      ...look,
      path: LIST,
      async handle(visit) {
        const page = periodsPage(await standingsOf(context), visit.language);
        await visit.render("periods/list", page);
      },
    },
    { ...look, path: `${LIST}/:period`, handle: (visit) => showOne(context, visit) },
    {
      ...look,
      path: `${LIST}/:period/scorecards/:platform`,
      downloads: true,
      handle: (visit) => handOver(context, visit),
    },
  ];
}

async function showOne(context: Context, visit: Visit): Promise<void> {
  const { clock, stores } = context;
  const standing = await periodStanding(context, visit);
  const { id } = standing.period;
  const { contests, replies, platforms } = await contestsAnswered(context, id);
  const { periodPublications } = stores;
  const publication = standing.closed && (await periodPublications.find(id));
  const digests = publication ? await periodPublications.digests(id) : [];
  const facts = { standing, contests, replies, platforms, publication, digests };
  const page = periodPage({ ...facts, now: clock.now() }, visit.language);
  const done = doneWords(periodsTexts[visit.language].done, doneIn(visit));
  await visit.render("periods/period", { ...page, done });
}

/** The very bytes that were hashed when the half-year was published. */
async function handOver({ stores }: Context, visit: Visit): Promise<void> {
  const [period, slug] = [param(visit, "period"), param(visit, "platform")];
  const platform = await stores.platforms.findBySlug(slug);
  const content = platform && (await stores.periodPublications.contentOf(period, platform.id));
  if (content === undefined) throw new NotFound("published scorecard", `${period} ${slug}`);
  visit.res
    .set({
      "Content-Type": "application/json",
      "Content-Disposition": `attachment; filename="parole-tenue-${slug}-${period}.json"`,
      "Cache-Control": "no-store",
    })
    .end(content);
}
