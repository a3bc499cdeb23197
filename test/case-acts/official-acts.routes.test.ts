import { load } from "cheerio";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { desk } from "../support/desk";
import { cookieOf } from "../support/people";
import { texts } from "../support/reader";
import { addPlatform, signOnPaper } from "../support/register";

describe("an official in a case", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let official: ReturnType<typeof desk>;
  beforeAll(async () => {
    context = await testContext();
    await publishVersionOne(context);
    await signOnPaper(context, await addPlatform(context), { taken: ["C1"] });
    await recordEvents(
      context,
      "marcheclair D1 request-received 2026-09-25T09:00:00Z",
      "marcheclair D2 request-received 2026-09-25T09:00:00Z",
    );
    const cookie = await cookieOf(context, "official");
    official = desk(context, () => cookie);
  });
  afterAll(() => context.close());

  const caseOf = (reference: string) => `/console/cases/marcheclair/${reference}`;
  const justified = { words: "Le dossier D2 dit la même chose" };

  it("excludes it with a ground of the list and a justification, once", async () => {
    const address = `${caseOf("D1")}/acts/exclusion`;
    await official.page(address);
    const missing = await official.post(address, { what: "bribe" }).expect(422);
    expect(
      load(missing.text)("[role=alert] a")
        .toArray()
        .map((link) => link.attribs["href"]),
    ).toEqual(["#what", "#words"]);
    await official.post(address, { what: "duplicate", ...justified }).expect(303);
    const page = await official.page(caseOf("D1"));
    expect(texts(page, ".timeline li")[0]).toMatch(
      /exclusion.*Constaté par l’administration.*par official@register\.example.*D2 dit la même/,
    );
    const again = await official.post(address, { what: "duplicate", ...justified }).expect(409);
    expect(texts(load(again.text), "[role=alert]")[0]).toMatch(
      /^official@register\.example a déjà exclu/,
    );
  });

  it("observes what happened, which the clocks follow", async () => {
    const address = `${caseOf("D2")}/acts/observation`;
    const fact = {
      what: "first-human-reply",
      day: "2026-09-28",
      time: "10:00",
      backdating_reason: "Vu sur place",
    };
    const early = { ...fact, ...justified, day: "2026-09-24" };
    const refused = await official.post(address, early).expect(409);
    expect(load(refused.text)("[role=alert] a").attr("href")).toBe("#day");
    await official.post(address, { ...fact, ...justified }).expect(303);
    const page = await official.page(caseOf("D2"));
    expect(texts(page, "section.commitment .verdict")[0]).toMatch(/dans les temps/);
    expect(page(".timeline .tag")).toHaveLength(0);
  });

  it("decides in no case that there is not, and a mediator decides in none", async () => {
    await official.get(`${caseOf("D9")}/acts/exclusion`).expect(404);
    await official.get(`${caseOf("D1")}/acts/bribe`).expect(404);
    const cookie = await cookieOf(context, "mediator");
    await desk(context, () => cookie)
      .get(`${caseOf("D1")}/acts/exclusion`)
      .expect(403);
  });
});
