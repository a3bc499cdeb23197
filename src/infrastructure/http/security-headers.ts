import type { RequestHandler } from "express";
import helmet from "helmet";

/** Nothing but our own style, pictures and fonts; no script at all. `https` when the public address is. */
export function securityHeaders({ https }: { https: boolean }): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // helmet's own no-referrer makes browsers send "Origin: null" on form posts.
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: https && { maxAge: 63_072_000, includeSubDomains: true },
  });
}
