import type { NextFunction, Request, RequestHandler, Response } from "express";
import { Forbidden } from "./errors";

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses a write that another site started: the browser says where a request comes from in
 * Sec-Fetch-Site, or, over plain http on a name other than localhost, in Origin only.
 * A write that says neither is refused.
 */
export function sameOriginWrites(req: Request, _res: Response, next: NextFunction): void {
  if (READING.has(req.method) || comesFromUs(req)) next();
  else throw new Forbidden("a write from another origin");
}

/** A guard, but for addresses that nobody knows who may not write there: programs come from no page. */
export function exceptAt(address: RegExp, guard: RequestHandler): RequestHandler {
  return (req, res, next) => {
    if (address.test(req.path)) next();
    else void guard(req, res, next);
  };
}

function comesFromUs(req: Request): boolean {
  const site = req.get("sec-fetch-site");
  if (site !== undefined) return site === "same-origin";
  const origin = req.get("origin");
  return origin === `${req.protocol}://${req.get("host") ?? ""}`;
}
