import { randomBytes } from "node:crypto";
import { base32 } from "./base32";
import { STEP_SECONDS, stepOf, totp } from "./totp";

/** An app on somebody's phone that shows a new code every thirty seconds. */
export interface Authenticator {
  readonly accountId: string;
  readonly secret: Buffer;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  /** Of the last code that counted: it counts no more, nor do those before it. */
  readonly lastStep: number;
}

/** As many bits as HMAC-SHA-1 has (RFC 4226, 4). */
const SECRET_BYTES = 20;

/** Steps around now that count. */
const NEAR = [0, -1, 1];

/** Steps before now that do not count, but say by how much the phone's clock is behind: ten minutes. */
const FAR = 20;

const ISSUER = "Parole tenue";

export type CodeReading =
  | { readonly outcome: "right"; readonly step: number }
  /** It has counted already. */
  | { readonly outcome: "used" }
  /**
   * It is the code of a time gone by: the phone's clock is so far behind. One of a time to come is
   * wrong like any other, or whoever guesses would be told a code that will be good.
   */
  | { readonly outcome: "clock-behind"; readonly minutes: number }
  | { readonly outcome: "wrong" };

export function newSecret(): Buffer {
  return randomBytes(SECRET_BYTES);
}

/** What a code is worth at this moment; `lastStep` undefined: none has counted yet. */
export function readAuthenticatorCode(
  { secret, lastStep = -1 }: { readonly secret: Buffer; readonly lastStep?: number },
  code: string,
  now: Date,
): CodeReading {
  const current = stepOf(now);
  const isOf = (away: number) => totp(secret, current + away) === code;
  const near = NEAR.filter(isOf).map((away) => current + away);
  const step = near.find((one) => one > lastStep);
  if (step !== undefined) return { outcome: "right", step };
  if (near.length > 0) return { outcome: "used" };
  const behind = Array.from({ length: FAR - 1 }, (_, at) => at + 2).find((steps) => isOf(-steps));
  if (behind === undefined) return { outcome: "wrong" };
  return {
    outcome: "clock-behind",
    minutes: Math.max(1, Math.round((behind * STEP_SECONDS) / 60)),
  };
}

/** What an app reads from the QR code, and opens as a link on the phone itself. */
export function otpauthAddress(secret: Buffer, email: string): string {
  const label = `${encodeURIComponent(ISSUER)}:${encodeURIComponent(email)}`;
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent(ISSUER)}`;
}

/** The key in groups of four, as a person types it. */
export function spelledKey(secret: Buffer): string {
  return (base32(secret).match(/.{1,4}/g) ?? []).join(" ");
}
