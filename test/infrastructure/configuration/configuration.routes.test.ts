import { load } from "cheerio";
import request from "supertest";
import { migrations } from "../../../migrations";
import { appOf } from "../../support/app";
import { LANGUAGES, type Language } from "../../../src/infrastructure/language";
import { readConfig } from "../../../src/infrastructure/config";
import { ENVIRONMENT } from "../../../src/infrastructure/environment";
import { testContext } from "../../support/context";
import { ENGINES } from "../../support/engines";
import { addPerson, cookieOf } from "../../support/people";

/** None of these may be seen, nor any part of them that would help. */
const SECRETS = {
  SECRET_KEY: "0123456789abcdef0123456789abcdef",
  OIDC_CLIENT_SECRET: "hush-of-the-provider",
  MAIL_URL: "smtps://mail%40key:s3cr3t@smtp.example:465",
};

const OIDC = {
  OIDC_ISSUER: "https://identity.example",
  OIDC_CLIENT_ID: "parole-tenue",
  OIDC_NAME: "ProConnect",
};

type Environment = Readonly<Record<string, string>>;

async function pageOf(
  context: Awaited<ReturnType<typeof testContext>>,
  headers: Environment = {},
  language: Language = "fr",
) {
  const administrator = await addPerson(context, { role: "administrator" });
  await context.stores.accounts.update({ ...administrator, language });
  const response = await request(appOf(context))
    .get("/console/configuration")
    .set({ Host: "localhost:3000", ...headers })
    .set("Cookie", await cookieOf(context, "administrator"))
    .expect(200);
  return load(response.text);
}

describe.each(ENGINES)("the configuration of the console on %s", (engine) => {
  it("shows every setting of the schema, and no secret in any language", async () => {
    const context = await testContext(engine, { ...SECRETS, ...OIDC });
    for (const language of LANGUAGES) {
      const page = await pageOf(context, {}, language);
      const names = page("#settings tbody th").toArray();
      expect(names.map((cell) => page(cell).text().trim()).sort()).toEqual(
        Object.keys(ENVIRONMENT.shape).sort(),
      );
      for (const secret of [SECRETS.SECRET_KEY, SECRETS.OIDC_CLIENT_SECRET, "s3cr3t", "mail%40"]) {
        expect(page.html()).not.toContain(secret);
      }
      expect(page("#settings").text()).toContain("smtps://•••@smtp.example:465");
      expect(page("#settings").text()).toContain("https://identity.example");
    }
    await context.close();
  });

  it("says what it runs on", async () => {
    const context = await testContext(engine);
    const page = await pageOf(context);
    const facts = page('section[aria-labelledby="runs-on"]').text().replace(/\s+/g, " ");
    expect(facts).toContain(process.version);
    expect(facts).toMatch(engine === "sqlite" ? /SQLite 3\.\d+/ : /PostgreSQL \d+/);
    expect(facts).toContain(`Migrations appliquées ${String(Object.keys(migrations).length)}`);
    await context.close();
  });
});

describe("the settings as they are shown", () => {
  const shown = (environment: Environment) =>
    new Map(readConfig(environment).settings.map((setting) => [setting.name, setting]));

  it.each([
    ["postgres://ada:s3cr3t@db.example:5432/parole", "postgres://•••@db.example:5432/parole"],
    ["postgres://ada:s3/cr?et#@db.example/parole", "postgres://•••@db.example/parole"],
    ["postgres:///parole?host=/run&password=s3", "postgres:///parole?host=•••&password=•••"],
    ["sqlite:./var/parole.sqlite", "sqlite:./var/parole.sqlite"],
  ])("hide who signs in to the database with what: %s", (address, expected) => {
    expect(shown({ DATABASE_URL: address }).get("DATABASE_URL")?.value).toBe(expected);
  });

  it("tell what is set from what is a default", () => {
    const settings = shown({ PORT: "8080", LOG_LEVEL: "", SECRET_KEY: SECRETS.SECRET_KEY });
    expect(settings.get("PORT")).toMatchObject({ value: "8080", isSet: true });
    expect(settings.get("BASE_URL")).toMatchObject({
      value: "http://localhost:8080",
      isSet: false,
    });
    expect(settings.get("LOG_LEVEL")).toMatchObject({ value: "info", isSet: false });
    expect(settings.get("DEMONSTRATION")).toMatchObject({ value: "yes", isSet: false });
    expect(settings.get("MAIL_URL")).toMatchObject({ value: undefined, isSet: false });
    expect(settings.get("SECRET_KEY")).toMatchObject({ value: undefined, isSet: true });
  });
});

describe("the check of proxies", () => {
  const visit = async (trustProxy: string, headers: Environment) => {
    const context = await testContext("sqlite", { TRUST_PROXY: trustProxy });
    const page = await pageOf(context, headers);
    await context.close();
    return {
      facts: page("#visit ~ .summary-list").text().replace(/\s+/g, " "),
      notices: page("#visit ~ .notice").text(),
      warnings: page("#visit ~ .notice-warning"),
    };
  };

  it("shows under which address this visit is counted", async () => {
    const { facts, warnings } = await visit("1", { "X-Forwarded-For": "2001:db8:1:2:3:4:5:6" });
    expect(facts).toContain("Adresse reçue 2001:db8:1:2:3:4:5:6");
    expect(facts).toContain("Comptée comme le réseau 2001:db8:1:2::/64");
    expect(warnings).toHaveLength(0);
  });

  it("warns when a proxy stands in front that is not trusted", async () => {
    const { facts, notices, warnings } = await visit("0", { "X-Forwarded-For": "192.0.2.7" });
    expect(facts).toMatch(/Comptée comme (127\.0\.0\.1|0:0:0:0)/);
    expect(notices).toContain("tout le monde est compté comme une seule adresse");
    expect(warnings).toHaveLength(1);
  });

  it.each([{}, { "X-Forwarded-For": "192.0.2.7" }])(
    "warns when a visit comes through fewer proxies than are trusted: %j",
    async (headers) => {
      const { notices } = await visit("2", headers);
      expect(notices).toContain("moins de mandataires");
    },
  );

  it("warns when the browser is elsewhere than mails lead to", async () => {
    const { notices } = await visit("0", { Host: "10.0.0.5:3000" });
    expect(notices).toContain("http://10.0.0.5:3000, mais les courriels mènent");
  });
});
