import type { AccountRepository } from "../accounts/account.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { AuthenticatorRepository } from "./authenticator.repository";
import { factorCount, factorsOf, isThere, mayRemoveFactor, type NamedFactor } from "./factors";
import { factorChangedMail } from "./factor-mail";
import type { PasskeyRepository } from "./passkey.repository";
import type { RecoveryCodeRepository } from "./recovery-code.repository";

interface Stores {
  readonly accounts: AccountRepository;
  readonly authenticators: AuthenticatorRepository;
  readonly outbox: OutboxRepository;
  readonly passkeys: PasskeyRepository;
  readonly recoveryCodes: RecoveryCodeRepository;
}

interface RemoveFactor {
  readonly accountId: string;
  readonly factor: NamedFactor;
}

export type RemovalOutcome =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly refusal: "unknown-factor" | "last-factor" };

/** The account is held, so that two removals at once do not take the last two factors. */
export async function removeFactor(
  stores: Stores,
  { accountId, factor }: RemoveFactor,
  now: Date,
): Promise<RemovalOutcome> {
  const account = await stores.accounts.hold(accountId);
  const factors = await factorsOf(stores, accountId);
  if (!account || !isThere(factors, factor)) return { accepted: false, refusal: "unknown-factor" };
  if (!mayRemoveFactor(account.role, factors)) return { accepted: false, refusal: "last-factor" };
  if (factor.kind === "authenticator") await stores.authenticators.remove(accountId);
  else await stores.passkeys.remove(accountId, factor.id);
  // Without a factor nothing asks for a recovery code.
  if (factorCount(factors) === 1) await stores.recoveryCodes.removeAll(accountId);
  await stores.outbox.enqueue(factorChangedMail(account, `${factor.kind}-removed`, now), now);
  return { accepted: true };
}
