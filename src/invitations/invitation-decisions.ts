import type { Account, Role } from "../accounts/account";
import { invitationState, type Invitation, type InvitationState } from "./invitation";

export type InvitationRefusal =
  | "already-represents"
  | "already-invited"
  | "has-account"
  | "other-role"
  | "account-suspended";

export type InvitationDecision =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly refusal: InvitationRefusal };

interface InvitationFacts {
  /** Of the address that is to be invited. */
  readonly account: Pick<Account, "role" | "suspendedAt"> | undefined;
  /** The account represents the platform already. */
  readonly represents: boolean;
  /** The last invitation of the address to the same thing that was neither accepted nor revoked. */
  readonly earlier: Invitation | undefined;
}

/**
 * Nobody holds two roles: whoever works for the public body represents no platform. An invitation
 * that is open is renewed and not doubled, for one person then has one link that works.
 */
export function decideInvitation(
  { account, represents, earlier }: InvitationFacts,
  role: Role,
  now: Date,
): InvitationDecision {
  const refused = represents
    ? "already-represents"
    : (accountRefusal(account, role) ??
      (earlier && invitationState(earlier, now) === "open" ? "already-invited" : undefined));
  return refused ? { accepted: false, refusal: refused } : { accepted: true };
}

function accountRefusal(
  account: InvitationFacts["account"],
  role: Role,
): InvitationRefusal | undefined {
  if (!account) return undefined;
  if (account.role !== role) return "other-role";
  if (account.suspendedAt) return "account-suspended";
  return role === "representative" ? undefined : "has-account";
}

export type StateRefusal = "accepted" | "revoked";

export type ChangeDecision =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly refusal: StateRefusal };

/** Whatever can still lead somebody in is renewed or revoked; one that has expired can be renewed. */
export function decideChange(invitation: Invitation, now: Date): ChangeDecision {
  const state = invitationState(invitation, now);
  if (state === "open" || state === "expired") return { accepted: true };
  return { accepted: false, refusal: state };
}

export type ClosedState = Exclude<InvitationState, "open">;

export type AcceptanceRefusal =
  | ClosedState
  | "inviter-may-not"
  | "other-role"
  | "account-suspended";

export type AcceptanceDecision =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly refusal: AcceptanceRefusal };

/** Whoever sent an invitation, as they are by now. */
export interface Inviter extends Pick<Account, "role" | "suspendedAt"> {
  /** The platform that somebody is invited to represent. */
  readonly represents: boolean;
}

interface AcceptanceFacts {
  readonly invitation: Invitation;
  /** Of the address invited. */
  readonly account: Pick<Account, "role" | "suspendedAt"> | undefined;
  readonly inviter: Inviter | undefined;
}

/** What was so when the invitation was sent may have changed since: it is looked at again. */
export function decideAcceptance(
  { invitation, account, inviter }: AcceptanceFacts,
  now: Date,
): AcceptanceDecision {
  const state = invitationState(invitation, now);
  if (state !== "open") return { accepted: false, refusal: state };
  if (!mayInvite(inviter, invitation.role)) return { accepted: false, refusal: "inviter-may-not" };
  const refusal = accountRefusal(account, invitation.role);
  if (refusal === "other-role" || refusal === "account-suspended") {
    return { accepted: false, refusal };
  }
  return { accepted: true };
}

/** An invitation carries no further than the powers of whoever sent it last. */
function mayInvite(inviter: Inviter | undefined, role: Role): boolean {
  if (!inviter || inviter.suspendedAt) return false;
  if (role !== "representative") return inviter.role === "administrator";
  return inviter.role === "official" || (inviter.role === "representative" && inviter.represents);
}
