import type { Permission } from "../accounts/permission";
import type { Route } from "../infrastructure/http/route";
import { methodPage } from "./method.page";

export function clocksRoutes(): Route<Permission>[] {
  return [
    {
      method: "get",
      path: "/method",
      access: "everyone",
      localised: true,
      handle: (visit) => visit.render("clocks/method", methodPage(visit.language)),
    },
  ];
}
