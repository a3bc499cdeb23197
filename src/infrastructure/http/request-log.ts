import type { Request, RequestHandler } from "express";
import type { Log } from "../log";

/**
 * One line a request, by the pattern of its route: an address may hold the token of a draft or of
 * a sign-in link, and a query may hold what somebody searched for.
 */
export function requestLog(log: Log): RequestHandler {
  return (req, res, next) => {
    const start = performance.now();
    res.once("close", () => {
      const ms = Math.round(performance.now() - start);
      const answered = res.writableFinished;
      log.info(
        { method: req.method, route: routeOf(req), status: res.statusCode, ms, answered },
        "request",
      );
    });
    next();
  };
}

function routeOf({ route }: Request): string {
  const { path } = (route ?? {}) as { path?: unknown };
  return typeof path === "string" ? path : "none";
}
