import { accountActPage, refusalError } from "../accounts/account-act.page";
import { addressOf } from "../accounts/account.page";
import type { KnownAccount } from "../accounts/account.queries";
import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { withDone } from "../infrastructure/http/done";
import { NotFound } from "../infrastructure/http/errors";
import { UNTOUCHED, type FormState } from "../infrastructure/http/form";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { resetFactors } from "./reset-factors";

const ACT = "factor-reset";

/** For somebody else who has lost every factor; one's own are changed on the page of one's account. */
export function factorResetRoutes(context: Context): Route<Permission>[] {
  const { clock, inTransaction, queries } = context;
  const door = {
    path: `/console/accounts/:id/${ACT}`,
    access: "change-account",
    localised: false,
  } as const;
  return [
    {
      ...door,
      method: "get",
      async handle(visit) {
        await show(visit, await accountOf(visit), UNTOUCHED);
      },
    },
    {
      ...door,
      method: "post",
      async handle(visit) {
        const account = await accountOf(visit);
        const byAccountId = visit.visitor?.accountId;
        if (account.id === byAccountId) {
          const errors = [refusalError("own-account", ACT, visit.language)];
          return show(visit, account, { entered: {}, errors }, 409);
        }
        const command = { accountId: account.id, byAccountId };
        await inTransaction((tx) => resetFactors(tx, command, clock.now()));
        visit.res.redirect(303, withDone(addressOf(account), ACT));
      },
    },
  ];

  async function accountOf(visit: Visit): Promise<KnownAccount> {
    const account = await queries.accounts.find(param(visit, "id"));
    if (!account) throw new NotFound("account", param(visit, "id"));
    return account;
  }

  function show(visit: Visit, account: KnownAccount, form: FormState, status = 200) {
    return visit.render("accounts/act", accountActPage(account, ACT, form, visit.language), status);
  }
}
