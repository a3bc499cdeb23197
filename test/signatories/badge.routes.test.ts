import { load } from "cheerio";
import request from "supertest";
import { appOf } from "../support/app";
import { BADGE_SECONDS } from "../../src/signatories/badge";
import { withdrawSignature } from "../../src/signatures/withdraw-signature";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { addPlatform, signOnPaper } from "../support/register";

describe("the badge of a platform", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeEach(async () => {
    context = await testContext();
    await publishVersionOne(context);
    const platform = await addPlatform(context, { tradeName: "Marchéclair & <Fils>" });
    await signOnPaper(context, platform, { taken: ["C1", "C4", "C10"] });
  });
  afterEach(() => context.close());

  const badge = (address = "/fr/signatories/marcheclair/badge.svg") =>
    request(appOf(context)).get(address).buffer(true);
  const said = async (address?: string) => {
    const response = await badge(address).expect(200);
    const svg = load(String(response.body), { xml: true });
    expect(svg("title").text()).toContain(svg("text").eq(1).text());
    return svg("text")
      .toArray()
      .map((text) => svg(text).text());
  };

  it.each([
    ["fr", "Signataire de la charte", "3 engagements sur 12, version 1"],
    ["en", "Signatory of the charter", "3 of 12 commitments, version 1"],
    ["de", "Unterzeichnerin der Charta", "3 von 12 Zusagen, Fassung 1"],
  ])("says in %s what the register says", async (language, state, detail) => {
    const address = `/${language}/signatories/marcheclair/badge.svg`;
    expect(await said(address)).toEqual(["Parole tenue", state, detail]);
  });

  it("says that the platform has left, within the time for which it may be cached", async () => {
    const before = await badge().expect(200);
    expect(before.get("Cache-Control")).toBe(`public, max-age=${BADGE_SECONDS}`);
    const platform = await context.stores.platforms.findBySlug("marcheclair");
    if (!platform) throw new Error("no platform");
    await context.inTransaction((tx) =>
      withdrawSignature(tx, { platform, effectiveOn: "2026-10-02" }, context.clock.now()),
    );

    context.clock.moveTo(new Date(context.clock.now().getTime() + BADGE_SECONDS * 1000));
    await badge()
      .set("If-None-Match", before.get("ETag") ?? "none")
      .expect(200);
    expect(await said()).toEqual([
      "Parole tenue",
      "N’est plus signataire",
      "depuis le 2\u00A0octobre 2026",
    ]);
  });

  it("may be shown by other sites, and says so of platforms that never signed too", async () => {
    await addPlatform(context, { slug: "etalio", tradeName: "Étalio" });
    const response = await badge("/fr/signatories/etalio/badge.svg").expect(200);
    expect(response.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
    expect(response.get("Content-Type")).toContain("image/svg+xml");
    expect(await said("/fr/signatories/etalio/badge.svg")).toContain("N’est pas signataire");
    await badge("/fr/signatories/nobody/badge.svg").expect(404);
  });

  it("comes with a page and the code to copy", async () => {
    const page = load(
      (await request(appOf(context)).get("/de/signatories/marcheclair/badge").expect(200)).text,
    );
    expect(page("main img").first().attr("alt")).toContain("Unterzeichnerin der Charta");
    expect(page("#snippet-de").text()).toMatch(
      /^<a href="http:.*\/de\/signatories\/marcheclair"><img src=".*badge\.svg" alt=".*"/,
    );
  });
});
