import { normalEmail } from "../accounts/account";
import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { entered } from "../infrastructure/http/form";
import type { Route } from "../infrastructure/http/route";
import type { AccessPage } from "./access-entry.repository";
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
        const { before: given } = req.query;
        const before = typeof given === "string" && ID.test(given) ? Number(given) : undefined;
        const listed = await listedFor(typed, before);
        const page = accessLogPage(listed, { email: typed, before }, language);
        await visit.render("access-log/list", page);
      },
    },
  ];

  async function listedFor(typed: string, before: number | undefined): Promise<AccessPage> {
    if (typed === "") return stores.accessEntries.latest({ before });
    const account = await stores.accounts.findByEmail(normalEmail(typed));
    if (!account) return { rows: [], olderThan: undefined };
    return stores.accessEntries.latest({ before, accountId: account.id });
  }
}

/** Of an entry. */
const ID = /^[1-9]\d{0,8}$/;
