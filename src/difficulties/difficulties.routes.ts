import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import type { Route } from "../infrastructure/http/route";
import { openingRoutes } from "./opening.routes";
import { ownCaseRoutes } from "./own-case.routes";
import { reportRoutes } from "./report.routes";

/** Everything below /cases: reports first, for "new" is no link of a case. */
export function difficultiesRoutes(context: Context): Route<Permission>[] {
  return [...reportRoutes(context), ...openingRoutes(context), ...ownCaseRoutes(context)];
}
