import type { Account } from "../accounts/account";
import type { CharterRepository } from "../charter/charter.repository";
import type { Platform } from "../platforms/platform";
import type { PlatformStateRepository } from "../signatures/platform-state.repository";
import type { SignatureRepository } from "../signatures/signature.repository";
import type { ActFacts } from "./act-target";

export interface FactStores {
  readonly charters: CharterRepository;
  readonly platformStates: PlatformStateRepository;
  readonly signatures: SignatureRepository;
}

interface Representation {
  readonly platform: Platform;
  readonly account: Account;
}

/** What an act of a representative starts from; "held": nobody else decides before the transaction ends. */
export async function actFacts(
  { charters, platformStates, signatures }: FactStores,
  { platform, account }: Representation,
  hold?: "held",
): Promise<ActFacts> {
  const { id } = platform;
  return {
    platform,
    account,
    history: hold ? await platformStates.held(id) : await platformStates.ofPlatform(id),
    signatures: await signatures.ofPlatform(id),
    published: await charters.all(),
  };
}
