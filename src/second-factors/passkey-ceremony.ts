import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { z } from "zod";
import type { Account } from "../accounts/account";
import type { Passkey } from "./passkey";

/** For whom a passkey is made, and from which pages it may be used. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

/** What the browser is asked for; the challenge is kept until it answers. */
export interface Ceremony {
  readonly challenge: string;
  /** JSON, for the script of the page. */
  readonly options: string;
}

const NAME = "Parole tenue";

/** What both answers of a browser have; the rest is for the library to read, or to refuse. */
const ANSWER = z.looseObject({
  id: z.string().regex(/^[\w-]{1,2000}$/),
  rawId: z.string(),
  type: z.literal("public-key"),
  response: z.looseObject({ transports: z.array(z.string().max(40)).max(10).optional() }),
  clientExtensionResults: z.looseObject({}),
});

export type PasskeyAnswer = z.infer<typeof ANSWER>;

export function relyingParty(baseUrl: string): RelyingParty {
  const { hostname, origin } = new URL(baseUrl);
  return { id: hostname, origin };
}

/** The browser's answer as the form brought it; undefined for what is none. */
export function readPasskeyAnswer(json: string): PasskeyAnswer | undefined {
  try {
    return ANSWER.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** Asks for a new passkey, not on a device that holds one of the account already. */
export async function creation(
  party: RelyingParty,
  account: Pick<Account, "id" | "email">,
  held: readonly Passkey[],
): Promise<Ceremony> {
  const { generateRegistrationOptions } = await library();
  const options = await generateRegistrationOptions({
    rpName: NAME,
    rpID: party.id,
    userID: new TextEncoder().encode(account.id),
    userName: account.email,
    attestationType: "none",
    excludeCredentials: held.map(descriptor),
    authenticatorSelection: { residentKey: "discouraged", userVerification: "required" },
  });
  return { challenge: options.challenge, options: JSON.stringify(options) };
}

/** The key that was made for this challenge, on a page of ours; undefined when it was not. */
export async function verifiedCreation(
  party: RelyingParty,
  challenge: string,
  answer: PasskeyAnswer,
): Promise<Pick<Passkey, "id" | "publicKey" | "counter" | "transports"> | undefined> {
  const { verifyRegistrationResponse } = await library();
  const { registrationInfo } = await orUndefined(
    verifyRegistrationResponse({
      response: answer as unknown as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
    }),
  );
  if (!registrationInfo) return undefined;
  const { id, publicKey, counter } = registrationInfo.credential;
  return { id, publicKey, counter, transports: answer.response.transports ?? [] };
}

/** Asks for a signature by one of these passkeys. */
export async function use(party: RelyingParty, held: readonly Passkey[]): Promise<Ceremony> {
  const { generateAuthenticationOptions } = await library();
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    allowCredentials: held.map(descriptor),
    userVerification: "required",
  });
  return { challenge: options.challenge, options: JSON.stringify(options) };
}

/** The uses of the passkey as its device counts them now; undefined when it did not sign this challenge. */
export async function verifiedUse(
  party: RelyingParty,
  challenge: string,
  passkey: Passkey,
  answer: PasskeyAnswer,
): Promise<number | undefined> {
  const { verifyAuthenticationResponse } = await library();
  const { verified, authenticationInfo } = await orUndefined(
    verifyAuthenticationResponse({
      response: answer as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      credential: { id: passkey.id, publicKey: passkey.publicKey, counter: passkey.counter },
      requireUserVerification: true,
    }),
  );
  return verified ? authenticationInfo?.newCounter : undefined;
}

/** Loaded at first use: most processes never see a passkey. */
function library() {
  return import("@simplewebauthn/server");
}

function descriptor({ id, transports }: Passkey) {
  return { id, transports: [...transports] };
}

/** The library throws at whatever is not as it should be: another challenge, page, key or counter. */
async function orUndefined<Result>(verification: Promise<Result>): Promise<Partial<Result>> {
  try {
    return await verification;
  } catch {
    return {};
  }
}
