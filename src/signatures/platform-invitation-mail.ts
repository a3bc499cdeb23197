import type { Account } from "../accounts/account";
import type { PublishedCharter } from "../charter/charter";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import type { Mail } from "../infrastructure/mail/mail";
import type { Platform } from "../platforms/platform";
import type { SentPlatformInvitation } from "./platform-invitation";
import type { ServiceAddress } from "./service-address";

export interface ToldInvitation {
  readonly invitation: SentPlatformInvitation;
  readonly token: string;
  readonly platform: Pick<Platform, "slug" | "tradeName">;
  readonly charter: PublishedCharter;
  readonly service: ServiceAddress;
}

/** What the charter is, and the two links: to sign, and to answer otherwise. */
export function platformInvitationMail(
  told: ToldInvitation,
  inviter: Pick<Account, "email" | "name">,
  personal: string | undefined,
): Mail {
  return {
    ...mailOf(told, { inviter: inviter.name ?? inviter.email, personal }),
    template: "platform-invitation",
  };
}

/** The same links once more, and the one that ends the reminders. */
export function platformReminderMail(told: ToldInvitation): Mail {
  const { invitation, token, service } = told;
  const { language, invitedAt } = invitation;
  const stop = `${invitationLink(service, token, language)}/reminder-stop`;
  const invitedOn = formats(language).day(parisDay(invitedAt));
  return { ...mailOf(told, { invitedOn, stop }), template: "platform-invitation-reminder" };
}

/** Whoever was invited hears that somebody declined with their link, and what to do if it was not them. */
export function platformDeclinedMail(told: ToldInvitation, reason: string | undefined): Mail {
  return { ...mailOf(told, { reason }), template: "platform-invitation-declined" };
}

function mailOf(
  { invitation, token, platform, charter, service }: ToldInvitation,
  more: Readonly<Record<string, string | undefined>>,
): Omit<Mail, "template"> {
  const { email, name, language, invitedAt, charterVersion } = invitation;
  const { baseUrl, contact } = service;
  const isAnnounced = charter.inForceOn > parisDay(invitedAt);
  return {
    language,
    to: email,
    data: {
      name,
      platform: platform.tradeName,
      version: charterVersion,
      commitments: charter.charter.commitments.length,
      inForceOn: isAnnounced ? formats(language).day(charter.inForceOn) : undefined,
      sign: `${baseUrl}/${language}/signing?invitation=${token}`,
      answer: invitationLink(service, token, language),
      charter: `${baseUrl}/${language}/charter/${String(charterVersion)}`,
      register: `${baseUrl}/${language}/signatories/${platform.slug}`,
      contact,
      site: baseUrl,
      ...more,
    },
  };
}

function invitationLink({ baseUrl }: ServiceAddress, token: string, language: Language): string {
  return `${baseUrl}/${language}/signing/invitations/${token}`;
}
