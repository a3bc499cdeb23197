import { load } from "cheerio";
import request from "supertest";
import { appOf } from "../support/app";
import type { Context } from "../../src/context";
import { LANGUAGES } from "../../src/infrastructure/language";
import { testContext } from "../support/context";

const PAGES = LANGUAGES.flatMap((language) =>
  ["/", "/accessibility", "/legal"].map((path) => ({ language, path: `/${language}${path}` })),
);

describe("the pages of the site itself", () => {
  let context: Context;

  beforeAll(async () => {
    context = await testContext("sqlite", { MAIL_FROM: "contact@registre.example" });
  });
  afterAll(() => context.close());

  const get = async (path: string) =>
    load((await request(appOf(context)).get(path).expect(200)).text);

  it.each(PAGES)(
    "$path has one title, in its language, that says what it is",
    async ({ language, path }) => {
      const page = await get(path);

      expect(page("html").attr("lang")).toBe(language);
      expect(page("h1")).toHaveLength(1);
      expect(page("head title").text()).toBe(`${page("h1").text()} – Parole tenue`);
    },
  );

  it.each(PAGES)("$path leads to itself in the two other languages", async ({ path }) => {
    const page = await get(path);
    const others = page(".languages a")
      .toArray()
      .map((link) => page(link).attr("href"));

    expect(others).toHaveLength(2);
    for (const other of others)
      await request(appOf(context))
        .get(other ?? "")
        .expect(200);
  });

  it("tells search engines what each page is, and where it is in each language", async () => {
    const page = await get("/de/");
    const languages = page("head link[rel=alternate]")
      .toArray()
      .map((link) => page(link).attr("hreflang"));

    expect(page("head meta[name=description]").attr("content")).toBe(page(".lede").text());
    expect(languages).toEqual([...LANGUAGES]);
  });

  it("keeps robots away from desks and from statements begun", async () => {
    const { text, type } = await request(appOf(context)).get("/robots.txt").expect(200);

    expect(type).toBe("text/plain");
    expect(text).toContain("Disallow: /console\n");
    expect(text).toContain("Disallow: /fr/signing/\n");
    expect(text).not.toContain("Disallow: /\n");
  });

  it("has a mark for browsers that look for it where it used to be", async () => {
    const app = appOf(context);
    const { headers } = await request(app).get("/favicon.ico").expect(301);

    await request(app).get(String(headers["location"])).expect("Content-Type", /svg/).expect(200);
  });

  it("opens on the register, the charter and the signing", async () => {
    const page = await get("/fr/");
    const hrefs = page("main a")
      .toArray()
      .map((link) => page(link).attr("href"));

    expect(hrefs).toEqual(
      expect.arrayContaining(["/fr/signatories", "/fr/charter", "/fr/signing"]),
    );
  });

  it("says that the example on the first page is invented, and gives its figures as a table", async () => {
    const page = await get("/fr/");

    expect(page("figure.chart figcaption").text()).toContain("inventé");
    expect(page("figure.chart tbody tr")).toHaveLength(4);
  });

  it("states how accessible the site is, and whom to tell of a barrier", async () => {
    const text = (await get("/fr/accessibility"))("main").text();

    expect(text).toContain("partiellement conforme");
    expect(text).toContain("contact@registre.example");
    expect(text).toContain("Défenseur des droits");
  });

  it("warns whoever claims to be a signatory without being one", async () => {
    expect((await get("/fr/legal"))("main").text()).toContain("L.\u00A0121-4");
  });

  it("shows a page of its own for an address that does not exist", async () => {
    const { text } = await request(appOf(context)).get("/de/nichts").expect(404);
    const page = load(text);

    expect(page("html").attr("lang")).toBe("de");
    expect(page("h1").text()).toBe("Seite nicht gefunden");
    expect(page("main a").attr("href")).toBe("/de/");
  });
});
