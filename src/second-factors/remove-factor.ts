import type { AccountRepository } from "../accounts/account.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { AuthenticatorRepository } from "./authenticator.repository";
import { factorCount, factorsOf, mayRemoveFactor } from "./factors";
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

/** The authenticator of an account, of which there is one, or one of its passkeys. */
export type NamedFactor =
  { readonly kind: "authenticator" } | { readonly kind: "passkey"; readonly id: string };

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
  const isKnown =
    factor.kind === "authenticator"
      ? factors.authenticator !== undefined
      : factors.passkeys.some(({ id }) => id === factor.id);
  if (!account || !isKnown) return { accepted: false, refusal: "unknown-factor" };
  if (!mayRemoveFactor(account.role, factors)) return { accepted: false, refusal: "last-factor" };
  if (factor.kind === "authenticator") await stores.authenticators.remove(accountId);
  else await stores.passkeys.remove(accountId, factor.id);
  // Without a factor nothing asks for a recovery code.
  if (factorCount(factors) === 1) await stores.recoveryCodes.removeAll(accountId);
  await stores.outbox.enqueue(factorChangedMail(account, `${factor.kind}-removed`, now), now);
  return { accepted: true };
}
