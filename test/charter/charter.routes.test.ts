import { load } from "cheerio";
import type { Express } from "express";
import request from "supertest";
import { appOf } from "../support/app";
import { contentSha256 } from "../../src/charter/canonical-content";
import { publishCharter } from "../../src/charter/publish-charter";
import { LANGUAGES, type Language } from "../../src/infrastructure/language";
import { publishVersionOne, versionOne } from "../support/charter";
import { testContext } from "../support/context";

let context: Awaited<ReturnType<typeof testContext>>;
let app: Express;
beforeEach(async () => {
  context = await testContext();
  app = appOf(context);
});
afterEach(() => context.close());

async function read(address: string) {
  const response = await request(app).get(address).expect(200);
  return load(response.text);
}

type Page = Awaited<ReturnType<typeof read>>;

/** The text of every element a selector finds, with ordinary spaces. */
function texts(page: Page, selector: string): string[] {
  return page(selector)
    .map((_, element) => page(element).text().replaceAll(/\s+/g, " ").trim())
    .get();
}

describe("the page of the charter", () => {
  it.each([
    ["fr", "La charte n’est pas encore publiée"],
    ["en", "The charter is not published yet"],
    ["de", "Die Charta ist noch nicht veröffentlicht"],
  ] as const)("says in %s that nothing is published yet", async (language, title) => {
    expect(texts(await read(`/${language}/charter`), "h1")).toEqual([title]);
  });

  it("leads to the first version until its day has come", async () => {
    await publishVersionOne(context, "2026-10-03");
    const page = await read("/fr/charter");

    expect(texts(page, "h1")).toEqual(["La charte n’est pas encore en vigueur"]);
    expect(texts(page, ".lede")).toEqual(["En vigueur à partir du 3 octobre 2026."]);
    expect(page("main a").attr("href")).toBe("/fr/charter/1");
  });

  it("comes into force at midnight in Paris", async () => {
    await publishVersionOne(context, "2026-10-03");
    context.clock.moveTo(new Date("2026-10-02T22:00:00.000Z"));

    expect(texts(await read("/fr/charter"), "h1")).toEqual([expect.stringContaining("Charte du")]);
  });

  it.each(LANGUAGES)("reads in %s as the charter, whole", async (language) => {
    const charter = await publishVersionOne(context);
    const page = await read(`/${language}/charter`);
    const main = texts(page, "main").join();

    expect(texts(page, "h1")).toEqual([spaced(charter.title[language])]);
    for (const paragraph of [...charter.preamble[language], ...charter.signing[language]]) {
      expect(main).toContain(spaced(paragraph));
    }
    for (const { name } of charter.families) expect(main).toContain(name[language]);
    expect(texts(page, ".commitment h3")).toEqual(
      charter.commitments.map(({ title }) => spaced(title[language])),
    );
    expect(texts(page, "code")).toEqual([contentSha256(charter)]);
  });

  it("says each target in words, on its base", async () => {
    await publishVersionOne(context);

    expect(texts(await read("/fr/charter"), ".target").slice(0, 3)).toEqual([
      "Sous 2 jours ouvrés pour 90 % des demandes",
      "Au plus tard au moment même pour 95 % des mesures",
      "Préavis d’au moins 30 jours calendaires pour 100 % des fermetures de compte",
    ]);
  });

  it("leads to every commitment, to its families, to the method and to signing", async () => {
    const charter = await publishVersionOne(context);
    const page = await read("/en/charter");
    const links = page("main a")
      .map((_, link) => page(link).attr("href"))
      .get();

    for (const { code } of charter.commitments) {
      expect(page(`.commitment a[href="/en/charter/1/${code}"]`)).toHaveLength(1);
    }
    expect(texts(page, ".families li")[0]).toMatch(
      /^Sudden delisting without a reason C2 ?C3 ?C4 ?C5$/,
    );
    expect(links).toEqual(expect.arrayContaining(["/en/signing", "/en/method", "/en/charter/1"]));
  });

  it("sends readers of a translation to the French text", async () => {
    await publishVersionOne(context);
    const french = (page: Page) => page("main .notice a[hreflang=fr]").attr("href");

    expect(french(await read("/en/charter"))).toBe("/fr/charter/1");
    expect(french(await read("/de/charter"))).toBe("/fr/charter/1");
    expect(french(await read("/fr/charter"))).toBeUndefined();
  });
});

