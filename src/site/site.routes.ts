import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import type { Route } from "../infrastructure/http/route";
import { accessibilityPage, homePage, legalPage } from "./site.page";

const DOCUMENT = "site/document";

/** The pages that belong to no other domain. */
export function siteRoutes({ config }: Context): Route<Permission>[] {
  const contact = config.mailFrom;
  return [
    {
      method: "get",
      path: "/",
      access: "everyone",
      localised: true,
      handle: (visit) => visit.render("site/home", homePage(visit.language)),
    },
    {
      method: "get",
      path: "/accessibility",
      access: "everyone",
      localised: true,
      handle: (visit) => visit.render(DOCUMENT, accessibilityPage(visit.language, contact)),
    },
    {
      method: "get",
      path: "/legal",
      access: "everyone",
      localised: true,
      handle: (visit) => visit.render(DOCUMENT, legalPage(visit.language, contact)),
    },
  ];
}
