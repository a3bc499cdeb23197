import type { CharterRepository } from "../charter/charter.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { PlatformRepository } from "../platforms/platform.repository";
import { declineInvitation, type DecliningDecision } from "./decline-invitation";
import type { StateStores } from "./enter-state";
import type { DecliningAnswer } from "./declining-form";
import { platformInvitationState, type PlatformInvitationState } from "./platform-invitation";
import { platformDeclinedMail } from "./platform-invitation-mail";
import type { ServiceAddress } from "./service-address";
import type { PlatformInvitationRepository } from "./platform-invitation.repository";

interface Stores extends StateStores {
  readonly charters: CharterRepository;
  readonly outbox: OutboxRepository;
  readonly platforms: PlatformRepository;
  readonly platformInvitations: PlatformInvitationRepository;
}

interface DeclinePlatformInvitation {
  readonly token: string;
  readonly answer: DecliningAnswer;
  readonly service: ServiceAddress;
}

type Refusal = Exclude<PlatformInvitationState, "open"> | "unknown";

export type PlatformDecliningDecision =
  | Extract<DecliningDecision, { accepted: true }>
  | { accepted: false; refusal: Refusal };

/**
 * Run inside one transaction: the state, its evidence, the reason that is withheld and the mail that
 * confirms it stand or fall together. Two who hold the link take turns: the second comes too late.
 */
export async function declinePlatformInvitation(
  stores: Stores,
  { token, answer, service }: DeclinePlatformInvitation,
  now: Date,
): Promise<PlatformDecliningDecision> {
  const { charters, outbox, platforms, platformInvitations, platformStates } = stores;
  const invitation = await platformInvitations.findByToken(token);
  const platform = invitation && (await platforms.find(invitation.platformId));
  const charter = invitation && (await charters.find(invitation.charterVersion));
  if (!platform || !charter) return { accepted: false, refusal: "unknown" };

  const history = await platformStates.held(platform.id);
  const state = platformInvitationState(invitation, history, await charters.all(), now);
  if (state !== "open") return { accepted: false, refusal: state };
  const { charterVersion } = invitation;
  const decision = await declineInvitation(stores, { platform, charterVersion, ...answer }, now);
  if (!decision.accepted)
    throw new Error(`an open invitation was not declined: ${decision.refusal}`);

  await platformInvitations.endReminders(invitation.id);
  if (!answer.isPublic) await platformInvitations.withholdReason(invitation.id, decision.reason);
  const told = { invitation, token, platform, charter, service };
  const published = answer.isPublic ? decision.reason : undefined;
  await outbox.enqueue(platformDeclinedMail(told, published), now);
  return decision;
}
