import type { Platform } from "../platforms/platform";
import type { PlatformRepository } from "../platforms/platform.repository";
import { candidatesFor } from "./declared-platform";
import type { Organisation } from "../signatures/organisation";
import {
  isSignatory,
  maySign,
  stateOfVersion,
  type StateEntry,
} from "../signatures/platform-state";
import type { PlatformStateRepository } from "../signatures/platform-state.repository";
import type { SignatureRepository } from "../signatures/signature.repository";

export interface StandingStores {
  readonly platforms: PlatformRepository;
  readonly platformStates: PlatformStateRepository;
  readonly signatures: SignatureRepository;
}

/** Why a platform cannot sign a version now. */
export interface StandingRefusal {
  readonly refusal: "already-signed" | "under-review";
  readonly platform: Platform;
}

/**
 * The platform that an organisation declares for; undefined when the register does not know it.
 * Its trade name alone does not make it the platform that has already signed under that name.
 */
export async function findDeclaredPlatform(
  { platforms, signatures }: StandingStores,
  organisation: Organisation,
): Promise<Platform | undefined> {
  const { certain, namesakes } = candidatesFor(organisation, await platforms.all());
  if (certain) return certain;
  for (const namesake of namesakes) {
    if ((await signatures.ofPlatform(namesake.id)).length === 0) return namesake;
  }
  return undefined;
}

/** A version is signed once, and not while another statement of it is under review. */
export function standingRefusal(
  platform: Platform,
  history: readonly StateEntry[],
  version: number,
): StandingRefusal | undefined {
  const state = stateOfVersion(history, version);
  if (maySign(state)) return undefined;
  return { refusal: isSignatory(state) ? "already-signed" : "under-review", platform };
}

/** The same for whoever the organisation is: told early, so that nobody answers twelve questions in vain. */
export async function declaredRefusal(
  stores: StandingStores,
  organisation: Organisation,
  version: number,
): Promise<StandingRefusal | undefined> {
  const platform = await findDeclaredPlatform(stores, organisation);
  if (!platform) return undefined;
  return standingRefusal(platform, await stores.platformStates.ofPlatform(platform.id), version);
}
