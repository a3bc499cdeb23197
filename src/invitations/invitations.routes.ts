import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { clearCookie, readCookie, setCookie, type Cookie } from "../infrastructure/http/cookie";
import { withDone } from "../infrastructure/http/done";
import { TooMany } from "../infrastructure/http/errors";
import { entered, UNTOUCHED, type FormState } from "../infrastructure/http/form";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { countedNetwork } from "../infrastructure/limits/limit";
import { CODE_MS, readCode } from "../infrastructure/one-time-code";
import { beginSession } from "../sign-in/begin-session.visit";
import { CODE_TRIES, CODES_FROM } from "../sign-in/sign-in-code";
import { codeMistake } from "../sign-in/sign-in.page";
import { acceptInvitation } from "./accept-invitation";
import { findInviter } from "./find-inviter";
import { decideAcceptance, type AcceptanceRefusal } from "./invitation-decisions";
import { acceptanceCodePage, closedInvitationPage, invitationPage } from "./invitation.page";
import { inviterWords } from "./inviter-words";
import { requestAcceptanceCode } from "./request-acceptance-code";

/** Ties a code to the browser in which the invitation was accepted. */
const CODE_COOKIE: Cookie = { name: "invitation", maxAge: CODE_MS };

const CONFLICTS: ReadonlySet<string> = new Set<AcceptanceRefusal>([
  "inviter-may-not",
  "other-role",
  "account-suspended",
]);

/** The way in of somebody who was invited. */
export function invitationsRoutes(context: Context): Route<Permission>[] {
  const route = { access: "everyone", localised: true } as const;
  const [page, code] = ["/invitations/:token", "/invitations/:token/code"];
  return [
    { ...route, method: "get", path: page, handle: (visit) => show(visit, context) },
    {
      ...route,
      method: "post",
      path: page,
      limits: [CODES_FROM],
      handle: (visit) => sendCode(visit, context),
    },
    {
      ...route,
      method: "get",
      path: code,
      handle: (visit) => showCode(visit, context, UNTOUCHED),
    },
    {
      ...route,
      method: "post",
      path: code,
      limits: [CODE_TRIES],
      handle: (visit) => accept(visit, context),
    },
  ];
}

async function show(visit: Visit, { clock, stores }: Context): Promise<void> {
  const invitation = await stores.invitations.findByToken(param(visit, "token"));
  if (!invitation) return refuse(visit, "unknown");
  const inviter = await findInviter(stores, invitation);
  // Whether the address has an account is told to nobody but its owner.
  const decision = decideAcceptance({ invitation, account: undefined, inviter }, clock.now());
  if (!decision.accepted) return refuse(visit, decision.refusal);
  const { platformId } = invitation;
  const platform = platformId === undefined ? undefined : await stores.platforms.find(platformId);
  const read = {
    invitation,
    inviter: inviter ? inviterWords(inviter, platform?.tradeName, visit.language) : "",
    platform: platform?.tradeName,
  };
  const page = invitationPage(read, addressOf(visit), visit.language);
  await visit.render("invitations/invitation", page);
}

async function sendCode(visit: Visit, context: Context): Promise<void> {
  const { clock, config, https, inTransaction } = context;
  const { language, req, res } = visit;
  const token = param(visit, "token");
  const network = countedNetwork(req.ip);
  const command = { token, network, language, baseUrl: config.baseUrl };
  const asked = await inTransaction((tx) => requestAcceptanceCode(tx, command, clock.now()));
  switch (asked.outcome) {
    case "refused":
      return refuse(visit, asked.refusal);
    case "too-many-codes":
      throw new TooMany("invitation codes", asked.retryAfter);
    case "sent": {
      setCookie(res, CODE_COOKIE, asked.browserToken, https);
      visit.res.redirect(303, `${addressOf(visit)}/code`);
    }
  }
}

async function showCode(
  visit: Visit,
  { config, https, stores }: Context,
  form: FormState,
  status = 200,
): Promise<void> {
  const code = await stores.signInCodes.find(readCookie(visit.req, CODE_COOKIE, https) ?? "");
  const invitation = await stores.invitations.findByToken(param(visit, "token"));
  if (!invitation || code?.email !== invitation.email) {
    visit.res.redirect(303, addressOf(visit));
    return;
  }
  const facts = {
    email: invitation.email,
    address: addressOf(visit),
    hasMailbox: config.mailUrl === undefined,
  };
  await visit.render("sign-in/code", acceptanceCodePage(facts, form, visit.language), status);
}

async function accept(visit: Visit, context: Context): Promise<void> {
  const { clock, config, https, inTransaction } = context;
  const { language, req, res } = visit;
  const typed = readCode(entered(req.body, ["code"])["code"] ?? "");
  const tokens = {
    token: param(visit, "token"),
    browserToken: readCookie(req, CODE_COOKIE, https) ?? "",
    baseUrl: config.baseUrl,
  };
  const acceptance =
    typed === undefined
      ? ({ outcome: "malformed" } as const)
      : await acceptInvitation(inTransaction, { ...tokens, typed }, clock.now());
  switch (acceptance.outcome) {
    case "accepted": {
      clearCookie(res, CODE_COOKIE, https);
      await beginSession(context, visit, acceptance.account, "code");
      visit.redirect(withDone("/signed-in", "joined"));
      return;
    }
    case "refused":
      return refuse(visit, acceptance.refusal);
    case "malformed":
    case "over":
    case "wrong": {
      const errors = [codeMistake(acceptance, language)];
      return showCode(visit, context, { entered: {}, errors }, 422);
    }
  }
}

/** What the link leads to is not there for anybody; what the powers of an account stand against is a conflict. */
async function refuse(visit: Visit, refusal: AcceptanceRefusal | "unknown"): Promise<void> {
  const page = closedInvitationPage(refusal, visit.language);
  await visit.render("invitations/closed", page, CONFLICTS.has(refusal) ? 409 : 404);
}

function addressOf(visit: Visit): string {
  return `${visit.base}/invitations/${encodeURIComponent(param(visit, "token"))}`;
}
