import { deskOf, mayPass, type Permission } from "../accounts/permission";
import type { PublishedCharter } from "../charter/charter";
import type { Context } from "../context";
import { doneIn, doneWords } from "../infrastructure/http/done";
import { oneLine } from "../infrastructure/one-line";
import { pageWithin, readPage, skippedBefore, type Paged } from "../infrastructure/http/pagination";
import type { Route, Visit } from "../infrastructure/http/route";
import { invitationTexts } from "../invitations/invitation.texts";
import { periodStandings } from "../periods/period-standing";
import { consolePage, type DueMediation } from "./console.page";
import { mediationCommitments, mediationDue } from "./open-mediation";
import { periodWork } from "./period-work";
import { isLongEnough, searchPage } from "./search.page";
import type { Work, WorkKind } from "./work-queue.queries";

/** Who deals with what: the door behind which it waits. */
const DOORS: Readonly<Record<WorkKind, Permission>> = {
  signatures: "look-at-signature",
  mediations: "look-at-case",
  "unassigned-mediations": "assign-mediator",
  "reported-platforms": "look-at-reported-platform",
  "periods-to-close": "look-at-period",
  "figure-contests": "look-at-period",
  "upheld-contests": "look-at-period",
  "periods-to-publish": "look-at-period",
  "delayed-mails": "look-at-mails",
  "failed-mails": "look-at-mails",
  "failed-jobs": "run-service",
  integrity: "run-service",
};

export function consoleRoutes(context: Context): Route<Permission>[] {
  const { clock, queries, stores } = context;
  return [
    {
      method: "get",
      path: "/console",
      access: "see-console",
      localised: false,
      async handle(visit) {
        const role = visit.visitor?.role;
        if (role === "mediator") {
          visit.res.redirect(303, deskOf(role));
          return;
        }
        const published = await stores.charters.all();
        const standings = periodStandings(
          published,
          await stores.periodClosings.all(),
          clock.now(),
        );
        const queue = [
          ...(await queries.workQueue.all(mediationCommitments(published))),
          ...periodWork(standings),
        ];
        const facts = {
          queue: queue.filter(({ kind }) => mayPass(DOORS[kind], role)),
          mediations: mayPass("look-at-case", role)
            ? await mediationsFor(visit, context, queue, published)
            : undefined,
          searches: mayPass("search-register", role),
          now: clock.now(),
        };
        const { joined } = invitationTexts[visit.language];
        const done = doneWords({ joined }, doneIn(visit));
        await visit.render("console/home", { ...consolePage(facts, visit.language), done });
      },
    },
    {
      method: "get",
      path: "/console/search",
      access: "search-register",
      localised: false,
      async handle(visit) {
        const { q } = visit.req.query;
        const words = typeof q === "string" ? oneLine(q).slice(0, LONGEST_SEARCH) : "";
        const found = isLongEnough(words) ? await queries.search.find(words) : undefined;
        const page = searchPage(words, found, visit.language);
        await visit.render("console/search", page, page.errors.length > 0 ? 422 : 200);
      },
    },
  ];
}

/** In characters; no name and no reference of the register is longer. */
const LONGEST_SEARCH = 200;

/** The page that the address asks for, each request with the day by which it is due. */
async function mediationsFor(
  { req }: Visit,
  { clock, queries, stores }: Context,
  queue: readonly Work[],
  published: readonly PublishedCharter[],
): Promise<Paged<DueMediation>> {
  const all = queue.find(({ kind }) => kind === "mediations")?.count ?? 0;
  const page = pageWithin(readPage(req.query), all);
  const commitments = mediationCommitments(published);
  const open = await queries.workQueue.mediations(commitments, skippedBefore(page));
  const takings = await stores.takings.ofPlatforms(open.map(({ platformId }) => platformId));
  const now = clock.now();
  const rows = open.map((mediation) => ({
    ...mediation,
    due: mediationDue(mediation, takings.get(mediation.platformId) ?? [], published, now),
  }));
  return { rows, all, page };
}
