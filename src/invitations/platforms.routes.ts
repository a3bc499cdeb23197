import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { entered } from "../infrastructure/http/form";
import { readPage } from "../infrastructure/http/pagination";
import type { Route } from "../infrastructure/http/route";
import { platformsPage } from "./platforms.page";

/** Longer than any name of a platform. */
const NAME_LIMIT = 200;

export function platformsRoutes({ clock, queries }: Context): Route<Permission>[] {
  return [
    {
      method: "get",
      path: "/console/platforms",
      access: "look-at-representatives",
      localised: false,
      async handle(visit) {
        const { query } = visit.req;
        const name = (entered(query, ["q"])["q"] ?? "").slice(0, NAME_LIMIT);
        const asked = { name, page: readPage(query) };
        const list = await queries.representedPlatforms.list(asked, clock.now());
        await visit.render("invitations/platforms", platformsPage(list, name, visit.language));
      },
    },
  ];
}
