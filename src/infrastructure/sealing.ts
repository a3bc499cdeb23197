import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export type Sealing = ReturnType<typeof sealing>;

/**
 * What only this service may read back, and keyed hashes that nobody else can compute. One key for
 * each use is derived from the secret of the configuration (HKDF, RFC 5869), so none serves twice.
 */
export function sealing(secretKey: string) {
  const sealingKey = derived(secretKey, "sealing");
  const hashingKey = derived(secretKey, "hashing");

  return {
    /** Encrypts a text (AES-256-GCM, base64url); `about` must be said again to open it. */
    seal(text: string, about: string): string {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, sealingKey, nonce).setAAD(Buffer.from(about));
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
    },

    /** Throws when it was sealed under another key, about something else, or has been changed. */
    open(sealed: string, about: string): string {
      const bytes = Buffer.from(sealed, "base64url");
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
      const decipher = createDecipheriv(ALGORITHM, sealingKey, nonce, { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(about))
        .setAuthTag(tag);
      const text = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString("utf8");
    },

    /** Keyed hash (HMAC-SHA256, base64url): stands for an address without telling it. */
    hash(text: string): string {
      return createHmac("sha256", hashingKey).update(text, "utf8").digest("base64url");
    },
  };
}

function derived(secretKey: string, use: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secretKey, "parole-tenue", use, 32));
}
