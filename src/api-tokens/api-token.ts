import type { Account } from "../accounts/account";
import type { Platform } from "../platforms/platform";

/** What a token lets a program do; whoever may record may check. */
export const SCOPES = ["record-events", "check-events"] as const;

export type Scope = (typeof SCOPES)[number];

/** By which a program hands in figures for one platform. The secret itself is kept nowhere. */
export interface ApiToken {
  readonly id: string;
  readonly platformId: number;
  /** Which program holds it, in the words of whoever made it. */
  readonly name: string;
  readonly scope: Scope;
  readonly madeBy: Account["id"];
  readonly madeAt: Date;
  readonly lastUsedAt: Date | undefined;
  /** Set once another token replaces it. */
  readonly expiresAt: Date | undefined;
  readonly revokedAt: Date | undefined;
}

export type TokenState = "valid" | "replaced" | "expired" | "revoked";

/** A replaced token works on meanwhile, so that a program can change over without a gap. */
export const OVERLAP_MS = 7 * 24 * 3_600_000;

/** Of one platform, working at the same time. */
export const MOST_TOKENS = 10;

export function tokenState({ expiresAt, revokedAt }: ApiToken, now: Date): TokenState {
  if (revokedAt) return "revoked";
  if (!expiresAt) return "valid";
  return now < expiresAt ? "replaced" : "expired";
}

export function isWorking(token: ApiToken, now: Date): boolean {
  const state = tokenState(token, now);
  return state === "valid" || state === "replaced";
}

export type TokenAdmission = "admitted" | "unknown" | "other-platform" | "out-of-scope";

interface Call {
  /** Undefined: the call named none, or one that is not known. */
  readonly platformId: number | undefined;
  readonly needs: Scope;
}

/** Whether whoever holds a token may do for a platform what the call asks for. */
export function tokenAdmission(
  token: ApiToken | undefined,
  { platformId, needs }: Call,
  now: Date,
): TokenAdmission {
  if (!token || !isWorking(token, now)) return "unknown";
  if (token.platformId !== platformId) return "other-platform";
  return token.scope === needs || token.scope === "record-events" ? "admitted" : "out-of-scope";
}

const LONGEST_NAME = 80;

export interface NewToken {
  readonly name: string;
  readonly scope: Scope;
}

export type TokenMistake = "no-name" | "long-name" | "no-scope";

/** What was typed into the form of a new token, or what is wrong with each field. */
export function readNewToken(
  typed: Readonly<Record<string, string>>,
):
  | { readonly complete: true; readonly value: NewToken }
  | { readonly complete: false; readonly mistakes: readonly TokenField[] } {
  const { name = "", scope: chosen } = typed;
  const scope = SCOPES.find((one) => one === chosen);
  const mistakes: TokenField[] = [];
  if (name === "") mistakes.push({ field: "name", mistake: "no-name" });
  if (name.length > LONGEST_NAME) mistakes.push({ field: "name", mistake: "long-name" });
  if (!scope) mistakes.push({ field: "scope", mistake: "no-scope" });
  if (!scope || mistakes.length > 0) return { complete: false, mistakes };
  return { complete: true, value: { name, scope } };
}

interface TokenField {
  readonly field: "name" | "scope";
  readonly mistake: TokenMistake;
}

/** "pt_" says what it is to whoever finds it where it should not be, and to programs that look for such. */
export function writtenToken(secret: string): string {
  return `pt_${secret}`;
}

/** A platform as far as its tokens are concerned. */
export type TokenOwner = Pick<Platform, "id" | "slug" | "tradeName">;
