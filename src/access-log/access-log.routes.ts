import { normalEmail } from "../accounts/account";
import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { entered } from "../infrastructure/http/form";
import { readPage } from "../infrastructure/http/pagination";
import type { Route } from "../infrastructure/http/route";
import { accessLogPage } from "./access-log.page";

/** Who looked at what: for the administrator, whose looks are kept like everybody's. */
export function accessLogRoutes({ stores }: Context): Route<Permission>[] {
  return [
    {
      method: "get",
      path: "/console/access-log",
      access: "look-at-access-log",
      localised: false,
      async handle(visit) {
        const { language, req } = visit;
        const typed = entered(req.query, ["account"])["account"] ?? "";
        const listed = await listedFor(typed, readPage(req.query));
        await visit.render("access-log/list", accessLogPage(listed, typed, language));
      },
    },
  ];

  async function listedFor(typed: string, page: number) {
    if (typed === "") return stores.accessEntries.latest(page);
    const account = await stores.accounts.findByEmail(normalEmail(typed));
    if (!account) return { rows: [], all: 0, page: 1 };
    return stores.accessEntries.latest(page, account.id);
  }
}
