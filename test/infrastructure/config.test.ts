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
});