describe("a version by its number", () => {
  beforeEach(async () => {
    await publishVersionOne(context);
    const next = { charter: { ...(await versionOne()), version: 2 }, inForceOn: "2027-01-01" };
    await context.inTransaction((tx) => publishCharter(tx, next, context.clock.now()));
  });

  it("says nothing more when it is in force", async () => {
    expect(texts(await read("/fr/charter/1"), ".notice")).toEqual([]);
  });

  it("says that it is not in force yet, and which one is", async () => {
    const page = await read("/fr/charter/2");

    expect(texts(page, ".notice-warning")).toEqual([
      "Vous lisez une version qui n’est pas en vigueur. En vigueur à partir du 1er janvier 2027. Lire la version en vigueur",
    ]);
    expect(page(".notice-warning a").attr("href")).toBe("/fr/charter/1");
  });

  it("says that it was replaced, and when", async () => {
    context.clock.moveTo(new Date("2027-01-01T10:00:00.000Z"));

    expect(texts(await read("/en/charter/1"), ".notice-warning p")[0]).toBe(
      "You are reading a version that is not in force. Replaced on 1 January 2027.",
    );
  });

  it("stands in the list of versions, the newest first", async () => {
    expect(texts(await read("/de/charter"), "#version-list tbody tr")).toEqual([
      "Fassung 2 In Kraft ab dem 1. Januar 2027 2. Oktober 2026 12",
      "Fassung 1 In Kraft seit dem 1. Juli 2024 2. Oktober 2026 12",
    ]);
  });

  it.each(["3", "01", "1.0", "99999999999", "one"])("is not found as %s", async (number) => {
    await request(app).get(`/fr/charter/${number}`).expect(404);
  });
});

describe("the page of a commitment", () => {
  beforeEach(() => publishVersionOne(context));

  it.each(LANGUAGES)("tells in %s the text, the reason and the measure", async (language) => {
    const { commitments } = await versionOne();
    for (const commitment of commitments) {
      const page = await read(`/${language}/charter/1/${commitment.code}`);
      const main = texts(page, "main").join();
      const { measurement, reason, text, law } = commitment;
      const parts =
        measurement.kind === "attested"
          ? [measurement.attestation]
          : [measurement.start, measurement.stop, measurement.pauses, measurement.notCounted];

      for (const part of [text, reason, law, ...parts]) {
        expect(main).toContain(spaced(part[language]));
      }
    }
  });

  it("says in words when it is kept and how time is counted", async () => {
    expect(await rows("fr", "C4")).toMatchObject({
      Limite: "Sous 10 jours ouvrés.",
      Verdict: expect.stringMatching(
        /^Tenu si au moins 90 % des contestations à échéance/,
      ) as string,
      Décompte: expect.stringMatching(/^En jours ouvrés : du lundi au vendredi/) as string,
    });
    expect(await rows("en", "C8")).toMatchObject({
      "The notice starts": "The change is announced individually to the seller.",
      Limit: expect.stringContaining("15 calendar days (30 where the seller must adapt") as string,
      Verdict: "Kept if all of the changes taking effect in the half-year respected the notice.",
      Counting: expect.stringContaining("A longer notice is better.") as string,
    });
    expect(await rows("de", "C2")).toMatchObject({
      Grenze: "Spätestens zum selben Zeitpunkt.",
      Zählung: "Die beiden Zeitpunkte werden verglichen; das Ende darf vor dem Beginn liegen.",
    });
  });

  it("shows the French text, marked as such, beside a translation", async () => {
    const { commitments } = await versionOne();
    const french = spaced(commitments[0]?.text.fr ?? "");

    expect(texts(await read("/de/charter/1/C1"), "blockquote[lang=fr]")).toEqual([french]);
    expect(texts(await read("/fr/charter/1/C1"), "blockquote")).toEqual([french]);
  });

  it("cites what it anticipates of the regulation", async () => {
    const page = await read("/fr/charter/1/C7");

    expect(texts(page, "main").join()).toContain(
      "Règlement (UE) 2019/1150, article 3, paragraphe 1 ; article 11, paragraphe 1, point c)",
    );
    expect(page("main a[href*='32019R1150']").attr("href")).toContain("/FR/");
  });

  it("leads to the one before, the one after and back", async () => {
    const middle = await read("/fr/charter/1/C2");
    expect(middle("a[rel=prev]").attr("href")).toBe("/fr/charter/1/C1");
    expect(middle("a[rel=next]").attr("href")).toBe("/fr/charter/1/C3");
    expect(texts(middle, ".crumbs a")).toEqual(["La charte", "Version 1"]);

    expect((await read("/fr/charter/1/C1"))("a[rel=prev]")).toHaveLength(0);
    expect((await read("/fr/charter/1/C12"))("a[rel=next]")).toHaveLength(0);
  });

  it.each(["1/C13", "1/c1", "2/C1", "1/__proto__"])("is not found at %s", async (address) => {
    await request(app).get(`/fr/charter/${address}`).expect(404);
  });

  async function rows(language: Language, code: string): Promise<Record<string, string>> {
    const page = await read(`/${language}/charter/1/${code}`);
    const terms = texts(page, ".summary-list dt");
    const details = texts(page, ".summary-list dd");
    return Object.fromEntries(terms.map((term, index) => [term, details[index] ?? ""]));
  }
});

function spaced(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
