import { randomUUID } from "node:crypto";
import type { Account } from "../accounts/account";
import type { AccountRepository } from "../accounts/account.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { newToken } from "../infrastructure/token";
import type { RepresentativeRepository } from "../invitations/representative.repository";
import {
  isWorking,
  MOST_TOKENS,
  OVERLAP_MS,
  tokenState,
  writtenToken,
  type ApiToken,
  type NewToken,
  type TokenOwner,
} from "./api-token";
import { tokenChangedMail, type TokenChange } from "./api-token-mail";
import type { ApiTokenRepository } from "./api-token.repository";

interface Stores {
  readonly accounts: AccountRepository;
  readonly apiTokens: ApiTokenRepository;
  readonly outbox: OutboxRepository;
  readonly representatives: RepresentativeRepository;
}

interface Change {
  readonly platform: TokenOwner;
  readonly account: Account;
}

export type TokenDecision =
  | { readonly accepted: true; readonly token: ApiToken }
  | { readonly accepted: false; readonly refusal: "too-many" | "not-working" };

/** Run inside one transaction, as the two below: everybody who represents the platform is told. */
export async function makeApiToken(
  stores: Stores,
  { wanted, ...change }: Change & { readonly wanted: NewToken },
  now: Date,
): Promise<TokenDecision> {
  const known = await stores.apiTokens.held(change.platform.id);
  const working = known.filter((token) => isWorking(token, now));
  if (working.length >= MOST_TOKENS) return { accepted: false, refusal: "too-many" };
  const token = await add(stores, change, wanted, now);
  await tell(stores, change, token, "made", now);
  return { accepted: true, token };
}

/** A new token of the same name; the former one works on for a week. */
export async function replaceApiToken(
  stores: Stores,
  { id, ...change }: Change & { readonly id: string },
  now: Date,
): Promise<TokenDecision> {
  const known = await stores.apiTokens.held(change.platform.id);
  const former = known.find((token) => token.id === id);
  if (!former || tokenState(former, now) !== "valid") {
    return { accepted: false, refusal: "not-working" };
  }
  await stores.apiTokens.expire(former.id, new Date(now.getTime() + OVERLAP_MS));
  const token = await add(stores, change, former, now);
  await tell(stores, change, token, "replaced", now);
  return { accepted: true, token };
}

/** From this moment on it opens nothing. */
export async function revokeApiToken(
  stores: Stores,
  { id, ...change }: Change & { readonly id: string },
  now: Date,
): Promise<TokenDecision> {
  const known = await stores.apiTokens.held(change.platform.id);
  const token = known.find((one) => one.id === id);
  if (!token || !isWorking(token, now)) return { accepted: false, refusal: "not-working" };
  await stores.apiTokens.revoke(token.id, now);
  await tell(stores, change, token, "revoked", now);
  return { accepted: true, token };
}

async function add(
  { apiTokens }: Stores,
  { platform, account }: Change,
  { name, scope }: NewToken,
  now: Date,
): Promise<ApiToken> {
  const token: ApiToken = {
    id: randomUUID(),
    platformId: platform.id,
    name,
    scope,
    madeBy: account.id,
    madeAt: now,
    lastUsedAt: undefined,
    expiresAt: undefined,
    revokedAt: undefined,
  };
  await apiTokens.add(token, writtenToken(newToken()));
  return token;
}

async function tell(
  { accounts, outbox, representatives }: Stores,
  { platform, account }: Change,
  token: ApiToken,
  change: TokenChange,
  now: Date,
): Promise<void> {
  for (const { accountId } of await representatives.ofPlatform(platform.id)) {
    const reader = await accounts.find(accountId);
    if (!reader) continue;
    const told = { reader, platform, account, token, change };
    await outbox.enqueue(tokenChangedMail(told, now), now);
  }
}
