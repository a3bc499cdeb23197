import { addFactor, type AddingStores, type FactorAdded, type Owner } from "./add-factor";
import { verifiedCreation, type PasskeyAnswer, type RelyingParty } from "./passkey-ceremony";
import type { PasskeyChallengeRepository } from "./passkey-challenge.repository";

interface AddPasskey {
  readonly owner: Owner;
  readonly answer: PasskeyAnswer;
  readonly party: RelyingParty;
  /** The browser in words. */
  readonly label: string;
}

export type AddingPasskey =
  | FactorAdded
  | { readonly outcome: "factor-needed" }
  | { readonly outcome: "refused" };

/** A passkey made for the challenge that stands in this session, which is used up. */
export async function addPasskey(
  stores: AddingStores & { readonly passkeyChallenges: PasskeyChallengeRepository },
  { owner, answer, party, label }: AddPasskey,
  now: Date,
): Promise<AddingPasskey> {
  const challenge = await stores.passkeyChallenges.take(owner.sessionId);
  const made = challenge && (await verifiedCreation(party, challenge, answer));
  if (!made) return { outcome: "refused" };
  const passkey = { ...made, label, createdAt: now, lastUsedAt: now };
  const put = ({ id }: { id: string }) => stores.passkeys.add({ ...passkey, accountId: id });
  return addFactor(stores, owner, { kind: "passkey", proof: JSON.stringify(answer), put }, now);
}
