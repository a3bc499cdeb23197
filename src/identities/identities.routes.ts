import { admission, type Permission } from "../accounts/permission";
import type { Context } from "../context";
import { clearCookie, readCookie } from "../infrastructure/http/cookie";
import { withDone } from "../infrastructure/http/done";
import { readNext, withNext } from "../infrastructure/http/next-address";
import type { Route, Visit } from "../infrastructure/http/route";
import { beginSession } from "../sign-in/begin-session.visit";
import { showFailure, type Failure } from "./failure.page";
import type { VouchedIdentity } from "./identity";
import {
  ATTEMPTS,
  RETURN_PATH,
  type AttemptPurpose,
  type IdentityAttempt,
} from "./identity-attempt";
import { ATTEMPT_COOKIE, leaveForProvider, providerOf } from "./leave-for-provider.visit";
import { linkIdentity } from "./link-identity";
import { LINKED } from "./own-identity.page";
import { signInWithIdentity } from "./sign-in-with-identity";

export function identitiesRoutes(context: Context): Route<Permission>[] {
  return [formRoute(), signInRoute(context), callbackRoute(context)];
}

/** Where the form is sent to, opened again: the form is on the sign-in page. */
function formRoute(): Route<Permission> {
  return {
    method: "get",
    path: "/identities/sign-in",
    access: "everyone",
    localised: true,
    handle: (visit) => {
      visit.redirect(withNext("/sign-in", readNext(visit.req.query["next"])));
    },
  };
}

function signInRoute(context: Context): Route<Permission> {
  return {
    method: "post",
    path: "/identities/sign-in",
    access: "everyone",
    localised: true,
    limits: [ATTEMPTS],
    async handle(visit) {
      const left = { purpose: "sign-in", next: readNext(visit.req.query["next"]) } as const;
      const failure = await leaveForProvider(context, visit, left);
      if (failure) await showFailure(context, visit, failure, left);
    },
  };
}

/** Of a browser that comes from nowhere we know of. */
const NOWHERE: AttemptPurpose = { purpose: "sign-in", next: undefined };

/**
 * The only address at which something changes by a GET: OpenID Connect's code flow sends the browser
 * back with a redirect. What keeps others from making a browser open it is the attempt, which begins
 * with a POST, is tied to the browser by a cookie, and serves once, whatever comes of it.
 */
function callbackRoute(context: Context): Route<Permission> {
  const { clock, https, stores } = context;
  return {
    method: "get",
    path: RETURN_PATH,
    access: "everyone",
    localised: false,
    async handle(arrival) {
      const { req, res } = arrival;
      const provider = providerOf(context);
      const token = readCookie(req, ATTEMPT_COOKIE, https) ?? "";
      clearCookie(res, ATTEMPT_COOKIE, https);
      const attempt = await stores.identityAttempts.take(token, clock.now());
      if (!attempt) {
        const failure = { outcome: "unverified", reason: "NO_ATTEMPT" } as const;
        return showFailure(context, arrival, failure, NOWHERE);
      }
      const visit = arrival.speaking(attempt.language);
      const [, query = ""] = req.originalUrl.split("?");
      const vouching = await provider.vouch(query, attempt);
      if (vouching.outcome !== "vouched") return showFailure(context, visit, vouching, attempt);
      const { subject } = vouching;
      const failure = await arrive(context, visit, { issuer: provider.issuer, subject }, attempt);
      if (failure) await showFailure(context, visit, failure, attempt);
    },
  };
}

/** Does what the browser left for; returns why not. */
function arrive(
  context: Context,
  visit: Visit,
  vouched: VouchedIdentity,
  attempt: IdentityAttempt,
): Promise<Failure | undefined> {
  return attempt.purpose === "sign-in"
    ? signIn(context, visit, vouched, attempt.next)
    : link(context, visit, vouched, attempt.accountId);
}

async function signIn(
  context: Context,
  visit: Visit,
  vouched: VouchedIdentity,
  next: string | undefined,
): Promise<Failure | undefined> {
  const now = context.clock.now();
  const decision = await context.inTransaction((tx) => signInWithIdentity(tx, vouched, now));
  if (!decision.accepted) return { outcome: decision.refusal };
  await beginSession(context, visit, decision.account, "identity");
  if (next === undefined) visit.redirect("/signed-in");
  else visit.res.redirect(303, next);
  return undefined;
}

/** Only in a session of the account that asked for it, and one that owes no second factor. */
async function link(
  { clock, config, identityProvider, inTransaction }: Context,
  visit: Visit,
  vouched: VouchedIdentity,
  accountId: string,
): Promise<Failure | undefined> {
  const { visitor } = visit;
  const isOpen = admission("manage-own-account", visitor, clock.now()) === "admitted";
  if (!isOpen || visitor?.accountId !== accountId) return { outcome: "other-session" };
  const provider = identityProvider?.name ?? "";
  const command = { accountId, vouched, provider, baseUrl: config.baseUrl };
  const decision = await inTransaction((tx) => linkIdentity(tx, command, clock.now()));
  if (!decision.accepted) return { outcome: decision.refusal };
  visit.redirect(withDone("/account", LINKED));
  return undefined;
}
