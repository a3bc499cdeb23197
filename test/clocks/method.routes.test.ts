import { load } from "cheerio";
import type { Express } from "express";
import request from "supertest";
import { appOf } from "../support/app";
import { LANGUAGES } from "../../src/infrastructure/language";
import { testContext } from "../support/context";

let context: Awaited<ReturnType<typeof testContext>>;
let app: Express;
beforeAll(async () => {
  context = await testContext();
  app = appOf(context);
});
afterAll(() => context.close());

async function method(language: string) {
  const response = await request(app).get(`/${language}/method`).expect(200);
  return load(response.text);
}

describe("the page of the method", () => {
  it.each([
    ["fr", "La méthode", "échéance : lundi 18 mai 2026, à la fin de la journée (24 h)"],
    ["en", "The method", "due: Monday 18 May 2026, at the end of the day (24:00)"],
    ["de", "Die Methode", "fällig: Montag, 18. Mai 2026, am Ende des Tages (24 Uhr)"],
  ])("shows in %s how a due date is worked out", async (language, title, due) => {
    const page = await method(language);
    expect(page("h1").text()).toBe(title);
    const lines = page("main ol li").map((_, line) => page(line).text().replaceAll(/\s+/g, " "));
    expect(lines.get().at(-1)).toBe(due);
  });

  it.each(LANGUAGES)(
    "leads in %s from its contents to every rule, each with its reason",
    async (language) => {
      const page = await method(language);
      const targets = page("main nav a")
        .map((_, link) => page(link).attr("href"))
        .get();
      const anchors = page("main h2[id]")
        .map((_, heading) => `#${page(heading).attr("id")}`)
        .get();
      expect(anchors).toEqual(["#contents", ...targets]);
      expect(page("main p.soft strong")).toHaveLength(targets.length - 1);
    },
  );

  it("tells the same rules in every language", async () => {
    const outlines = await Promise.all(
      LANGUAGES.map(async (language) => {
        const page = await method(language);
        return page("main")
          .find("h2, p, dt, dd, li")
          .map((_, element) => `${element.tagName} ${page(element).attr("id") ?? ""}`)
          .get();
      }),
    );
    expect(outlines[1]).toEqual(outlines[0]);
    expect(outlines[2]).toEqual(outlines[0]);
  });
});
