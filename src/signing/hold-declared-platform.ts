import type { Platform } from "../platforms/platform";
import { candidatesFor } from "./declared-platform";
import type { Organisation } from "../signatures/organisation";
import { findDeclaredPlatform, type StandingStores } from "./platform-standing";
import type { SigningDraftRepository } from "./signing-draft.repository";

interface Stores extends StandingStores {
  readonly signingDrafts: SigningDraftRepository;
}

/**
 * The platform that an organisation declares for, with all that it may be held until the transaction
 * ends; undefined when the register does not know it. Only those whom the register does not know for
 * certain wait for one another: two that declare the same new platform at once register it once.
 */
export async function holdDeclaredPlatform(
  stores: Stores,
  organisation: Organisation,
): Promise<Platform | undefined> {
  const candidates = async () => candidatesFor(organisation, await stores.platforms.all());
  let { certain, namesakes } = await candidates();
  if (!certain) {
    await stores.signingDrafts.awaitTurnToRegister();
    // Read again behind the turn: somebody may have registered it in between.
    ({ certain, namesakes } = await candidates());
  }
  const held = certain ? [certain] : namesakes;
  await stores.platformStates.hold(held.map(({ id }) => id));
  // A namesake may have been signed for in between.
  return findDeclaredPlatform(stores, organisation);
}
