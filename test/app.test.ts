import { load } from "cheerio";
import type { Express } from "express";
import request from "supertest";
import { createApp } from "../src/app";
import { appOf } from "./support/app";
import { LANGUAGES } from "../src/infrastructure/language";
import { testContext } from "./support/context";

describe("the application", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let app: Express;
  beforeAll(async () => {
    context = await testContext();
    app = appOf(context);
  });
  afterAll(() => context.close());

  it.each([
    ["de-AT,de;q=0.9,en;q=0.5", "/de/"],
    ["en-GB", "/en/"],
    ["es,it;q=0.8", "/fr/"],
    ["", "/fr/"],
  ])("answers / to a browser that asks for %j with %s", async (accepted, address) => {
    const response = await request(app).get("/").set("Accept-Language", accepted).expect(302);
    expect(response.get("Location")).toBe(address);
    expect(response.get("Vary")).toContain("Accept-Language");
  });

  it.each(LANGUAGES)("says in %s that an address leads nowhere", async (language) => {
    const response = await request(app).get(`/${language}/nowhere`).expect(404);
    const page = load(response.text);
    expect(page("html").attr("lang")).toBe(language);
    expect(page("h1").text()).not.toBe("");
  });

  it("reads an address however it is written", async () => {
    const { text } = await request(app).get("/FR/Charter").expect(200);
    expect(load(text)("html").attr("lang")).toBe("fr");
    await request(app).get("/it/charter").expect(404);
  });

  it("refuses a body that is too large, as a page", async () => {
    const response = await request(app)
      .post("/fr/sign-in/links/x")
      .set("Sec-Fetch-Site", "same-origin")
      .type("form")
      .send({ text: "x".repeat(300_000) })
      .expect(413);
    expect(load(response.text)("h1").text()).not.toBe("");
  });

  it("refuses more fields than any form of ours has", async () => {
    const fields = Array.from({ length: 300 }, (_, i) => `f${String(i)}=1`).join("&");
    await request(app)
      .post("/fr/sign-in/links/x")
      .set("Sec-Fetch-Site", "same-origin")
      .type("form")
      .send(fields)
      .expect(413);
  });

  it.each(["%E0%A4%A", "%00", "x%00y", "9".repeat(40)])(
    "knows no page at an address with %s in it",
    async (name) => {
      await request(app).get(`/fr/sign-in/links/${name}`).expect(404);
      await request(app).get(`/mailbox/${name}`).expect(404);
    },
  );

  it("allows no script, no frame and no foreign form in a page", async () => {
    const response = await request(app).get("/fr/sign-in").expect(200);
    expect(response.get("Content-Security-Policy")?.split(";")).toEqual([
      "default-src 'none'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(response.get("Referrer-Policy")).toBe("same-origin");
    expect(response.get("X-Content-Type-Options")).toBe("nosniff");
    expect(response.get("Strict-Transport-Security")).toBeUndefined();
    expect(response.get("X-Powered-By")).toBeUndefined();
  });

  it("tells browsers to stay on https when its address is https", async () => {
    const secure = createApp({ ...context, https: true });
    const response = await request(secure).get("/fr/sign-in").expect(200);
    expect(response.get("Strict-Transport-Security")).toMatch(/^max-age=\d+; includeSubDomains$/);
  });

  it("answers 304 for a page that did not change", async () => {
    const first = await request(app).get("/fr/sign-in").expect(200);
    await request(app)
      .get("/fr/sign-in")
      .set("If-None-Match", first.get("ETag") ?? "none")
      .expect(304);
  });

  it("is ready while the database answers, and no longer when it is about to stop", async () => {
    await request(app).get("/health/live").expect(200, { status: "live" });
    await request(app).get("/health/ready").expect(200, { status: "ready" });
    const stopping = createApp(context, { isStopping: () => true });
    await request(stopping).get("/health/ready").expect(503);

    const broken = { ...context, checkDatabase: () => Promise.reject(new Error("gone")) };
    await request(createApp(broken)).get("/health/ready").expect(503);
  });

  it("has a mailbox unless mail leaves or the service is in production", async () => {
    await request(app).get("/mailbox").expect(200);
    const { config } = context;
    const sending = { ...context, config: { ...config, mailUrl: "smtp://mail.example" } };
    await request(createApp(sending)).get("/mailbox").expect(404);
    const live = { ...context, config: { ...config, environment: "production" as const } };
    await request(createApp(live)).get("/mailbox").expect(404);
  });

  it("says nothing about the inside when something breaks", async () => {
    const broken = createApp({
      ...context,
      stores: {
        ...context.stores,
        signInLinks: {
          ...context.stores.signInLinks,
          isOpen: () => Promise.reject(new Error("secret detail")),
        },
      },
    });
    const response = await request(broken).get("/en/sign-in/links/token").expect(500);
    expect(response.text).not.toContain("secret detail");
    expect(load(response.text)("h1").text()).not.toBe("");
  });
});
