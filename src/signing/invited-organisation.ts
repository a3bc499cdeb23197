import type { Entered } from "../infrastructure/http/form";
import type { Platform } from "../platforms/platform";
import type { PlatformRepository } from "../platforms/platform.repository";
import type { PlatformInvitation } from "../signatures/platform-invitation";
import type { PlatformInvitationRepository } from "../signatures/platform-invitation.repository";

export interface InvitationStores {
  readonly platforms: PlatformRepository;
  readonly platformInvitations: PlatformInvitationRepository;
}

/** Who came by the link of an invitation to sign. */
export interface InvitedPlatform {
  readonly token: string;
  readonly invitation: PlatformInvitation;
  readonly platform: Platform;
}

/** Undefined: the link is nobody's. */
export async function findInvitedPlatform(
  { platforms, platformInvitations }: InvitationStores,
  token: string,
): Promise<InvitedPlatform | undefined> {
  const invitation = token === "" ? undefined : await platformInvitations.findByToken(token);
  const platform = invitation && (await platforms.find(invitation.platformId));
  return platform && { token, invitation, platform };
}

/** What the register knows of the platform, as the step of the organisation keeps it. */
export function invitedOrganisation({ platform }: InvitedPlatform): Entered {
  return {
    trade_name: platform.tradeName,
    legal_name: platform.legalName,
    country: platform.country,
    website: platform.website,
    registration_number: platform.registrationNumber ?? "",
    register_name: platform.registerName ?? "",
  };
}
