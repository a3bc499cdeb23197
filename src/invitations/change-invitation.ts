import type { Account } from "../accounts/account";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { newToken } from "../infrastructure/token";
import type { Platform } from "../platforms/platform";
import { expiryOf, type Invitation } from "./invitation";
import { decideChange, type ChangeDecision } from "./invitation-decisions";
import { invitationMail } from "./invitation-mail";
import type { InvitationRepository } from "./invitation.repository";

interface Stores {
  readonly invitations: InvitationRepository;
  readonly outbox: OutboxRepository;
}

interface ChangeInvitation {
  readonly invitationId: number;
  readonly change: "renewal" | "revocation";
  /** Whose invitations may be changed from here; undefined: those to the console. */
  readonly platform: Platform | undefined;
  readonly account: Account;
  readonly baseUrl: string;
}

export type ChangeOutcome =
  | ChangeDecision
  | { readonly accepted: false; readonly refusal: "unknown-invitation" };

/** Run inside one transaction: what is written and the mail that tells of it stand or fall together. */
export async function changeInvitation(
  stores: Stores,
  command: ChangeInvitation,
  now: Date,
): Promise<ChangeOutcome> {
  const { invitationId, change, platform, account } = command;
  const invitation = await stores.invitations.hold(invitationId);
  if (!invitation || invitation.platformId !== platform?.id) {
    return { accepted: false, refusal: "unknown-invitation" };
  }
  const decision = decideChange(invitation, now);
  if (!decision.accepted) return decision;
  if (change === "revocation") await stores.invitations.revoke(invitation.id, account.id, now);
  else await sendAgain(stores, invitation, command, now);
  return decision;
}

async function sendAgain(
  { invitations, outbox }: Stores,
  invitation: Invitation,
  { account: inviter, platform, baseUrl }: ChangeInvitation,
  now: Date,
): Promise<void> {
  const token = newToken();
  const times = { invitedBy: inviter.id, invitedAt: now, expiresAt: expiryOf(now) };
  const sent = { ...invitation, ...times };
  await invitations.renew(invitation.id, token, sent);
  await outbox.enqueue(
    invitationMail({ invitation: sent, token, inviter, platform, baseUrl }),
    now,
  );
}
