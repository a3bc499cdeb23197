import type { Request, RequestHandler } from "express";
import pinoHttp from "pino-http";
import type { Log } from "../log";

/**
 * One line a request, by the pattern of its route: an address may hold the token of a draft or of
 * a sign-in link, and a query may hold what somebody searched for.
 */
export function requestLog(log: Log): RequestHandler {
  return pinoHttp({
    logger: log,
    quietReqLogger: true,
    serializers: {
      req: ({ id, method, raw }: SerialisedRequest) => ({ id, method, route: routeOf(raw) }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  });
}

interface SerialisedRequest {
  readonly id: number;
  readonly method: string;
  readonly raw: Request;
}

function routeOf({ route }: Request): string {
  const { path } = (route ?? {}) as { path?: unknown };
  return typeof path === "string" ? path : "none";
}
