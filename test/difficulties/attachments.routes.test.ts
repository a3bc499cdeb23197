import { load } from "cheerio";
import { appOf } from "../support/app";
import { EXECUTABLE, PDF, pdfOf, PNG } from "../attachments/files";
import { mistakesIn } from "../signing/signer";
import { recordEvents } from "../support/case-events";
import { mailedCodeOf } from "../support/mailed-code";
import { texts } from "../support/reader";
import { addPlatform } from "../support/register";
import {
  answered,
  ANSWERS,
  locationOf,
  onReportingDay,
  opened,
  type Reporter,
  reporterAt,
} from "./reporter";

describe("the files of a report", () => {
  let context: Awaited<ReturnType<typeof onReportingDay>>;
  let app: ReturnType<typeof appOf>;
  let seller: Reporter;
  beforeEach(async () => {
    context = await onReportingDay();
    await addPlatform(context);
    app = appOf(context);
    seller = reporterAt(app);
  });
  afterEach(() => context.close());

  const named = (consent: "named" | "unnamed") => ({
    platform: { platform: "marcheclair" },
    contact: { ...ANSWERS.contact, consent },
  });

  it("are handed in one after another, read again, and removed", async () => {
    const token = await answered(seller);
    const step = `/new/${token}/attachments`;
    await seller.upload(step, { file: ["../facture <1>.pdf", PDF] }).expect(303);
    await seller.upload(step, { file: ["écran.png", PNG] }).expect(303);

    const page = load((await seller.get(step).expect(200)).text);
    expect(texts(page, "main ul li")).toEqual([
      expect.stringContaining("facture _1_.pdf (PDF,"),
      expect.stringContaining("écran.png (PNG,"),
    ]);
    const check = load((await seller.get(`/new/${token}/check`).expect(200)).text);
    expect(check("main").text()).toContain("écran.png");

    const [first = ""] = page("main ul li form")
      .toArray()
      .map((form) => form.attribs["action"] ?? "");
    await seller.post(first.replace("/fr/cases", "")).expect(303);
    const left = load((await seller.get(step).expect(200)).text);
    expect(texts(left, "main ul li")).toHaveLength(1);
  });

  it("are five at most, and what they say they are", async () => {
    const token = await answered(seller);
    const step = `/new/${token}/attachments`;
    const mistakes = async (file: Buffer) =>
      mistakesIn(await seller.upload(step, { file: ["facture.pdf", file] }).expect(422));

    expect(mistakesIn(await seller.upload(step, {}).expect(422))).toEqual([
      ["#file", "Choisissez le fichier à joindre"],
    ]);
    expect(await mistakes(EXECUTABLE)).toEqual([["#file", expect.stringContaining("ni un PDF")]]);
    expect(await mistakes(pdfOf(5 * 1024 * 1024 + 1))).toEqual([
      ["#file", expect.stringContaining("dépasse 5 Mo")],
    ]);
    for (let files = 0; files < 5; files++) {
      await seller.upload(step, { file: ["facture.pdf", PDF] }).expect(303);
    }
    expect(await mistakes(PDF)).toEqual([["#file", "Un dossier a 5 fichiers au plus"]]);
    expect(load((await seller.get(step)).text)("input[type=file]")).toHaveLength(0);
  });

  it("come with facts and with an answer to the platform, and are the seller’s to fetch", async () => {
    const token = await opened(context, seller, named("named"));
    const reference = (await context.stores.difficulties.find(token, context.clock.now()))?.opened
      ?.reference;
    const asked = `marcheclair ${reference ?? ""} info-requested 2026-11-05T09:30:00Z`;
    await recordEvents(context, asked);

    const wordless = await seller.upload(`/${token}/information`, {
      information_file: ["facture.pdf", PDF],
    });
    expect(wordless.status).toBe(422);
    expect(mistakesIn(wordless)).toEqual([
      ["#information", "Écrivez quelque chose"],
      ["#information_file", "Choisissez de nouveau le fichier : il n’a pas été conservé."],
    ]);
    const sent = await seller
      .upload(
        `/${token}/information`,
        { information_file: ["facture.pdf", PDF] },
        { information: "Voici la facture." },
      )
      .expect(303);
    expect(locationOf(sent)).toBe(`/fr/cases/${token}?done=information`);

    const page = load((await seller.get(`/${token}`).expect(200)).text);
    const [href = ""] = page("a[download]")
      .toArray()
      .map((link) => link.attribs["href"] ?? "");
    const file = await seller.get(href.replace("/fr/cases", "")).expect(200);
    expect(file.get("Content-Disposition")).toContain("facture.pdf");
    expect(Buffer.from(file.body as Uint8Array)).toEqual(PDF);
    const stranger = reporterAt(app);
    expect(locationOf(await stranger.get(href.replace("/fr/cases", "")).expect(303))).toBe(
      `/fr/cases/${token}`,
    );
    await seller.get(`/${token}/attachments/999`).expect(404);
  });

  it("are limited where a case has five already", async () => {
    const token = await answered(seller, { ...ANSWERS, ...named("named") });
    for (let files = 0; files < 5; files++) {
      await seller.upload(`/new/${token}/attachments`, { file: ["facture.pdf", PDF] }).expect(303);
    }
    await seller.post(`/new/${token}/check`).expect(303);
    const code = await mailedCodeOf(context, "difficulty-code");
    await seller.post(`/new/${token}/code`, { code }).expect(303);

    const sixth = await seller
      .upload(`/${token}/facts`, { facts_file: ["facture.pdf", PDF] }, { facts: "Encore une." })
      .expect(409);

    expect(texts(load(sixth.text), "[role=alert]")[0]).toContain("autant de fichiers");
    expect(load(sixth.text)("#facts").text().trim()).toBe("Encore une.");
  });
});
