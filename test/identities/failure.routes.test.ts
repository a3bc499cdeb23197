import { load } from "cheerio";
import pino from "pino";
import { startIdentityProvider } from "../support/identity-provider";
import { testContext } from "../support/context";
import { addPerson, openSession } from "../support/people";
import { texts } from "../support/reader";
import { traveller } from "./traveller";

/** A context that uses the provider, and what it has logged as worth a look. */
async function loggingContext(environment: Readonly<Record<string, string>>) {
  const context = await testContext("sqlite", environment);
  const lines: string[] = [];
  const log = pino({ level: "warn" }, { write: (line: string) => void lines.push(line) });
  return { context: { ...context, log }, lines };
}

describe("a provider whose word cannot be checked", () => {
  it.each(["id-token-key", "user-info-key", "unsigned-user-info"] as const)(
    "lets nobody in: %s",
    async (flaw) => {
      const provider = await startIdentityProvider({ flaw });
      const { context, lines } = await loggingContext(provider.environment);
      const { id: accountId } = await addPerson(context);
      const linked = { accountId, linkedAt: context.clock.now(), lastUsedAt: undefined };
      await context.stores.identities.add({
        issuer: provider.issuer,
        subject: "ada-byron",
        ...linked,
      });
      const ada = traveller(context);
      const address = await ada.wayBack("ada-byron");
      const back = await ada.get(address);

      expect(back.status).toBe(422);
      expect(ada.cookies.size).toBe(0);
      expect(lines).toHaveLength(1);
      expect(JSON.parse(lines[0] ?? "")).toMatchObject({ level: 40, outcome: "unverified" });
      const told = lines.join();
      for (const secret of ["ada", "register.example", ...new URL(address).searchParams.values()]) {
        expect(told).not.toContain(secret);
      }
      await context.close();
      await provider.stop();
    },
  );
});

describe("a provider that cannot be reached", () => {
  it("is said to be so, with the ways that remain", async () => {
    const provider = await startIdentityProvider();
    await provider.stop();
    const { context, lines } = await loggingContext(provider.environment);

    const stranger = await traveller(context).post("/fr/identities/sign-in?next=%2Fconsole");
    expect(stranger.status).toBe(503);
    const page = load(stranger.text);
    expect(texts(page, "h1")).toEqual(["ProConnect ne répond pas"]);
    expect(page("main a.button").attr("href")).toBe("/fr/sign-in?next=%2Fconsole");

    const session = await openSession(context, await addPerson(context));
    const official = await traveller(context, session).post("/de/identities/link");
    expect(load(official.text)("main a.button").attr("href")).toBe("/de/account");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { level: 40, outcome: "unreachable", reason: "ECONNREFUSED" },
      { level: 40, outcome: "unreachable", reason: "ECONNREFUSED" },
    ]);
    await context.close();
  });
});
