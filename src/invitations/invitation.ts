import type { Role } from "../accounts/account";
import type { Language } from "../infrastructure/language";

/** How long an invitation can be accepted, from the day it was sent or renewed. */
export const INVITATION_DAYS = 14;

const INVITATION_MS = INVITATION_DAYS * 24 * 3_600_000;

/** How long one that was never accepted is kept after it expired or was revoked. */
export const UNANSWERED_DAYS = 90;

/** Somebody is asked to represent a platform, or to work in the console. */
export interface Invitation extends Invited {
  readonly id: number;
  /** An account's id. */
  readonly invitedBy: string;
  readonly invitedAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | undefined;
  readonly revokedAt: Date | undefined;
}

export interface Invited extends Invitee {
  readonly role: Role;
  /** The platform to represent; undefined for the console. */
  readonly platformId: number | undefined;
}

/** Who is invited, as typed by whoever invites them. */
export interface Invitee {
  /** On one line. */
  readonly name: string;
  /** Lower case. */
  readonly email: string;
  /** Of the mails to this person. */
  readonly language: Language;
}

export type InvitationState = "open" | "accepted" | "revoked" | "expired";

export function invitationState(
  { acceptedAt, revokedAt, expiresAt }: Pick<Invitation, "acceptedAt" | "revokedAt" | "expiresAt">,
  now: Date,
): InvitationState {
  if (acceptedAt) return "accepted";
  if (revokedAt) return "revoked";
  return now < expiresAt ? "open" : "expired";
}

export function expiryOf(invitedAt: Date): Date {
  return new Date(invitedAt.getTime() + INVITATION_MS);
}
