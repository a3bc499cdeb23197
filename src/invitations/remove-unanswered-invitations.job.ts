import type { Clock } from "../infrastructure/clock";
import { UNANSWERED_DAYS } from "./invitation";
import type { InvitationRepository } from "./invitation.repository";

interface Removal {
  readonly clock: Clock;
  readonly stores: { readonly invitations: InvitationRepository };
}

const DAY_MS = 24 * 3_600_000;

/** Whoever never answered an invitation is not known for ever: name and address go with it. */
export async function removeUnansweredInvitations({ clock, stores }: Removal): Promise<void> {
  const by = new Date(clock.now().getTime() - UNANSWERED_DAYS * DAY_MS);
  await stores.invitations.removeUnanswered(by);
}
