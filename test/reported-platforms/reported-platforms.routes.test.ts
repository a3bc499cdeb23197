import { load } from "cheerio";
import { appOf } from "../support/app";
import { mistakesIn } from "../signing/signer";
import { opened, reporterAt } from "../difficulties/reporter";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { desk } from "../support/desk";
import { cookieOf } from "../support/people";
import { texts } from "../support/reader";
import { addPlatform } from "../support/register";

const LIST = "/console/reported-platforms";

describe("an official before a platform that a seller named", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let official: ReturnType<typeof desk>;
  let address: string;
  beforeAll(async () => {
    context = await testContext();
    await publishVersionOne(context);
    await addPlatform(context, { slug: "bazarine-fr", tradeName: "Bazarine" });
    context.clock.moveTo(new Date("2026-11-05T10:00:00Z"));
    const answers = { platform: "other", name: "Bazarino", website: "bazarino.example" };
    await opened(context, reporterAt(appOf(context)), {
      platform: { ...answers, country: "FR" },
    });
    const cookie = await cookieOf(context, "official");
    official = desk(context, () => cookie);
    const [platform] = await context.stores.platforms.unlisted();
    address = `${LIST}/${String(platform?.id)}`;
  });
  afterAll(() => context.close());

  it("finds it from the desk, with its case", async () => {
    expect((await official.page("/console"))(`a[href="${LIST}"]`)).toHaveLength(1);
    expect(texts(await official.page(LIST), "tbody th")).toEqual([
      "Bazarino https://bazarino.example",
    ]);
    const page = await official.page(address);
    const [, toCase = ""] = page("main ul a")
      .toArray()
      .map((link) => link.attribs["href"] ?? "")
      .flatMap((href) => ["", href]);
    expect(texts(await official.page(toCase), "h1")[0]).toMatch(/^Dossier D-/);
  });

  it("says what is missing, and keeps what was typed", async () => {
    const merger = await official.post(`${address}/merger`, { into: "nobody" }).expect(422);
    expect(mistakesIn(merger)).toEqual([
      ["#into", "Choisissez la plateforme dans la liste"],
      ["#justification", "Donnez le motif"],
    ]);
    const names = { trade_name: "Bazarino", country: "FR", website: "bazarino" };
    const confirmation = await official.post(`${address}/confirmation`, names).expect(422);
    expect(mistakesIn(confirmation).map(([field]) => field)).toEqual([
      "#legal_name",
      "#website",
      "#registration_number",
    ]);
    expect(load(confirmation.text)("#trade_name").val()).toBe("Bazarino");
  });

  it("strikes it out once, and reads who did", async () => {
    const justification = { justification: "Un achat privé" };
    const done = await official.post(`${address}/strike-out`, justification).expect(303);
    expect(texts(await official.page(done.get("Location") ?? ""), "[role=status]")).toEqual([
      "Le signalement est écarté, et les vendeurs en sont prévenus.",
    ]);

    const again = await official.post(`${address}/strike-out`, justification).expect(409);
    expect(texts(load(again.text), "[role=alert]")[0]).toMatch(
      /^official@register\.example l’a écartée le 5 novembre 2026/,
    );
    await official.get(`${address}/merger`).expect(303);
  });

  it("is an official, and asks for a platform that was reported", async () => {
    await official.get(`${LIST}/999`).expect(404);
    await official.get(`${LIST}/1`).expect(404);
    const cookie = await cookieOf(context, "mediator");
    await desk(context, () => cookie)
      .get(LIST)
      .expect(403);
  });
});
