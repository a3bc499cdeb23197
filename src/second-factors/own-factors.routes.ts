import type { Role } from "../accounts/account";
import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { doneIn, doneWords, withDone } from "../infrastructure/http/done";
import { NotFound } from "../infrastructure/http/errors";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { removalPage, renewalPage } from "./account.page";
import { accountTexts } from "./account.texts";
import { factorsOf, isThere, mayRemoveFactor, type NamedFactor } from "./factors";
import { knownVisitor, nextOf } from "./known-visitor.visit";
import { NEW_CODES, recoveryCodesPage } from "./new-factor.page";
import { removeFactor } from "./remove-factor";
import { renewRecoveryCodes } from "./renew-recovery-codes";

/** Removing a factor and making new recovery codes: sensitive acts, each shown before it is done. */
export function ownFactorsRoutes(context: Context): Route<Permission>[] {
  return [
    ...removalRoutes(context, "/account/authenticator/removal", () => ({ kind: "authenticator" })),
    ...removalRoutes(context, "/account/passkeys/:id/removal", (visit) => ({
      kind: "passkey",
      id: param(visit, "id"),
    })),
    ...renewalRoutes(context),
  ];
}

function removalRoutes(
  context: Context,
  path: string,
  named: (visit: Visit) => NamedFactor,
): Route<Permission>[] {
  const { clock, inTransaction } = context;
  const door = { path, access: "change-own-factors", localised: true } as const;
  return [
    { ...door, method: "get", handle: (visit) => showRemoval(context, visit, named(visit)) },
    {
      ...door,
      method: "post",
      async handle(visit) {
        const { accountId } = knownVisitor(visit);
        const factor = named(visit);
        const removal = await inTransaction((tx) =>
          removeFactor(tx, { accountId, factor }, clock.now()),
        );
        if (removal.accepted) visit.redirect(withDone("/account", `${factor.kind}-removed`));
        else await showRemoval(context, visit, factor, 409);
      },
    },
  ];
}

async function showRemoval(
  { stores }: Context,
  visit: Visit,
  factor: NamedFactor,
  status = 200,
): Promise<void> {
  const { accountId, role } = knownVisitor(visit);
  const factors = await factorsOf(stores, accountId);
  if (!isThere(factors, factor)) throw new NotFound("factor", factor.kind);
  const { kind } = factor;
  const path = visit.req.path.slice(visit.base.length);
  const facts = { kind, path, isRemovable: mayRemoveFactor(role as Role, factors) };
  await visit.render("second-factors/confirmation", removalPage(facts, visit.language), status);
}

function renewalRoutes({ clock, inTransaction }: Context): Route<Permission>[] {
  const door = {
    path: "/account/recovery-codes",
    access: "change-own-factors",
    localised: true,
  } as const;
  const owner = (visit: Visit) => {
    const visitor = knownVisitor(visit);
    if (!visitor.hasFactor) throw new NotFound("recovery codes", visitor.accountId);
    return visitor;
  };
  return [
    {
      ...door,
      method: "get",
      async handle(visit) {
        owner(visit);
        await visit.render("second-factors/confirmation", renewalPage(visit.language));
      },
    },
    {
      ...door,
      method: "post",
      async handle(visit) {
        const { accountId, sessionId } = owner(visit);
        const command = { accountId, sessionId };
        await inTransaction((tx) => renewRecoveryCodes(tx, command, clock.now()));
        visit.redirect(withDone(NEW_CODES, "codes-renewed"));
      },
    },
    {
      method: "get",
      path: NEW_CODES,
      access: "manage-own-account",
      localised: true,
      async handle(visit) {
        const { email, sessionId } = owner(visit);
        const codes = await inTransaction(({ unseenCodes }) => unseenCodes.take(sessionId));
        const continueHref = nextOf(visit) ?? `${visit.base}/account`;
        const page = recoveryCodesPage({ codes, email, continueHref }, visit.language);
        const done = doneWords(accountTexts[visit.language].done, doneIn(visit));
        await visit.render("second-factors/recovery-codes", { ...page, done });
      },
    },
  ];
}
