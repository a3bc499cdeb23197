import { load } from "cheerio";
import request from "supertest";
import { createApp } from "../../src/app";
import { appOf } from "../support/app";
import { spelledKey } from "../../src/second-factors/authenticator";
import { stepOf, totp } from "../../src/second-factors/totp";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { texts } from "../support/reader";
import { protectedPerson } from "./person";

const ADDRESS = "/mailbox/authenticator";
const SECRET = Buffer.from("12345678901234567890");

describe("the local authenticator", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeAll(async () => {
    context = await testContext();
  });
  afterAll(() => context.close());

  const spaced = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`;
  const read = async (address: string) => {
    const { text } = await request(appOf(context)).get(address).expect(200);
    return texts(load(text), "tbody tr");
  };

  it("shows what the app of each account would show, and the code of a key that is shown", async () => {
    expect(await read(ADDRESS)).toEqual([]);
    const { person, codeAt } = await protectedPerson(context);
    const key = new URLSearchParams({ key: spelledKey(SECRET) }).toString();
    const rows = await read(`${ADDRESS}?${key}`);
    expect(rows).toEqual([
      expect.stringContaining(spaced(totp(SECRET, stepOf(NOON)))),
      `${person.email} ${spaced(codeAt(NOON))}`,
    ]);
    expect(await read(`${ADDRESS}?key=%3Cb%3E`)).toHaveLength(1);
  });

  it("says so when that code has been used", async () => {
    const { person } = await protectedPerson(context);
    await context.stores.authenticators.useStep(person.id, stepOf(NOON), NOON);
    expect((await read(ADDRESS)).join()).toContain("a déjà servi");
  });

  it("exists only where mail goes nowhere, and never in production", async () => {
    const { config } = context;
    const sending = { ...context, config: { ...config, mailUrl: "smtp://mail.example" } };
    await request(createApp(sending)).get(ADDRESS).expect(404);
    const live = { ...context, config: { ...config, environment: "production" as const } };
    await request(createApp(live)).get(ADDRESS).expect(404);
  });
});
