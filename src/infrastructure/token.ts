import { createHash, randomBytes } from "node:crypto";

/** 32 random bytes, in characters fit for an address or a cookie. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a token, so that reading the database opens no door. */
export function tokenSha256(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
