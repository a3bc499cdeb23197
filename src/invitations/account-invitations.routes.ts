import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { doneIn, doneWords, withDone } from "../infrastructure/http/done";
import { NotFound } from "../infrastructure/http/errors";
import { entered, firstShown } from "../infrastructure/http/form";
import { readPage } from "../infrastructure/http/pagination";
import type { Route, Visit } from "../infrastructure/http/route";
import { ACCOUNTS, accountInvitationsPage } from "./account-invitations.page";
import { changeInvitation } from "./change-invitation";
import { INVITATIONS } from "./invitation-limit";
import { invitePerson } from "./invite-person";
import { INVITEE_FIELDS, readConsoleInvitee } from "./invitee";
import { numberOf } from "./named-number.visit";
import type { Told } from "./representatives.page";
import { representativesTexts } from "./representatives.texts";
import { signedInAccount } from "./signed-in-account.visit";

const FIELDS = [...INVITEE_FIELDS, "role"];

const ADDRESS = `${ACCOUNTS}/invitations`;

/** Administrators invite those who work in the console. */
export function accountInvitationsRoutes(context: Context): Route<Permission>[] {
  const route = { access: "invite-account", localised: false } as const;
  return [
    {
      ...route,
      method: "get",
      path: ADDRESS,
      handle: (visit) => show(visit, context, { form: firstShown(visit, FIELDS) }),
    },
    {
      ...route,
      method: "post",
      path: ADDRESS,
      limits: [INVITATIONS],
      handle: (visit) => invite(visit, context),
    },
    {
      ...route,
      method: "post",
      path: `${ADDRESS}/:id/renewal`,
      limits: [INVITATIONS],
      handle: (visit) => change(visit, context, "renewal"),
    },
    {
      ...route,
      method: "post",
      path: `${ADDRESS}/:id/revocation`,
      handle: (visit) => change(visit, context, "revocation"),
    },
  ];
}

async function show(
  visit: Visit,
  { clock, stores }: Context,
  told: Told,
  status = 200,
): Promise<void> {
  const done = doneWords(representativesTexts[visit.language].done, doneIn(visit));
  const invitations = await stores.invitations.to(undefined, readPage(visit.req.query));
  const page = accountInvitationsPage(invitations, clock.now(), { done, ...told }, visit.language);
  await visit.render("invitations/account-invitations", page, status);
}

async function invite(visit: Visit, context: Context): Promise<void> {
  const { clock, config, inTransaction, stores } = context;
  const t = representativesTexts[visit.language];
  const typed = entered(visit.req.body, FIELDS);
  const reading = readConsoleInvitee(typed);
  if (!reading.complete) {
    const errors = reading.mistakes.map(({ field, mistake }) => {
      return { field, message: t.mistakes[mistake] };
    });
    return show(visit, context, { form: { entered: typed, errors } }, 422);
  }
  const { invitee, role } = reading.value;
  const inviter = await signedInAccount(stores.accounts, visit);
  const purpose = { role, platform: undefined };
  const command = { invitee, purpose, inviter, baseUrl: config.baseUrl };
  const decision = await inTransaction((tx) => invitePerson(tx, command, clock.now()));
  if (!decision.accepted) {
    const errors = [{ field: "email", message: t.refusals[decision.refusal] }];
    return show(visit, context, { form: { entered: typed, errors } }, 409);
  }
  visit.res.redirect(303, withDone(ADDRESS, "invited"));
}

async function change(
  visit: Visit,
  context: Context,
  wanted: "renewal" | "revocation",
): Promise<void> {
  const { clock, config, inTransaction, stores } = context;
  const invitationId = numberOf(visit, "id");
  const account = await signedInAccount(stores.accounts, visit);
  const { baseUrl } = config;
  const command = { invitationId, change: wanted, platform: undefined, account, baseUrl };
  const outcome = await inTransaction((tx) => changeInvitation(tx, command, clock.now()));
  if (outcome.accepted) {
    visit.res.redirect(303, withDone(ADDRESS, wanted === "renewal" ? "renewed" : "revoked"));
    return;
  }
  const { refusal } = outcome;
  if (refusal === "unknown-invitation") throw new NotFound("invitation", String(invitationId));
  const words = representativesTexts[visit.language].changeRefusals[refusal];
  return show(visit, context, { refusal: words }, 409);
}
