import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import type { Route, Visit } from "../infrastructure/http/route";

type Handler = (context: Context, visit: Visit) => Promise<void>;

/** Makes the routes of whoever represents a platform; of which one, the handler asks. */
export function ownPlatformRoute(context: Context) {
  return (method: "get" | "post", path: string, handler: Handler): Route<Permission> => ({
    method,
    path,
    access: "represent-platform",
    localised: false,
    handle: (visit) => handler(context, visit),
  });
}
