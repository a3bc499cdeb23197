import type { Configuration, CustomFetch } from "openid-client" with {
  "resolution-mode": "import",
};
import type { IdentityProviderConfig } from "./config";
import { newToken } from "./token";

/** Of one answer of the provider; whoever waits for longer is better off with a code by mail. */
const PATIENCE_SECONDS = 10;

/** What a browser that leaves for the provider must bring back, and what only we know of it. */
export interface Departure {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE (RFC 7636): a code that was stolen on the way back is worth nothing without it. */
  readonly codeVerifier: string;
}

/** What the provider says of the person who came back; a reason names a mistake, never a person. */
export type Vouching =
  | { readonly outcome: "vouched"; readonly subject: string }
  | { readonly outcome: "declined" }
  | { readonly outcome: "unverified" | "unreachable"; readonly reason: string };

/** A service that vouches for people (OpenID Connect, authorization code flow). */
export interface IdentityProvider {
  /** As people know it. */
  readonly name: string;
  /** As the configuration writes it; an identity is that of a subject at this issuer. */
  readonly issuer: string;
  /** Where to send a browser. */
  depart(): Promise<
    | { readonly outcome: "ready"; readonly address: string; readonly departure: Departure }
    | { readonly outcome: "unreachable"; readonly reason: string }
  >;
  /** Checks the query with which a browser came back. */
  vouch(query: string, departure: Departure): Promise<Vouching>;
}

/**
 * Of the shape of ProConnect: PKCE, and what is said of a person comes as a signed JWT, at its own
 * endpoint too. `returnTo` is the one address the provider knows us by. Nothing but the subject is
 * asked for: names and addresses stay where they are.
 */
export function openIdProvider(
  settings: IdentityProviderConfig,
  returnTo: string,
): IdentityProvider {
  let discovered: Promise<Configuration> | undefined;
  const discoverOnce = () =>
    (discovered ??= discover(settings).catch((error: unknown) => {
      discovered = undefined;
      throw error;
    }));

  return {
    name: settings.name,
    issuer: settings.issuer,

    async depart() {
      try {
        const configuration = await discoverOnce();
        const departure = { state: newToken(), nonce: newToken(), codeVerifier: newToken() };
        const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await library();
        const address = buildAuthorizationUrl(configuration, {
          redirect_uri: returnTo,
          scope: "openid",
          state: departure.state,
          nonce: departure.nonce,
          code_challenge: await calculatePKCECodeChallenge(departure.codeVerifier),
          code_challenge_method: "S256",
        });
        return { outcome: "ready", address: address.href, departure };
      } catch (error) {
        return { outcome: "unreachable", reason: reasonOf(error) };
      }
    },

    async vouch(query, { state, nonce, codeVerifier }) {
      try {
        const configuration = await discoverOnce();
        const { authorizationCodeGrant, fetchUserInfo } = await library();
        const address = new URL(returnTo);
        address.search = query;
        const tokens = await authorizationCodeGrant(configuration, address, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims) return { outcome: "unverified", reason: "no id token" };
        await fetchUserInfo(configuration, tokens.access_token, claims.sub);
        return { outcome: "vouched", subject: claims.sub };
      } catch (error) {
        return failure(error);
      }
    },
  };
}

/** Loaded at first use: a service without a provider does not pay for it. */
function library() {
  return import("openid-client");
}

async function discover(settings: IdentityProviderConfig): Promise<Configuration> {
  const { issuer, clientId, clientSecret } = settings;
  const client = await library();
  const execute = [client.enableNonRepudiationChecks];
  // For a trial on one machine: in production the configuration refuses such an issuer.
  // oxlint-disable-next-line typescript/no-deprecated -- the library's way of warning
  if (issuer.startsWith("http:")) execute.push(client.allowInsecureRequests);
  const address = new URL(issuer);
  const options = { execute, timeout: PATIENCE_SECONDS };
  const found = await client.discovery(address, clientId, clientSecret, undefined, options);
  found[client.customFetch] = signedUserInfo(found);
  return found;
}

/** The library checks the signature of what is signed; what is not must not get as far. */
function signedUserInfo(configuration: Configuration): CustomFetch {
  return async (url, options) => {
    const response = await fetch(url, options as RequestInit);
    const isUserInfo = url === configuration.serverMetadata().userinfo_endpoint;
    const type = response.headers.get("content-type") ?? "";
    if (isUserInfo && response.ok && !type.startsWith("application/jwt")) {
      throw new UnsignedUserInfo("what the provider says of a person is not signed");
    }
    return response;
  };
}

class UnsignedUserInfo extends Error {
  readonly code = "UNSIGNED_USERINFO";
}

function failure(error: unknown): Vouching {
  const [thrown, ...behind] = causes(error);
  if (thrown?.name === "AuthorizationResponseError") return { outcome: "declined" };
  // What the network refuses is a TypeError of fetch, without a code of its own.
  const isCutOff =
    !thrown?.code && [thrown, ...behind].some((cause) => cause?.name === "TypeError");
  const outcome = isCutOff || thrown?.code === "OAUTH_TIMEOUT" ? "unreachable" : "unverified";
  return { outcome, reason: reasonOf(error) };
}

/** The first code there is: an error of the library may only wrap another one. */
function reasonOf(error: unknown): string {
  const found = causes(error);
  return found.find(({ code }) => code)?.code ?? found[0]?.name ?? "unknown";
}

interface Cause {
  readonly name?: string;
  readonly code?: string;
  readonly cause?: unknown;
}

/** An error and what it wraps. */
function causes(error: unknown): Cause[] {
  if (typeof error !== "object" || error === null) return [];
  return [error, ...causes((error as Cause).cause)];
}
