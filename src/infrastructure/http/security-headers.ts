import type { RequestHandler, Response } from "express";
import helmet from "helmet";

const POLICY = "Content-Security-Policy";

interface PublicFace {
  /** The public address is one of https. */
  readonly https: boolean;
  /**
   * An address of another service that a form of ours may lead to: Chromium holds a redirect after a
   * post to the policy of the page the form stood on.
   */
  readonly formsLeadTo: string | undefined;
}

/** Nothing but our own style, pictures and fonts; no script at all. */
export function securityHeaders({ https, formsLeadTo }: PublicFace): RequestHandler {
  const foreign = formsLeadTo === undefined ? [] : [new URL(formsLeadTo).origin];
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        formAction: ["'self'", ...foreign],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // helmet's own no-referrer makes browsers send "Origin: null" on form posts.
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: https && { maxAge: 63_072_000, includeSubDomains: true },
  });
}

/** For this one answer: scripts that we serve ourselves may run, and still nothing in line. */
export function allowOwnScript(res: Response): void {
  res.set(POLICY, `${String(res.get(POLICY))};script-src 'self'`);
}
