import { load } from "cheerio";
import type { Express } from "express";
import request from "supertest";
import { appOf } from "../support/app";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";

let context: Awaited<ReturnType<typeof testContext>>;
let app: Express;
beforeAll(async () => {
  context = await testContext();
  app = appOf(context);
});
afterAll(() => context.close());

const plain = (text: string) => text.replaceAll(/[\s\u00A0\u202F]+/g, " ").trim();

it("has nothing to count by before a charter is published", async () => {
  const response = await request(app).get("/fr/calculator").expect(200);
  expect(load(response.text)("main .notice").text()).toContain("pas encore publiée");
  await request(app).get("/api/v1/due-date?commitment=C4&start=2026-05-07").expect(404);
});

describe("with the charter published", () => {
  beforeAll(() => publishVersionOne(context));

  const ask = async (language: string, fields: Record<string, string>) =>
    request(app).get(`/${language}/calculator`).query(fields);

  const CHALLENGE = { rule: "C4.challenge-received", day: "2026-05-07" };

  it.each([
    ["fr", "échéance : mardi 26 mai 2026, à la fin de la journée (24 h)"],
    ["en", "due: Tuesday 26 May 2026, at the end of the day (24:00)"],
    ["de", "fällig: Dienstag, 26. Mai 2026, am Ende des Tages (24 Uhr)"],
  ])("a page works a due date out in %s", async (language, due) => {
    const page = load((await ask(language, CHALLENGE)).text);
    expect(plain(page("main ol li").last().text())).toBe(due);
    expect(page("#rule option[selected]").attr("value")).toBe(CHALLENGE.rule);
  });

  it("the page offers the other target of a commitment behind a comma in German", async () => {
    const page = load((await request(app).get("/de/calculator").expect(200)).text);
    const offered = page("#rule option").text();
    expect(offered).toContain(", wenn ");
    expect(offered).not.toMatch(/[^,] wenn /);
  });

  it("the page says what is wrong beside the field, and keeps what was typed", async () => {
    const response = await ask("fr", { ...CHALLENGE, "supplied-1": "2026-05-11" });
    expect(response.status).toBe(422);
    const page = load(response.text);
    expect(page(".error-summary a").attr("href")).toBe("#requested-1");
    expect(page("#supplied-1").attr("value")).toBe("2026-05-11");
    expect(page("main ol")).toHaveLength(0);
  });

  it("the page reads an hour in Paris, and refuses the one that the clock skips", async () => {
    const asked = { rule: "C5.reversal-decided", day: "2026-03-28", time: "10:00" };
    const page = load((await ask("en", asked)).text);
    expect(plain(page("main ol").text())).toContain("30 March 2026 at 11:00");
    expect((await ask("en", { ...asked, day: "2026-03-29", time: "02:30" })).status).toBe(422);
    expect((await ask("en", { ...asked, time: "" })).status).toBe(422);
  });

  it("a program gets the due date, with the working of the page", async () => {
    const fields = { ...CHALLENGE, "requested-1": "2026-05-11", "supplied-1": "2026-05-13" };
    const page = load((await ask("en", fields)).text);
    const [json = "", csv = ""] = page("main section a[href^='/api']")
      .map((_, link) => page(link).attr("href"))
      .get();
    const response = await request(app).get(json).expect(200).expect("Content-Type", /json/);
    expect(response.body).toMatchObject({
      charter_version: 1,
      commitment: "C4",
      event: "challenge-received",
      due_on: "2026-05-28",
      due_at: "2026-05-28T22:00:00.000Z",
      working_days_added: 2,
      language: "en",
    });
    const { explanation } = response.body as { explanation: string[] };
    const lines = page("main ol li").map((_, line) => page(line).text());
    expect(explanation).toEqual(lines.get());
    const file = await request(app)
      .get(csv)
      .expect(200)
      .expect("Content-Type", /text\/csv/);
    expect(file.text).toContain(`"${explanation.join("; ")}"`);
  });

  it("a program is told which parameter is wrong, in the language it asked for", async () => {
    const response = await request(app)
      .get("/api/v1/due-date")
      .query({ commitment: "C4", start: "7 May", pause: "2026-05-12/2026-05-11", lang: "en" })
      .expect(422)
      .expect("Content-Type", /application\/problem\+json/);
    expect(response.body).toMatchObject({
      type: "about:blank",
      status: 422,
      title: "Unprocessable Entity",
      errors: [
        { parameter: "start", detail: expect.stringContaining("2026-05-07") as string },
        { parameter: "pause", detail: expect.stringContaining("before it is requested") as string },
      ],
    });
  });

  it.each(["due-date", "due-date.csv"])(
    "a program is told which parameters do not exist, and which do (%s)",
    async (path) => {
      const asked = { commitment: "C4", start: "2026-05-07", lang: "en" };
      const told = async (more: object) =>
        (
          await request(app)
            .get(`/api/v1/${path}`)
            .query({ ...asked, ...more })
            .expect(422)
            .expect("Content-Type", /application\/problem\+json/)
        ).body as { errors: object[] };
      const known = "those that exist: commitment, event, code, start, pause, lang";
      const mistyped = { pauses: "2026-05-12/2026-05-14", "requested-1": "2026-05-12" };
      expect((await told(mistyped)).errors).toEqual([
        { parameter: "pauses", detail: `There is no parameter “pauses”; ${known}` },
        { parameter: "requested-1", detail: `There is no parameter “requested-1”; ${known}` },
      ]);
      expect((await told({ lang: "it" })).errors).toEqual([
        { parameter: "lang", detail: expect.stringContaining("fr, en, de") as string },
      ]);
      expect((await told({ lang: ["en", "de"] })).errors).toMatchObject([{ parameter: "lang" }]);
      expect((await told({ start: "", pauses: "" })).errors).toMatchObject([
        { parameter: "pauses" },
        { parameter: "start" },
      ]);
    },
  );

  it("a program that asks for nothing there is, is told so in JSON", async () => {
    const response = await request(app).get("/api/v1/nothing").expect(404);
    expect(response.get("Content-Type")).toContain("application/problem+json");
    expect(response.body).toMatchObject({ status: 404, title: "Not Found" });
  });
});
