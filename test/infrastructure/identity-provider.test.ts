import {
  openIdProvider,
  type Departure,
  type IdentityProvider,
} from "../../src/infrastructure/identity-provider";
import { passProvider, RETURN_TO, startIdentityProvider } from "../support/identity-provider";

const providerAt = (issuer: string) =>
  openIdProvider(
    { issuer, clientId: "register", clientSecret: "a secret between the two", name: "ProConnect" },
    RETURN_TO,
  );

/** As far as the provider and signed in there: the query of the way back, and what it is checked by. */
async function wayBack(provider: IdentityProvider) {
  const way = await provider.depart();
  if (way.outcome !== "ready") throw new Error(way.reason);
  const address = new URL(await passProvider(way.address, "ada"));
  return { address, query: address.search.slice(1), departure: way.departure };
}

describe("a provider that vouches for people", () => {
  let running: Awaited<ReturnType<typeof startIdentityProvider>>;
  beforeAll(async () => {
    running = await startIdentityProvider();
  });

  it("is asked for the subject alone, with everything that ties the answer to the question", async () => {
    const way = await providerAt(running.issuer).depart();
    const asked = new URL(way.outcome === "ready" ? way.address : "about:blank").searchParams;
    expect(Object.fromEntries(asked)).toEqual({
      client_id: "register",
      response_type: "code",
      redirect_uri: RETURN_TO,
      scope: "openid",
      state: expect.stringMatching(/^[\w-]{43}$/) as string,
      nonce: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge_method: "S256",
    });
  });

  it("vouches for whoever signed in there", async () => {
    const provider = providerAt(running.issuer);
    const { address, query, departure } = await wayBack(provider);
    expect(address.origin + address.pathname).toBe(RETURN_TO);
    expect(await provider.vouch(query, departure)).toEqual({ outcome: "vouched", subject: "ada" });
  });

  it.each<[string, Partial<Departure>, string]>([
    ["state", { state: "another" }, "OAUTH_INVALID_RESPONSE"],
    ["nonce", { nonce: "another" }, "OAUTH_JWT_CLAIM_COMPARISON_FAILED"],
    ["verifier", { codeVerifier: "another".repeat(7) }, "OAUTH_RESPONSE_BODY_ERROR"],
  ])("is not believed when the %s is another", async (_, other, reason) => {
    const provider = providerAt(running.issuer);
    const { query, departure } = await wayBack(provider);
    const vouching = await provider.vouch(query, { ...departure, ...other });
    expect(vouching).toEqual({ outcome: "unverified", reason });
  });

  it("is not believed when a code comes a second time", async () => {
    const provider = providerAt(running.issuer);
    const { query, departure } = await wayBack(provider);
    await provider.vouch(query, departure);
    expect(await provider.vouch(query, departure)).toMatchObject({ outcome: "unverified" });
  });

  it("is not believed when the answer names another issuer", async () => {
    const provider = providerAt(running.issuer);
    const { query, departure } = await wayBack(provider);
    const elsewhere = query.replace(/iss=[^&]+/, "iss=https%3A%2F%2Fevil.example");
    expect(elsewhere).not.toBe(query);
    expect(await provider.vouch(elsewhere, departure)).toMatchObject({ outcome: "unverified" });
  });
});

describe("a provider whose word cannot be checked", () => {
  it.each([
    ["id-token-key", "OAUTH_INVALID_RESPONSE"],
    ["user-info-key", "OAUTH_INVALID_RESPONSE"],
    ["unsigned-user-info", "UNSIGNED_USERINFO"],
  ] as const)("vouches for nobody: %s", async (flaw, reason) => {
    const flawed = await startIdentityProvider({ flaw });
    const provider = providerAt(flawed.issuer);
    const { query, departure } = await wayBack(provider);
    expect(await provider.vouch(query, departure)).toEqual({ outcome: "unverified", reason });
    await flawed.stop();
  });
});

describe("a provider that is away", () => {
  it("is found again once it is back", async () => {
    const first = await startIdentityProvider();
    await first.stop();
    const provider = providerAt(first.issuer);
    expect(await provider.depart()).toEqual({ outcome: "unreachable", reason: "ECONNREFUSED" });

    const { port } = new URL(first.issuer);
    const second = await startIdentityProvider({ port });
    expect(await provider.depart()).toMatchObject({ outcome: "ready" });
    await second.stop();
  });

  it("is told apart from one that is not believed, when it goes while somebody is there", async () => {
    const running = await startIdentityProvider();
    const provider = providerAt(running.issuer);
    const { query, departure } = await wayBack(provider);
    await running.stop();
    const vouching = await provider.vouch(query, departure);
    expect(vouching).toEqual({ outcome: "unreachable", reason: "ECONNREFUSED" });
  });
});
