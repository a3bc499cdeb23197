import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { pageWithin, readPage, skippedBefore } from "../infrastructure/http/pagination";
import type { Route } from "../infrastructure/http/route";
import { BACKDATED_ACTS_ADDRESS, backdatedActsPage } from "./backdated-acts.page";

export function backdatedActsRoutes({ queries }: Context): Route<Permission>[] {
  return [
    {
      method: "get",
      path: BACKDATED_ACTS_ADDRESS,
      access: "look-at-case",
      localised: false,
      async handle(visit) {
        const all = await queries.backdatedActs.count();
        const page = pageWithin(readPage(visit.req.query), all);
        const rows = await queries.backdatedActs.page(skippedBefore(page));
        const shown = backdatedActsPage({ rows, all, page }, visit.language);
        await visit.render("case-acts/backdated-acts", shown);
      },
    },
  ];
}
