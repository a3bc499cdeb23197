import type { Permission } from "../accounts/permission";
import { eventCodes } from "../cases/event-codes";
import type { Context } from "../context";
import type { Route } from "../infrastructure/http/route";
import { DOCUMENT_PATH } from "./api-address";
import { apiPage } from "./api.page";
import { openApiDocument } from "./openapi";

/** What the API can do, for people and for programs. */
export function apiRoutes({ config, stores }: Context): Route<Permission>[] {
  const document = openApiDocument(config.baseUrl);
  return [
    {
      method: "get",
      path: "/api",
      access: "everyone",
      localised: true,
      async handle(visit) {
        const published = await stores.charters.all();
        const codes = eventCodes(published.map(({ charter }) => charter));
        await visit.render("api/api", apiPage(config.baseUrl, codes, visit.language));
      },
    },
    {
      method: "get",
      path: DOCUMENT_PATH,
      access: "everyone",
      localised: false,
      handle: ({ res }) => void res.set("Cache-Control", "no-cache").json(document),
    },
  ];
}
