import type { Account, Role } from "../accounts/account";
import type { AccountRepository } from "../accounts/account.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { newToken } from "../infrastructure/token";
import type { Platform } from "../platforms/platform";
import { expiryOf, type Invitee } from "./invitation";
import { decideInvitation, type InvitationDecision } from "./invitation-decisions";
import { invitationMail } from "./invitation-mail";
import type { InvitationRepository } from "./invitation.repository";
import type { RepresentativeRepository } from "./representative.repository";

interface Stores {
  readonly accounts: AccountRepository;
  readonly invitations: InvitationRepository;
  readonly outbox: OutboxRepository;
  readonly representatives: RepresentativeRepository;
}

/** To represent a platform, or to work in the console. */
export type Purpose =
  | { readonly role: "representative"; readonly platform: Platform }
  | { readonly role: Exclude<Role, "representative">; readonly platform: undefined };

interface InvitePerson {
  readonly invitee: Invitee;
  readonly purpose: Purpose;
  readonly inviter: Account;
  /** The public address of the service, for the mail. */
  readonly baseUrl: string;
}

/**
 * Run inside one transaction: the invitation and its mail stand or fall together. One that expired is
 * sent anew and not doubled.
 */
export async function invitePerson(
  stores: Stores,
  { invitee, purpose, inviter, baseUrl }: InvitePerson,
  now: Date,
): Promise<InvitationDecision> {
  const { invitations, outbox } = stores;
  const platformId = purpose.platform?.id;
  const represents = await holdPurpose(stores, purpose, invitee.email);
  const account = await accountToldTo(inviter, invitee.email, stores);
  const earlier = await invitations.pending(invitee.email, platformId);
  const decision = decideInvitation({ account, represents, earlier }, purpose.role, now);
  if (!decision.accepted) return decision;

  const token = newToken();
  const sent = {
    ...invitee,
    role: purpose.role,
    platformId,
    invitedBy: inviter.id,
    invitedAt: now,
    expiresAt: expiryOf(now),
  };
  if (earlier) await invitations.renew(earlier.id, token, sent);
  else await invitations.add(token, sent);
  const mail = invitationMail({ invitation: sent, token, inviter, ...purpose, baseUrl });
  await outbox.enqueue(mail, now);
  return decision;
}

/**
 * A representative learns nothing of the account behind an address: who works for the register, or
 * was suspended, is invited like anybody else, and told the rest when they accept.
 */
async function accountToldTo(
  inviter: Account,
  email: string,
  { accounts }: Stores,
): Promise<Account | undefined> {
  return inviter.role === "representative" ? undefined : accounts.findByEmail(email);
}

/** Two who invite at once to the same thing take turns. Whether the address represents the platform already. */
async function holdPurpose(
  { accounts, representatives }: Stores,
  { platform }: Purpose,
  email: string,
): Promise<boolean> {
  if (!platform) {
    await accounts.holdActive("administrator");
    return false;
  }
  return (await representatives.held(platform.id)).some((one) => one.email === email);
}
