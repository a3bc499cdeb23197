import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import type { Route } from "../infrastructure/http/route";
import { DOCUMENT_PATH } from "./api-address";
import { apiPage } from "./api.page";
import { openApiDocument } from "./openapi";

/** What the API can do, for people and for programs. */
export function apiRoutes({ config }: Context): Route<Permission>[] {
  const document = openApiDocument(config.baseUrl);
  return [
    {
      method: "get",
      path: "/api",
      access: "everyone",
      localised: true,
      handle: (visit) => visit.render("api/api", apiPage(config.baseUrl, visit.language)),
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
