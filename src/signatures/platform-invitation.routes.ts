import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { entered, UNTOUCHED, type FormState } from "../infrastructure/http/form";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { fieldErrors } from "./answer";
import { declinePlatformInvitation } from "./decline-platform-invitation";
import { DECLINING_FIELDS, readDeclining } from "./declining-form";
import { answerTo, platformInvitationState } from "./platform-invitation";
import {
  closedPlatformInvitationPage,
  platformInvitationAddress,
  platformInvitationPage,
  reminderStopPage,
  unknownPlatformInvitationPage,
  type FoundInvitation,
} from "./platform-invitation.page";
import { platformInvitationTexts } from "./platform-invitation.texts";

const PATH = "/signing/invitations/:token";

/** What the links in the mail to a platform lead to. Looking changes nothing. */
export function platformInvitationRoutes(context: Context): Route<Permission>[] {
  const route = (
    method: Route["method"],
    path: string,
    handle: (visit: Visit, context: Context, found: FoundInvitation) => Promise<void>,
  ): Route<Permission> => ({
    method,
    path,
    access: "everyone",
    localised: true,
    async handle(visit) {
      // Whoever has the link has the invitation: no search engine may list it.
      visit.res.set("X-Robots-Tag", "noindex");
      const found = await findInvitation(visit, context);
      if (found?.state === "open") return handle(visit, context, found);
      // That it was answered is an answer to a look, and a conflict for an act.
      return showClosed(visit, context, found, method === "get" ? 200 : 409);
    },
  });
  return [
    route("get", PATH, (visit, _, found) => show(visit, context, found, UNTOUCHED)),
    route("post", PATH, decline),
    route("get", `${PATH}/reminder-stop`, (visit, _, found) =>
      visit.render("signatures/reminder-stop", reminderStopPage(found, visit.language)),
    ),
    route("post", `${PATH}/reminder-stop`, stopReminders),
  ];
}

async function findInvitation(
  visit: Visit,
  { clock, stores }: Context,
): Promise<FoundInvitation | undefined> {
  const token = param(visit, "token");
  const invitation = await stores.platformInvitations.findByToken(token);
  const platform = invitation && (await stores.platforms.find(invitation.platformId));
  const charter = invitation && (await stores.charters.find(invitation.charterVersion));
  if (!platform || !charter) return undefined;
  const history = await stores.platformStates.ofPlatform(platform.id);
  const published = await stores.charters.all();
  const state = platformInvitationState(invitation, history, published, clock.now());
  return { token, invitation, platform, charter, state, answer: answerTo(invitation, history) };
}

async function show(
  visit: Visit,
  { clock, stores }: Context,
  found: FoundInvitation,
  form: FormState,
  status = 200,
): Promise<void> {
  const account = await stores.accounts.find(found.invitation.invitedBy);
  const inviter = account?.name ?? account?.email ?? "";
  const page = platformInvitationPage(found, inviter, form, clock.now(), visit.language);
  await visit.render("signatures/platform-invitation", page, status);
}

function showClosed(
  visit: Visit,
  { config }: Context,
  found: FoundInvitation | undefined,
  status: number,
): Promise<void> {
  const contact = config.mailFrom;
  const { language } = visit;
  return found
    ? visit.render(
        "invitations/closed",
        closedPlatformInvitationPage(found, contact, language),
        status,
      )
    : visit.render("invitations/closed", unknownPlatformInvitationPage(contact, language), 404);
}

async function decline(visit: Visit, context: Context, found: FoundInvitation): Promise<void> {
  const { clock, config, inTransaction } = context;
  const { language } = visit;
  const typed = entered(visit.req.body, DECLINING_FIELDS);
  const answer = readDeclining(typed);
  if (!answer.complete) {
    const errors = fieldErrors(answer, platformInvitationTexts[language].mistakes);
    return show(visit, context, found, { entered: typed, errors }, 422);
  }
  const { token } = found;
  const service = { baseUrl: config.baseUrl, contact: config.mailFrom };
  const command = { token, answer: answer.value, service };
  const decision = await inTransaction((tx) => declinePlatformInvitation(tx, command, clock.now()));
  if (decision.accepted) {
    visit.res.redirect(303, platformInvitationAddress(token, language));
    return;
  }
  return showClosed(visit, context, await findInvitation(visit, context), 409);
}

async function stopReminders(
  visit: Visit,
  { clock, stores }: Context,
  { token, invitation }: FoundInvitation,
): Promise<void> {
  await stores.platformInvitations.stopReminders(invitation.id, clock.now());
  const address = platformInvitationAddress(token, visit.language);
  visit.res.redirect(303, `${address}/reminder-stop`);
}
