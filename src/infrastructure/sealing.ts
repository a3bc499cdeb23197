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

  function sealBytes(bytes: Uint8Array, about: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, sealingKey, nonce).setAAD(Buffer.from(about));
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  function openBytes(sealed: Uint8Array, about: string): Buffer {
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv(ALGORITHM, sealingKey, nonce, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(about))
      .setAuthTag(tag);
    const bytes = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([bytes, decipher.final()]);
  }

  return {
    /** Encrypts bytes (AES-256-GCM); `about` must be said again to open them. */
    sealBytes,

    /** Throws when they were sealed under another key, about something else, or have been changed. */
    openBytes,

    /** The same for a text, as base64url. */
    seal: (text: string, about: string): string =>
      sealBytes(Buffer.from(text, "utf8"), about).toString("base64url"),

    /** Throws as `openBytes` does. */
    open: (sealed: string, about: string): string =>
      openBytes(Buffer.from(sealed, "base64url"), about).toString("utf8"),

    /** Keyed hash (HMAC-SHA256, base64url): stands for an address without telling it. */
    hash(text: string): string {
      return createHmac("sha256", hashingKey).update(text, "utf8").digest("base64url");
    },
  };
}

function derived(secretKey: string, use: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secretKey, "parole-tenue", use, 32));
}
