import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { withDone } from "../infrastructure/http/done";
import type { Route, Visit } from "../infrastructure/http/route";
import type { FurtherSection } from "../second-factors/account-section";
import { knownVisitor } from "../second-factors/known-visitor.visit";
import { showFailure } from "./failure.page";
import { ATTEMPTS } from "./identity-attempt";
import { leaveForProvider, providerOf } from "./leave-for-provider.visit";
import { ownIdentityPage, ownIdentitySection, UNLINKED } from "./own-identity.page";
import { unlinkIdentity } from "./unlink-identity";

/** Whoever is signed in links an identity to their account, or unlinks it. */
export function ownIdentityRoutes(context: Context): Route<Permission>[] {
  const show = async (visit: Visit) => {
    const page = ownIdentityPage(await ownIdentity(context, visit), visit.language);
    await visit.render("identities/own", page);
  };
  const shown = {
    method: "get",
    access: "change-own-factors",
    localised: true,
    handle: show,
  } as const;
  return [
    // A form is shown where it is sent to, for whoever had to prove first who they are.
    { ...shown, path: "/identities/link" },
    { ...shown, path: "/identities/unlink" },
    linkRoute(context),
    unlinkRoute(context),
  ];
}

/** What the page of one's own account says about it; nothing without a provider. */
export function ownIdentityOnAccount(context: Context): FurtherSection {
  return async (visit) => {
    if (!context.identityProvider) return undefined;
    const own = await ownIdentity(context, visit);
    const { done } = visit.req.query;
    return ownIdentitySection({ ...own, done, now: context.clock.now() }, visit.language);
  };
}

async function ownIdentity(context: Context, visit: Visit) {
  const { issuer, name } = providerOf(context);
  const { accountId } = knownVisitor(visit);
  return { provider: name, identity: await context.stores.identities.ofAccount(accountId, issuer) };
}

function linkRoute(context: Context): Route<Permission> {
  return {
    method: "post",
    path: "/identities/link",
    access: "change-own-factors",
    localised: true,
    limits: [ATTEMPTS],
    async handle(visit) {
      const left = { purpose: "link", accountId: knownVisitor(visit).accountId } as const;
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
      const command = { accountId: knownVisitor(visit).accountId, issuer, provider, baseUrl };
      await inTransaction((tx) => unlinkIdentity(tx, command, clock.now()));
      visit.redirect(withDone("/account", UNLINKED));
    },
  };
}
