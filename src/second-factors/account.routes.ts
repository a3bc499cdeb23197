import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { doneIn, withDone } from "../infrastructure/http/done";
import { NotFound } from "../infrastructure/http/errors";
import { entered, firstShown, type FieldError } from "../infrastructure/http/form";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { isLanguage } from "../infrastructure/language";
import type { FurtherSection } from "./account-section";
import { accountPage, languageMistake } from "./account.page";
import { changeMailLanguage } from "./change-mail-language";
import { factorsOf } from "./factors";
import { knownVisitor } from "./known-visitor.visit";

/** The page of one's own account; what later domains add to it is handed in by the application. */
export function accountRoutes(
  context: Context,
  further: readonly FurtherSection[] = [],
): Route<Permission>[] {
  return [
    {
      method: "get",
      path: "/account",
      access: "manage-own-account",
      localised: true,
      handle: (visit) => show(context, further, visit, []),
    },
    languageRoute(context, further),
    ...sessionRoutes(context),
  ];
}

function languageRoute(context: Context, further: readonly FurtherSection[]): Route<Permission> {
  return {
    method: "post",
    path: "/account/language",
    access: "manage-own-account",
    localised: true,
    async handle(visit) {
      const { accountId } = knownVisitor(visit);
      const { language } = entered(visit.req.body, ["language"]);
      if (!isLanguage(language)) {
        return show(context, further, visit, [languageMistake(visit.language)], 422);
      }
      await context.inTransaction((tx) => changeMailLanguage(tx, { accountId, language }));
      visit.redirect(withDone("/account", "language-saved"));
    },
  };
}

function sessionRoutes({ stores }: Context): Route<Permission>[] {
  return [
    {
      method: "post",
      path: "/account/sessions/:id/sign-out",
      access: "manage-own-account",
      localised: true,
      async handle(visit) {
        const id = param(visit, "id");
        const isEnded = await stores.ownSessions.end(knownVisitor(visit).accountId, id);
        if (!isEnded) throw new NotFound("session", id);
        visit.redirect(withDone("/account", "session-ended"));
      },
    },
    {
      method: "post",
      path: "/account/sign-out-everywhere",
      access: "manage-own-account",
      localised: true,
      async handle(visit) {
        const { accountId, sessionId } = knownVisitor(visit);
        await stores.ownSessions.endAll(accountId, sessionId);
        visit.redirect(withDone("/account", "other-sessions-ended"));
      },
    },
  ];
}

async function show(
  { clock, stores }: Context,
  further: readonly FurtherSection[],
  visit: Visit,
  errors: readonly FieldError[],
  status = 200,
): Promise<void> {
  const { accountId, sessionId } = knownVisitor(visit);
  const account = await stores.accounts.find(accountId);
  if (!account) throw new NotFound("account", accountId);
  const sections = await Promise.all(further.map((section) => section(visit)));
  const facts = {
    account,
    factors: await factorsOf(stores, accountId),
    recoveryCodesLeft: await stores.recoveryCodes.left(accountId),
    sessions: await stores.ownSessions.ofAccount(accountId, clock.now()),
    sessionId,
    further: sections.filter((section) => section !== undefined),
    kept: firstShown(visit, ["language"]).entered,
    done: doneIn(visit),
  };
  const page = accountPage(facts, errors, visit.language);
  await visit.render("second-factors/account", page, status);
}
