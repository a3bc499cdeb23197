import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const WITH_KEY = 0x40;

interface Ceremony {
  readonly challenge: string;
  /** Of the page that asks; a page of ours unless said otherwise. */
  readonly origin: string;
  readonly rpId?: string;
  /** False: the device did not ask for a fingerprint or the like. */
  readonly isVerified?: boolean;
  /** Uses so far, as the device counts them. */
  readonly counter?: number;
}

/** A device that makes one passkey (ES256, no attestation) and signs with it, as a browser would tell. */
export function passkeyDevice() {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(16);
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const coseKey = Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
    Buffer.from(x, "base64url"),
    Buffer.from([0x22, 0x58, 0x20]),
    Buffer.from(y, "base64url"),
  ]);
  const credential = (response: object) =>
    JSON.stringify({
      id: id.toString("base64url"),
      rawId: id.toString("base64url"),
      type: "public-key",
      response,
      clientExtensionResults: {},
    });

  return {
    id: id.toString("base64url"),

    /** What the browser hands back when a passkey is made. */
    create(ceremony: Ceremony): string {
      const key = Buffer.concat([Buffer.alloc(16), lengthOf(id), id, coseKey]);
      const data = authenticatorData(ceremony, WITH_KEY, key);
      return credential({
        clientDataJSON: clientData("webauthn.create", ceremony).toString("base64url"),
        attestationObject: attestation(data).toString("base64url"),
        transports: ["internal"],
      });
    },

    /** What the browser hands back when it is used. */
    use(ceremony: Ceremony): string {
      const client = clientData("webauthn.get", ceremony);
      const data = authenticatorData(ceremony, 0, Buffer.alloc(0));
      const signed = Buffer.concat([data, createHash("sha256").update(client).digest()]);
      return credential({
        clientDataJSON: client.toString("base64url"),
        authenticatorData: data.toString("base64url"),
        signature: sign("sha256", signed, privateKey).toString("base64url"),
      });
    },
  };
}

function lengthOf(id: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(id.length);
  return length;
}

function clientData(type: string, { challenge, origin }: Ceremony): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

function authenticatorData(ceremony: Ceremony, flags: number, rest: Buffer): Buffer {
  const { rpId = "localhost", isVerified = true, counter = 0 } = ceremony;
  const counted = Buffer.alloc(4);
  counted.writeUInt32BE(counter);
  const shown = USER_PRESENT | flags | (isVerified ? USER_VERIFIED : 0);
  const party = createHash("sha256").update(rpId).digest();
  return Buffer.concat([party, Buffer.from([shown]), counted, rest]);
}

/** CBOR: {"fmt": "none", "attStmt": {}, "authData": data}. */
function attestation(data: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from([0xa3]),
    text("fmt"),
    text("none"),
    text("attStmt"),
    Buffer.from([0xa0]),
    text("authData"),
    Buffer.from([0x58, data.length]),
    data,
  ]);
}

function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
}
