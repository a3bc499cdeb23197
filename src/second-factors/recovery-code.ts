import { createHash, randomInt } from "node:crypto";

/** For whoever has lost phone and key: each works once in the place of a second factor. */
export const RECOVERY_CODES = 10;

/** Without I, L, O and U, which are taken for others or make words: 5 bits a character. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** 80 bits: nobody guesses one, so a plain hash keeps it. */
const LENGTH = 16;

export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join(""),
  );
}

/** "8K3M-…": as it is printed and typed. */
export function spelledRecoveryCode(code: string): string {
  return (code.match(/.{4}/g) ?? []).join("-");
}

/** A code as somebody typed it, in capitals or not, O for 0; undefined when it cannot be one. */
export function readRecoveryCode(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replace(/[\s\-–]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return code.length === LENGTH && /^[0-9A-HJKMNP-TV-Z]+$/.test(code) ? code : undefined;
}

export function recoveryCodeSha256(code: string): string {
  return createHash("sha256").update(code).digest("hex");
}
