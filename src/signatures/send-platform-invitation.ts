import type { Account } from "../accounts/account";
import type { PublishedCharter } from "../charter/charter";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { newToken } from "../infrastructure/token";
import type { Invitee } from "../invitations/invitation";
import type { Platform } from "../platforms/platform";
import type { StateStores } from "./enter-state";
import { invitePlatform, type InvitationDecision } from "./invite-platform";
import { platformInvitationMail } from "./platform-invitation-mail";
import type { ServiceAddress } from "./service-address";
import type { PlatformInvitationRepository } from "./platform-invitation.repository";

interface Stores extends StateStores {
  readonly platformInvitations: PlatformInvitationRepository;
  readonly outbox: OutboxRepository;
}

interface SendPlatformInvitation {
  readonly platform: Platform;
  readonly charter: PublishedCharter;
  readonly invitee: Invitee;
  /** A sentence of the official's own, for the mail only. */
  readonly personal: string | undefined;
  readonly inviter: Account;
  readonly service: ServiceAddress;
}

/**
 * Run inside one transaction: the state, the evidence, the invitation and its mail stand or fall
 * together. The log commits to the address and does not hold it.
 */
export async function sendPlatformInvitation(
  stores: Stores,
  { platform, charter, invitee, personal, inviter, service }: SendPlatformInvitation,
  now: Date,
): Promise<InvitationDecision> {
  const charterVersion = charter.charter.version;
  const invited = { platform, charterVersion, accountId: inviter.id };
  const decision = await invitePlatform(stores, invited, now);
  if (!decision.accepted) return decision;

  const token = newToken();
  const { seq } = await stores.evidence.append(
    { type: "platform-invitation-sent", platform: platform.slug, charterVersion },
    now,
    { inviteeEmail: invitee.email },
  );
  const invitation = {
    ...invitee,
    platformId: platform.id,
    charterVersion,
    invitedBy: inviter.id,
    invitedAt: now,
  };
  await stores.platformInvitations.add(token, invitation, seq);
  const told = { invitation, token, platform, charter, service };
  await stores.outbox.enqueue(platformInvitationMail(told, inviter, personal), now);
  return decision;
}
