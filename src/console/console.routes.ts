import { mayPass, type Permission } from "../accounts/permission";
import type { PublishedCharter } from "../charter/charter";
import type { Context } from "../context";
import { oneLine } from "../infrastructure/one-line";
import type { Route } from "../infrastructure/http/route";
import { consolePage } from "./console.page";
import { isLongEnough, searchPage } from "./search.page";
import type { WorkKind } from "./work-queue.queries";

/** Who deals with what: the door behind which it waits. */
const DOORS: Readonly<Record<WorkKind, Permission>> = {
  signatures: "look-at-signature",
  mediations: "look-at-case",
  "failed-mails": "look-at-mails",
  "failed-jobs": "run-service",
  integrity: "run-service",
};

/** A mediator works from the list; to an official it is one matter among others. */
const MEDIATIONS_SHOWN = 50;
const MEDIATIONS_TOLD = 10;

export function consoleRoutes({ clock, queries, stores }: Context): Route<Permission>[] {
  return [
    {
      method: "get",
      path: "/console",
      access: "see-console",
      localised: false,
      async handle(visit) {
        const role = visit.visitor?.role;
        const commitments = mediationCommitments(await stores.charters.all());
        const queue = await queries.workQueue.all(commitments);
        const mediations = mayPass("look-at-case", role)
          ? await queries.workQueue.mediations(
              commitments,
              role === "mediator" ? MEDIATIONS_SHOWN : MEDIATIONS_TOLD,
            )
          : undefined;
        const facts = {
          queue: queue.filter(({ kind }) => mayPass(DOORS[kind], role)),
          mediations,
          searches: mayPass("search-register", role),
          now: clock.now(),
        };
        await visit.render("console/home", consolePage(facts, visit.language));
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

/** The commitments of any version whose clock a request for mediation starts. */
function mediationCommitments(published: readonly PublishedCharter[]): string[] {
  const codes = published.flatMap(({ charter }) =>
    charter.commitments
      .filter(
        ({ measurement }) =>
          measurement.kind === "measured" &&
          measurement.indicator.start.includes("mediation-requested"),
      )
      .map(({ code }) => code),
  );
  return [...new Set(codes)];
}
