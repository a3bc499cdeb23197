import type { CharterRepository } from "../charter/charter.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { PlatformRepository } from "../platforms/platform.repository";
import type { StateStores } from "./enter-state";
import { platformInvitationState } from "./platform-invitation";
import { platformReminderMail } from "./platform-invitation-mail";
import type { ServiceAddress } from "./service-address";
import type { DueReminder, PlatformInvitationRepository } from "./platform-invitation.repository";

export interface ReminderStores extends StateStores {
  readonly charters: CharterRepository;
  readonly outbox: OutboxRepository;
  readonly platforms: PlatformRepository;
  readonly platformInvitations: PlatformInvitationRepository;
}

/**
 * Run inside one transaction: the reminder that is counted, its evidence and its mail stand or fall
 * together. An invitation that was answered, or whose version was replaced, is not repeated.
 */
export async function remindPlatform(
  stores: ReminderStores,
  { invitation, token }: DueReminder,
  service: ServiceAddress,
  now: Date,
): Promise<void> {
  const { charters, evidence, outbox, platforms, platformInvitations, platformStates } = stores;
  const { id, platformId, charterVersion, remindersSent } = invitation;
  const history = await platformStates.held(platformId);
  const platform = await platforms.find(platformId);
  const charter = await charters.find(charterVersion);
  if (!platform || !charter) throw new Error(`invitation ${String(id)} is to nothing`);

  if (platformInvitationState(invitation, history, await charters.all(), now) !== "open") {
    await platformInvitations.endReminders(id);
    return;
  }
  if (!(await platformInvitations.claimReminder(invitation, now))) return;
  await evidence.append(
    {
      type: "platform-invitation-reminded",
      platform: platform.slug,
      charterVersion,
      number: remindersSent + 1,
    },
    now,
  );
  const told = { invitation, token, platform, charter, service };
  await outbox.enqueue(platformReminderMail(told), now);
}
