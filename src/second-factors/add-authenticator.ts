import { addFactor, type AddingStores, type FactorAdded, type Owner } from "./add-factor";
import { readAuthenticatorCode, type CodeReading } from "./authenticator";

interface AddAuthenticator {
  readonly owner: Owner;
  readonly secret: Buffer;
  /** Six digits. */
  readonly code: string;
}

export type AddingAuthenticator =
  | FactorAdded
  | { readonly outcome: "factor-needed" }
  | Exclude<CodeReading, { outcome: "right" }>;

/** A first code proves that the app has the key; it takes the place of the account's former app. */
export async function addAuthenticator(
  stores: AddingStores,
  { owner, secret, code }: AddAuthenticator,
  now: Date,
): Promise<AddingAuthenticator> {
  const reading = readAuthenticatorCode({ secret }, code, now);
  if (reading.outcome !== "right") return reading;
  const authenticator = { secret, createdAt: now, lastUsedAt: now, lastStep: reading.step };
  const put = ({ id }: { id: string }) =>
    stores.authenticators.put({ ...authenticator, accountId: id });
  return addFactor(stores, owner, { kind: "authenticator", proof: code, put }, now);
}
