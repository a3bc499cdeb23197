import { ConfigError, readConfig } from "../../src/infrastructure/config";

describe("the configuration", () => {
  it("needs nothing outside production", () => {
    expect(readConfig({})).toMatchObject({
      environment: "development",
      port: 3000,
      baseUrl: "http://localhost:3000",
      database: { engine: "sqlite", file: "./var/parole.sqlite" },
      mailUrl: undefined,
    });
  });

  it("takes an empty setting for a missing one", () => {
    expect(readConfig({ PORT: "", MAIL_URL: "" })).toMatchObject({
      port: 3000,
      mailUrl: undefined,
    });
  });

  it("chooses PostgreSQL by the address", () => {
    const { database } = readConfig({ DATABASE_URL: "postgres://parole@db.example/parole" });
    expect(database.engine).toBe("postgres");
  });

  it.each([
    ["PORT", "eighty"],
    ["PORT", "70000"],
    ["BASE_URL", "parole-tenue.example"],
    ["DATABASE_URL", "mysql://localhost/parole"],
    ["MAIL_URL", "http://mail.example"],
    ["NODE_ENV", "staging"],
    ["TRUST_PROXY", "-1"],
  ])("stops the start by its name when %s is %j", (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => readConfig({ [name]: value })).toThrow(name);
  });

  it("names every setting that production lacks", () => {
    const production = () => readConfig({ NODE_ENV: "production" });
    expect(production).toThrow("BASE_URL");
    expect(production).toThrow("MAIL_URL");
  });

  describe("of another service that vouches for people", () => {
    const settings = {
      OIDC_ISSUER: "https://provider.example/api/v2",
      OIDC_CLIENT_ID: "register",
      OIDC_CLIENT_SECRET: "a secret between the two",
      OIDC_NAME: "ProConnect",
    };
    const production = {
      NODE_ENV: "production",
      BASE_URL: "https://register.example",
      MAIL_URL: "smtps://mail.example",
      SECRET_KEY: "0123456789abcdef0123456789abcdef",
    };

    it("is there when all four settings are, and not when none is", () => {
      expect(readConfig(settings).identityProvider).toEqual({
        issuer: "https://provider.example/api/v2",
        clientId: "register",
        clientSecret: "a secret between the two",
        name: "ProConnect",
      });
      expect(readConfig({}).identityProvider).toBeUndefined();
    });

    it.each(Object.keys(settings))(
      "stops the start by its name when only %s is missing",
      (name) => {
        const incomplete = () => readConfig({ ...settings, [name]: "" });
        expect(incomplete).toThrow(ConfigError);
        expect(incomplete).toThrow(new RegExp(`^${name}: required`));
      },
    );

    it("is one of https in production; plain http is for a trial on one machine", () => {
      const http = { ...settings, OIDC_ISSUER: "http://localhost:4000" };
      expect(readConfig(http).identityProvider?.issuer).toBe("http://localhost:4000");
      expect(() => readConfig({ ...production, ...http })).toThrow("OIDC_ISSUER: must start with");
      expect(readConfig({ ...production, ...settings }).identityProvider).toBeDefined();
    });

    it.each(["provider.example", "ftp://provider.example"])("is not at %s", (issuer) => {
      expect(() => readConfig({ ...settings, OIDC_ISSUER: issuer })).toThrow("OIDC_ISSUER");
    });
  });

  it.each(["https://localhost:3000", "http://register.example", "https://register.example"])(
    "refuses a trial at %s, where others could read its mails and codes",
    (address) => {
      expect(() => readConfig({ BASE_URL: address })).toThrow("NODE_ENV: must be production");
    },
  );

  it.each(["http://localhost:3000", "http://127.0.0.1:8080", "http://[::1]:3000"])(
    "takes a trial at %s",
    (address) => {
      expect(readConfig({ BASE_URL: address }).baseUrl).toBe(address);
    },
  );
});
