import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { withDone } from "../infrastructure/http/done";
import { NotFound } from "../infrastructure/http/errors";
import { entered, firstShown, type FormState } from "../infrastructure/http/form";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import type { FurtherSection } from "../invitations/platform-section";
import { representativesTexts } from "../invitations/representatives.texts";
import { signedInAccount } from "../invitations/signed-in-account.visit";
import type { Platform } from "../platforms/platform";
import { fieldErrors } from "./answer";
import { CHARTER_INVITATION_FIELDS, readCharterInvitation } from "./charter-invitation-form";
import {
  charterInvitationPage,
  charterInvitationSection,
  invitationRefusal,
  platformAddress,
} from "./charter-invitation.page";
import { charterInvitationTexts } from "./charter-invitation.texts";
import { PLATFORM_INVITATIONS, versionsToSign } from "./platform-invitation";
import { sendPlatformInvitation } from "./send-platform-invitation";

/** Officials ask a platform to sign. */
export function charterInvitationRoutes(context: Context): Route<Permission>[] {
  const route = {
    path: "/console/platforms/:slug/charter-invitation",
    access: "invite-platform",
    localised: false,
  } as const;
  return [
    {
      ...route,
      method: "get",
      async handle(visit) {
        const platform = await platformOf(visit, context);
        const form = firstShown(visit, CHARTER_INVITATION_FIELDS);
        await show(visit, context, platform, form, undefined);
      },
    },
    {
      ...route,
      method: "post",
      limits: [PLATFORM_INVITATIONS],
      handle: (visit) => invite(visit, context),
    },
  ];
}

/** What the page of a platform says of the invitations that were sent. */
export function charterInvitationsOnPlatform({ clock, stores }: Context): FurtherSection {
  return async (platform, language) => {
    const facts = {
      platform,
      published: await stores.charters.all(),
      invitations: await stores.platformInvitations.ofPlatform(platform.id),
      history: await stores.platformStates.ofPlatform(platform.id),
      now: clock.now(),
    };
    return charterInvitationSection(facts, language);
  };
}

async function show(
  visit: Visit,
  { clock, stores }: Context,
  platform: Platform,
  form: FormState,
  notice: Parameters<typeof charterInvitationPage>[2],
  status = 200,
): Promise<void> {
  const facts = { platform, published: await stores.charters.all(), now: clock.now() };
  const page = charterInvitationPage(facts, form, notice, visit.language);
  await visit.render("signatures/charter-invitation", page, status);
}

async function invite(visit: Visit, context: Context): Promise<void> {
  const { clock, config, inTransaction, stores } = context;
  const { language } = visit;
  const platform = await platformOf(visit, context);
  const typed = entered(visit.req.body, CHARTER_INVITATION_FIELDS);
  const offered = versionsToSign(await stores.charters.all(), clock.now());
  const answer = readCharterInvitation(typed, offered);
  if (!answer.complete) {
    const { mistakes } = charterInvitationTexts[language];
    const words = { ...representativesTexts[language].mistakes, ...mistakes };
    const form = { entered: typed, errors: fieldErrors(answer, words) };
    return show(visit, context, platform, form, undefined, 422);
  }
  const { charter } = answer.value;
  const inviter = await signedInAccount(stores.accounts, visit);
  const service = { baseUrl: config.baseUrl, contact: config.mailFrom };
  const command = { ...answer.value, platform, inviter, service };
  const decision = await inTransaction((tx) => sendPlatformInvitation(tx, command, clock.now()));
  if (decision.accepted) {
    visit.res.redirect(303, withDone(platformAddress(platform), "asked-to-sign"));
    return;
  }
  const text = invitationRefusal(decision, charter.charter.version, language);
  const notice = { text, tone: "refusal" } as const;
  await show(visit, context, platform, { entered: typed, errors: [] }, notice, 409);
}

async function platformOf(visit: Visit, { stores }: Context): Promise<Platform> {
  const slug = param(visit, "slug");
  const platform = await stores.platforms.findBySlug(slug);
  if (!platform) throw new NotFound("platform", slug);
  return platform;
}
