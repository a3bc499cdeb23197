import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import type { Route, Visit } from "../infrastructure/http/route";
import { showFailure } from "./failure.page";
import { ATTEMPTS } from "./identity-attempt";
import { leaveForProvider, providerOf } from "./leave-for-provider";
import { ownIdentityPage } from "./own-identity.page";
import { unlinkIdentity } from "./unlink-identity";

/** Whoever is signed in links an identity to their account, or unlinks it. */
export function ownIdentityRoutes(context: Context): Route<Permission>[] {
  const show = async (visit: Visit) => {
    const { name, issuer } = providerOf(context);
    const identity = await context.stores.identities.ofAccount(accountOf(visit), issuer);
    const page = ownIdentityPage({ provider: name, identity }, visit.language);
    await visit.render("identities/own", page);
  };
  const shown = { method: "get", localised: true, handle: show } as const;
  return [
    { ...shown, path: "/identities", access: "manage-own-account" },
    // Back from the second factor, a form is shown where it is sent to.
    { ...shown, path: "/identities/link", access: "change-own-factors" },
    { ...shown, path: "/identities/unlink", access: "change-own-factors" },
    linkRoute(context),
    unlinkRoute(context),
  ];
}

function linkRoute(context: Context): Route<Permission> {
  return {
    method: "post",
    path: "/identities/link",
    access: "change-own-factors",
    localised: true,
    limits: [ATTEMPTS],
    async handle(visit) {
      const left = { purpose: "link", accountId: accountOf(visit) } as const;
      const failure = await leaveForProvider(context, visit, left);
      if (failure) await showFailure(context, visit, failure, left);
    },
  };
}

function unlinkRoute(context: Context): Route<Permission> {
  const { clock, config, inTransaction } = context;
  return {
    method: "post",
    path: "/identities/unlink",
    access: "change-own-factors",
    localised: true,
    async handle(visit) {
      const { issuer, name: provider } = providerOf(context);
      const { baseUrl } = config;
      const command = { accountId: accountOf(visit), issuer, provider, baseUrl };
      await inTransaction((tx) => unlinkIdentity(tx, command, clock.now()));
      visit.redirect("/identities");
    },
  };
}

function accountOf({ visitor }: Visit): string {
  if (!visitor) throw new Error("a page of an account was reached without a session");
  return visitor.accountId;
}
