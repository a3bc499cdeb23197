import { load } from "cheerio";
import { createHash } from "node:crypto";
import request from "supertest";
import type { Role } from "../../src/accounts/account";
import { appOf } from "../support/app";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { readPdf } from "../support/pdf";
import { addPlatform, signOnPaper } from "../support/register";
import { aReportedPlatform } from "./reported-platform";
import { cookieOf } from "../support/people";

const LIST = "/console/reports";
const REPORT = "/console/reports/marcheclair/2026-S1";

describe.each(ENGINES)("the reports of the console on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let platformId: number;
  beforeAll(async () => {
    context = await testContext(engine);
    platformId = (await aReportedPlatform(context)).id;
    const late = await addPlatform(context, { slug: "etalio", tradeName: "Étalio" });
    await signOnPaper(context, late, { signedOn: "2026-02-01" });
  });
  afterAll(() => context.close());

  async function visit(address: string, role?: Role) {
    const app = request(appOf(context)).get(address).buffer(true);
    return role === undefined ? app : app.set("Cookie", await cookieOf(context, role));
  }

  const downloads = () => context.stores.reportDownloads.ofPlatform(platformId);

  it.each([LIST, REPORT])("are for officials only: %s", async (address) => {
    const stranger = await visit(address);
    expect([stranger.status, stranger.get("Location")]).toEqual([
      303,
      `/fr/sign-in?next=${encodeURIComponent(address)}`,
    ]);
    for (const role of ["representative", "mediator", "administrator"] as const) {
      expect((await visit(address, role)).status).toBe(403);
    }
    expect(await downloads()).toEqual([]);
  });

  it("are listed by platform and period, latest first", async () => {
    const page = load((await visit(LIST, "official")).text);
    const rows = page("tbody tr")
      .toArray()
      .map((row) => page(row).find("th, td").slice(0, 2).text().replace(/\s+/g, " ").trim());

    expect(rows).toEqual([
      "Étalio Premier semestre 2026",
      "Marchéclair Premier semestre 2026",
      "Marchéclair Second semestre 2025",
      "Marchéclair Premier semestre 2025",
      "Marchéclair Second semestre 2024",
    ]);
    expect(page("tbody a").first().attr("href")).toBe("/console/reports/etalio/2026-S1");
  });

  it("are named for those who hear one link alone", async () => {
    const page = load((await visit(LIST, "official")).text);
    const link = page("tbody a").first();
    expect(link.text().replace(/\s+/g, " ")).toBe(
      "Télécharger le PDF : Étalio, premier semestre 2026",
    );
    expect(link.children(".visually-hidden").text().replace(/\s+/g, " ")).toBe(
      " : Étalio, premier semestre 2026",
    );
  });

  it("are narrowed to a period", async () => {
    const page = load((await visit(`${LIST}?period=2025-S2`, "official")).text);
    expect(page("main").text()).toContain("1\u00A0rapport");
    expect(page("tbody tr")).toHaveLength(1);
    expect(page("[aria-current=true]").text()).toBe("S2\u00A02025");
  });

  it("leave as a file that says what it is, once it is on record", async () => {
    const answer = await visit(REPORT, "official");
    const bytes = answer.body as Buffer;
    const sha256 = createHash("sha256").update(bytes).digest("hex");

    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      "content-type": "application/pdf",
      "content-length": String(bytes.length),
      "content-disposition":
        'attachment; filename="parole-tenue-marcheclair-2026-S1-2026-10-02.pdf"',
      "cache-control": "no-store",
      etag: `"${sha256}"`,
      "repr-digest": `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`,
    });
    const pdf = await readPdf(bytes);
    expect(pdf.title).toContain("Marchéclair");
    expect(pdf.pages[0]?.replace(/\s/g, " ")).toContain("2 octobre 2026 à 12 h 00, heure de Paris");
    expect(await downloads()).toEqual([
      {
        accountId: "official",
        platformId,
        period: "2026-S1",
        cutOff: NOON,
        sha256,
        downloadedAt: NOON,
      },
    ]);
  });

  it("are neither printed nor on record when only asked about", async () => {
    const before = await downloads();
    const answer = await request(appOf(context))
      .head(REPORT)
      .set("Cookie", await cookieOf(context, "official"));

    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      "content-type": "application/pdf",
      "cache-control": "no-store",
    });
    expect(answer.headers).not.toHaveProperty("etag");
    expect(await downloads()).toEqual(before);
  });

  it("are the same file for everybody who asks in the same minute", async () => {
    const one = await visit(REPORT, "official");
    context.clock.moveTo(new Date(NOON.getTime() + 59_999));
    const other = await visit(REPORT, "official");
    context.clock.moveTo(NOON);

    expect(other.get("ETag")).toBe(one.get("ETag"));
  });

  it.each([
    ["an unknown platform", "/console/reports/nobody/2026-S1"],
    ["a period that runs", "/console/reports/marcheclair/2026-S2"],
    ["a period before the signature", "/console/reports/etalio/2025-S2"],
    ["no period at all", "/console/reports/marcheclair/x"],
  ])("do not exist for %s", async (_, address) => {
    expect((await visit(address, "official")).status).toBe(404);
  });
});
