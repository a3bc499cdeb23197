import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { normalEmail, type Role } from "../accounts/account";
import { deskOf, type Permission } from "../accounts/permission";
import type { Context } from "../context";
import { clearCookie, readCookie, setCookie, type Cookie } from "../infrastructure/http/cookie";
import { doneIn, withDone } from "../infrastructure/http/done";
import { TooMany } from "../infrastructure/http/errors";
import { entered, UNTOUCHED, type FormState } from "../infrastructure/http/form";
import { readNext, withNext } from "../infrastructure/http/next-address";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { countedNetwork } from "../infrastructure/limits/limit";
import { CODE_MS, readCode } from "../infrastructure/one-time-code";
import { beginSession } from "./begin-session.visit";
import { requestSignInCode } from "./request-sign-in-code";
import { SESSION_COOKIE } from "./session-cookie";
import { ANSWER_MS, CODE_TRIES, CODES_FROM } from "./sign-in-code";
import { codeMistake, codePage, emailMistake, signInLinkPage, signInPage } from "./sign-in.page";
import { trySignInCode } from "./try-sign-in-code";

/** Ties a code to the browser that asked for it. */
const CODE_COOKIE: Cookie = { name: "sign-in", maxAge: CODE_MS };

/** What became of a form that was sent without a session, as the address says it. */
const FORMS = ["lost", "kept"] as const;

export function signInRoutes(context: Context): Route<Permission>[] {
  return [
    ...addressRoutes(context),
    ...codeRoutes(context),
    ...signInLinkRoutes(context),
    {
      method: "get",
      path: "/signed-in",
      access: "see-own-desk",
      localised: true,
      handle: (visit) => {
        visit.res.redirect(303, withDone(deskOf(visit.visitor?.role as Role), doneIn(visit)));
      },
    },
    signOutRoute(context),
  ];
}

function addressRoutes({ clock, config, https, inTransaction }: Context): Route<Permission>[] {
  const show = (visit: Visit, form: FormState, status = 200) => {
    const provider = config.identityProvider?.name;
    const { next } = visit.req.query;
    const sent = FORMS.find((known) => known === visit.req.query["form"]);
    const facts = { next: readNext(next), provider, form: sent };
    return visit.render("sign-in/address", signInPage(facts, form, visit.language), status);
  };
  return [
    {
      method: "get",
      path: "/sign-in",
      access: "everyone",
      localised: true,
      handle: (visit) => show(visit, UNTOUCHED),
    },
    {
      method: "post",
      path: "/sign-in",
      access: "everyone",
      localised: true,
      limits: [CODES_FROM],
      async handle(visit) {
        const { language, req, res } = visit;
        const typed = entered(req.body, ["email"]);
        const email = normalEmail(typed["email"] ?? "");
        if (!z.email().max(254).safeParse(email).success) {
          return show(visit, { entered: typed, errors: [emailMistake(language)] }, 422);
        }
        const network = countedNetwork(req.ip);
        const command = { email, network, language, baseUrl: config.baseUrl };
        const answerAfter = pause(ANSWER_MS);
        const asked = await inTransaction((tx) => requestSignInCode(tx, command, clock.now()));
        await answerAfter;
        if (asked.outcome === "too-many-codes") {
          throw new TooMany("sign-in codes", asked.retryAfter);
        }
        setCookie(res, CODE_COOKIE, asked.token, https);
        visit.redirect(withNext("/sign-in/code", readNext(req.query["next"])));
      },
    },
  ];
}

function codeRoutes(context: Context): Route<Permission>[] {
  const { clock, config, https, inTransaction, stores } = context;
  const show = async (visit: Visit, token: string, form: FormState, status = 200) => {
    const next = readNext(visit.req.query["next"]);
    const code = await stores.signInCodes.find(token);
    if (!code) {
      visit.redirect(withNext("/sign-in", next));
      return;
    }
    const facts = { email: code.email, next, hasMailbox: config.mailUrl === undefined };
    await visit.render("sign-in/code", codePage(facts, form, visit.language), status);
  };
  const tokenOf = ({ req }: Visit) => readCookie(req, CODE_COOKIE, https) ?? "";

  return [
    {
      method: "get",
      path: "/sign-in/code",
      access: "everyone",
      localised: true,
      handle: (visit) => show(visit, tokenOf(visit), UNTOUCHED),
    },
    {
      method: "post",
      path: "/sign-in/code",
      access: "everyone",
      localised: true,
      limits: [CODE_TRIES],
      async handle(visit) {
        const { language, req, res } = visit;
        const token = tokenOf(visit);
        const typed = readCode(entered(req.body, ["code"])["code"] ?? "");
        const trial =
          typed === undefined
            ? ({ outcome: "malformed" } as const)
            : await inTransaction((tx) => trySignInCode(tx, { token, typed }, clock.now()));
        if (trial.outcome !== "right") {
          return show(visit, token, { entered: {}, errors: [codeMistake(trial, language)] }, 422);
        }
        clearCookie(res, CODE_COOKIE, https);
        await beginSession(context, visit, trial.account, "code");
        goOn(visit);
      },
    },
  ];
}

function signInLinkRoutes(context: Context): Route<Permission>[] {
  const { clock, inTransaction, stores } = context;
  return [
    {
      method: "get",
      path: "/sign-in/links/:token",
      access: "everyone",
      localised: true,
      async handle(visit) {
        const open = await stores.signInLinks.isOpen(param(visit, "token"), clock.now());
        await showLink(visit, open);
      },
    },
    {
      method: "post",
      path: "/sign-in/links/:token",
      access: "everyone",
      localised: true,
      async handle(visit) {
        const account = await inTransaction(async ({ accounts, signInLinks }) => {
          const accountId = await signInLinks.use(param(visit, "token"), clock.now());
          return accountId === undefined ? undefined : accounts.find(accountId);
        });
        if (!account || account.suspendedAt) return showLink(visit, false);
        await beginSession(context, visit, account, "link");
        goOn(visit);
      },
    },
  ];
}

function signOutRoute({ https, stores }: Context): Route<Permission> {
  return {
    method: "post",
    path: "/sign-out",
    access: "sign-out",
    localised: false,
    async handle({ req, res, base }) {
      const token = readCookie(req, SESSION_COOKIE, https);
      if (token !== undefined) await stores.sessions.close(token);
      clearCookie(res, SESSION_COOKIE, https);
      res.redirect(303, `${base}/`);
    },
  };
}

/** To the page that asked for a session, else to the desk. */
function goOn(visit: Visit): void {
  const next = readNext(visit.req.query["next"]);
  if (next === undefined) visit.redirect("/signed-in");
  else visit.res.redirect(303, next);
}

async function showLink(visit: Visit, open: boolean): Promise<void> {
  const action = open ? `${visit.base}/sign-in/links/${param(visit, "token")}` : undefined;
  await visit.render("sign-in/link", signInLinkPage(visit.language, action), open ? 200 : 404);
}
