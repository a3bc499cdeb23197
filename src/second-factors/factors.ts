import { needsSecondFactor, type Role } from "../accounts/account";
import type { Authenticator } from "./authenticator";
import type { AuthenticatorRepository } from "./authenticator.repository";
import type { Passkey } from "./passkey";
import type { PasskeyRepository } from "./passkey.repository";

export type FactorKind = "authenticator" | "passkey";

/** What an account can prove a second time with; recovery codes stand in for them and are none. */
export interface Factors {
  readonly authenticator: Authenticator | undefined;
  readonly passkeys: readonly Passkey[];
}

/** The authenticator of an account, of which there is one, or one of its passkeys. */
export type NamedFactor =
  | { readonly kind: "authenticator" }
  | { readonly kind: "passkey"; readonly id: string };

interface Stores {
  readonly authenticators: AuthenticatorRepository;
  readonly passkeys: PasskeyRepository;
}

export async function factorsOf(stores: Stores, accountId: string): Promise<Factors> {
  return {
    authenticator: await stores.authenticators.find(accountId),
    passkeys: await stores.passkeys.ofAccount(accountId),
  };
}

export function factorCount({ authenticator, passkeys }: Factors): number {
  return passkeys.length + (authenticator ? 1 : 0);
}

/** Whoever needs a second factor cannot give up the last one: it is replaced, not removed. */
export function mayRemoveFactor(role: Role, factors: Factors): boolean {
  return factorCount(factors) > 1 || !needsSecondFactor(role);
}

export function isThere({ authenticator, passkeys }: Factors, factor: NamedFactor): boolean {
  if (factor.kind === "authenticator") return authenticator !== undefined;
  return passkeys.some(({ id }) => id === factor.id);
}
