/** A key pair that a device or a security key keeps for this address of the web, and for no other. */
export interface Passkey {
  /** Of the credential, base64url. */
  readonly id: string;
  readonly accountId: string;
  /** COSE. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** Uses as the device counts them; 0 when it does not. One that falls back betrays a copy. */
  readonly counter: number;
  /** How the browser reaches the device ("internal", "usb", …). */
  readonly transports: readonly string[];
  /** The browser that made it, in words; empty when it did not say. */
  readonly label: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
}
