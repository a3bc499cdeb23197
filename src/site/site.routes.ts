import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { assetUrl } from "../infrastructure/http/assets";
import type { Route } from "../infrastructure/http/route";
import { LANGUAGES } from "../infrastructure/language";
import { accessibilityPage, homePage, legalPage } from "./site.page";

const DOCUMENT = "site/document";

/** Everything public may be found; desks and statements begun are nobody else's. */
const ROBOTS = [
  "User-agent: *",
  "Disallow: /console",
  "Disallow: /mailbox",
  ...LANGUAGES.flatMap((language) => [
    `Disallow: /${language}/sign-in`,
    `Disallow: /${language}/signing/`,
  ]),
  "",
].join("\n");

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
    {
      method: "get",
      path: "/robots.txt",
      access: "everyone",
      localised: false,
      handle: ({ res }) => void res.type("text/plain").send(ROBOTS),
    },
    {
      // Asked for by browsers that look at no page first.
      method: "get",
      path: "/favicon.ico",
      access: "everyone",
      localised: false,
      handle: ({ res }) => {
        res.redirect(301, assetUrl("mark.svg"));
      },
    },
  ];
}
