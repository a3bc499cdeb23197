import SwaggerParser from "@apidevtools/swagger-parser";
import { load } from "cheerio";
import request, { type Response } from "supertest";
import { OPERATIONS } from "../../src/api/operations";
import { openApiDocument } from "../../src/api/openapi";
import { makeApiToken } from "../../src/api-tokens/change-api-tokens";
import { createApp } from "../../src/app";
import { appOf } from "../support/app";
import { allRoutes } from "../../src/routes";
import { testContext } from "../support/context";
import { representedPlatform } from "../support/figures";

const EVENT = { case: "D1", event: "request-received", occurred_at: "2026-05-04T09:30:00Z" };
const CALL = { platform: "marcheclair", events: [EVENT] };
const ASKED = { commitment: "C4", start: "2026-05-07" };

describe("the description of the API", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let bare: Awaited<ReturnType<typeof testContext>>;
  let secret: string;
  beforeAll(async () => {
    context = await testContext();
    bare = await testContext();
    const { platform, ada } = await representedPlatform(context);
    const wanted = { name: "Essai", scope: "record-events" } as const;
    const made = await context.inTransaction((tx) =>
      makeApiToken(tx, { platform, account: ada, wanted }, context.clock.now()),
    );
    if (!made.accepted) throw new Error(made.refusal);
    secret = (await context.stores.apiTokens.take(made.token.id)) ?? "";
  });
  afterAll(async () => {
    await context.close();
    await bare.close();
  });

  const app = () => request(appOf(context));
  const get = (path: string) => app().get(`/api/v1/${path}`);
  const post = (key = "k", token = secret) =>
    app().post("/api/v1/events").auth(token, { type: "bearer" }).set("Idempotency-Key", key);

  /** How each answer that is described comes about. */
  const EXAMPLES: Readonly<Record<string, () => PromiseLike<Response>>> = {
    "events 200": () => post().send(CALL),
    "events 400": () => post("").send(CALL),
    "events 401": () => post("k", "pt_none").send(CALL),
    "events 403": () => post().send({ ...CALL, platform: "nobody" }),
    "events 413": () =>
      post()
        .type("json")
        .send(`"${"x".repeat(4_000_001)}"`),
    "events 415": () => post().type("text").send("x"),
    "events 422": () => post("k2").send({ ...CALL, events: [{ ...EVENT, event: "party" }] }),
    "events 429": async () => {
      const limit = { name: "api-calls", times: 300, seconds: 60 };
      const token = await context.stores.apiTokens.findBySecret(secret);
      for (let count = 0; count < 300; count++) {
        await context.stores.limitCounters.count(limit, token?.id ?? "", context.clock.now());
      }
      return post().send(CALL);
    },
    "due-date 200": () => get("due-date").query(ASKED),
    "due-date 404": () => request(createApp(bare)).get("/api/v1/due-date").query(ASKED),
    "due-date 422": () => get("due-date"),
    "due-date-csv 200": () => get("due-date.csv").query(ASKED),
    "due-date-csv 404": () => request(createApp(bare)).get("/api/v1/due-date.csv").query(ASKED),
    "due-date-csv 422": () => get("due-date.csv"),
    "document 200": () => get("openapi.json"),
  };

  const described = OPERATIONS.flatMap((operation) =>
    operation.answers.map((answer) => ({
      name: `${operation.id} ${String(answer.status)}`,
      answer,
    })),
  );

  it("is OpenAPI 3.1, and names every address below /api/v1 and no other", async () => {
    const given = await get("openapi.json").expect(200);
    const body = given.body as object;
    expect(body).toEqual(JSON.parse(JSON.stringify(openApiDocument(context.config.baseUrl))));
    await expect(SwaggerParser.validate(structuredClone(body) as never)).resolves.toBeDefined();
    const routes = allRoutes(context)
      .filter(({ path }) => path.startsWith("/api/v1/"))
      .map(({ method, path }) => `${method} ${path}`);
    expect(OPERATIONS.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(
      routes.toSorted(),
    );
  });

  it("describes no answer that is not given here", () => {
    expect(described.map(({ name }) => name).toSorted()).toEqual(Object.keys(EXAMPLES).toSorted());
  });

  it.each(described)("is right about the answer $name", async ({ name, answer }) => {
    const given = await EXAMPLES[name]?.();
    expect(given?.status).toBe(answer.status);
    expect(given?.get("Content-Type")).toContain(answer.type);
    const read = answer.schema.safeParse(answer.type === "text/csv" ? given?.text : given?.body);
    expect(read.error?.issues ?? []).toEqual([]);
  });

  it.each(["fr", "en", "de"])("is told to people too (%s)", async (language) => {
    const page = load((await app().get(`/${language}/api`).expect(200)).text);
    const told = page("main section code")
      .map((_, code) => page(code).text())
      .get();
    expect(told).toEqual(OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} ${path}`));
    expect(page("main").text()).not.toContain("undefined");
    expect(page(".foot a[href$='/api']")).toHaveLength(1);
  });
});
