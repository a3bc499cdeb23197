import type { Knex } from "knex";
import type { Language } from "../infrastructure/language";
import { tokenSha256 } from "../infrastructure/token";
import type { AttemptPurpose, IdentityAttempt } from "./identity-attempt";

interface Row {
  token_sha256: string;
  purpose: string;
  account_id: string | null;
  language: string;
  state: string;
  nonce: string;
  code_verifier: string;
  next: string | null;
  expires_at: string;
}

/** The browser that left holds the token of its attempt, the database its SHA-256. */
export function identityAttemptRepository(db: Knex) {
  return {
    async add(token: string, attempt: IdentityAttempt): Promise<void> {
      await db<Row>("identity_attempts").insert({
        token_sha256: tokenSha256(token),
        purpose: attempt.purpose,
        account_id: attempt.purpose === "link" ? attempt.accountId : null,
        language: attempt.language,
        state: attempt.state,
        nonce: attempt.nonce,
        code_verifier: attempt.codeVerifier,
        next: attempt.purpose === "sign-in" ? (attempt.next ?? null) : null,
        expires_at: attempt.expiresAt.toISOString(),
      });
    },

    /**
     * Takes an attempt away and returns it; undefined when it is not there, was taken before or has
     * expired. Of any number at once, the one that deletes the row gets it.
     */
    async take(token: string, now: Date): Promise<IdentityAttempt | undefined> {
      const key = { token_sha256: tokenSha256(token) };
      const row = await db<Row>("identity_attempts").where(key).first();
      const isTaken = (await db<Row>("identity_attempts").where(key).delete()) === 1;
      if (!row || !isTaken || Date.parse(row.expires_at) <= now.getTime()) return undefined;
      return fromRow(row);
    },

    async removeExpired(now: Date): Promise<void> {
      await db<Row>("identity_attempts").where("expires_at", "<=", now.toISOString()).delete();
    },
  };
}

function fromRow(row: Row): IdentityAttempt {
  return {
    ...purposeOf(row),
    language: row.language as Language,
    state: row.state,
    nonce: row.nonce,
    codeVerifier: row.code_verifier,
    expiresAt: new Date(row.expires_at),
  };
}

function purposeOf({ account_id: accountId, next }: Row): AttemptPurpose {
  return accountId === null
    ? { purpose: "sign-in", next: next ?? undefined }
    : { purpose: "link", accountId };
}
