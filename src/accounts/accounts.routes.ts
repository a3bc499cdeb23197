import type { Context } from "../context";
import { doneIn, doneWords, withDone } from "../infrastructure/http/done";
import { NotFound } from "../infrastructure/http/errors";
import { entered, firstShown, type FormState } from "../infrastructure/http/form";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import {
  accountActPage,
  chosenRole,
  doneAlready,
  refusalError,
  roleMistake,
} from "./account-act.page";
import { accountActTexts } from "./account-act.texts";
import type { AccountAct } from "./account-change";
import { readAccountFilter } from "./account-filter";
import { accountPage, addressOf } from "./account.page";
import type { KnownAccount } from "./account.queries";
import { accountsPage } from "./accounts.page";
import { changeAccount, type WantedChange } from "./change-account";
import type { Permission } from "./permission";

/** The people who may sign in, as the administrator looks after them. */
export function accountsRoutes(context: Context): Route<Permission>[] {
  const { queries } = context;
  return [
    {
      method: "get",
      path: "/console/accounts",
      access: "look-at-accounts",
      localised: false,
      async handle(visit) {
        const filter = readAccountFilter(visit.req.query);
        const listed = await queries.accounts.list(filter);
        await visit.render("accounts/list", accountsPage(listed, filter, visit.language));
      },
    },
    {
      method: "get",
      path: "/console/accounts/:id",
      access: "look-at-accounts",
      localised: false,
      handle: (visit) => showAccount(visit, context),
    },
    ...actRoutes(context, "suspension", () => ({ change: "suspended" })),
    ...actRoutes(context, "reinstatement", () => ({ change: "reinstated" })),
    ...actRoutes(context, "role", (typed) => {
      const role = chosenRole(typed);
      return role && { change: "role-changed", role };
    }),
  ];
}

/** A page that says what the act will do, and the act. `read`: undefined when no role was chosen. */
function actRoutes(
  context: Context,
  act: AccountAct,
  read: (role: string | undefined) => WantedChange | undefined,
): Route<Permission>[] {
  const { clock, config, inTransaction } = context;
  const door = {
    path: `/console/accounts/:id/${act}`,
    access: "change-account",
    localised: false,
  } as const;
  const show = (visit: Visit, account: KnownAccount, form: FormState, status = 200) =>
    visit.render("accounts/act", accountActPage(account, act, form, visit.language), status);
  return [
    {
      ...door,
      method: "get",
      async handle(visit) {
        const account = await accountOf(visit, context);
        if (isDone(account, act)) visit.res.redirect(303, addressOf(account));
        else await show(visit, account, firstShown(visit, ["role"]));
      },
    },
    {
      ...door,
      method: "post",
      async handle(visit) {
        const { language, visitor } = visit;
        const account = await accountOf(visit, context);
        const typed = entered(visit.req.body, ["role"]);
        const wanted = read(typed["role"]);
        if (!wanted) {
          return show(visit, account, { entered: typed, errors: [roleMistake(language)] }, 422);
        }
        const { baseUrl } = config;
        const by = { byAccountId: visitor?.accountId, baseUrl };
        const outcome = await inTransaction((tx) =>
          changeAccount(tx, { accountId: account.id, wanted, ...by }, clock.now()),
        );
        if (outcome.accepted) {
          visit.res.redirect(303, withDone(addressOf(account), act));
          return;
        }
        if (outcome.refusal === "unknown-account") throw new NotFound("account", account.id);
        if (outcome.refusal === "as-it-was") return showAccount(visit, context, wanted.change);
        const errors = [refusalError(outcome.refusal, act, language)];
        await show(visit, account, { entered: typed, errors }, 409);
      },
    },
  ];
}

/** Somebody else was first: there is nothing to offer. */
function isDone({ suspendedAt }: KnownAccount, act: AccountAct): boolean {
  if (act === "suspension") return suspendedAt !== undefined;
  return act === "reinstatement" && suspendedAt === undefined;
}

/** `wanted`: what was not done, for it is so already; told with who did it. */
async function showAccount(
  visit: Visit,
  context: Context,
  wanted?: WantedChange["change"],
): Promise<void> {
  const { language, visitor } = visit;
  const account = await accountOf(visit, context);
  const history = await context.queries.accounts.history(account.id);
  const isOwn = account.id === visitor?.accountId;
  const done = doneWords(accountActTexts[language].done, doneIn(visit));
  const refusal = wanted && doneAlready(history, wanted, language);
  const page = accountPage(account, history, { isOwn, done, refusal }, language);
  await visit.render("accounts/account", page, refusal === undefined ? 200 : 409);
}

async function accountOf(visit: Visit, { queries }: Context): Promise<KnownAccount> {
  const account = await queries.accounts.find(param(visit, "id"));
  if (!account) throw new NotFound("account", param(visit, "id"));
  return account;
}
