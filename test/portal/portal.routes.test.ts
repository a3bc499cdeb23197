import { load, type CheerioAPI } from "cheerio";
import type { Account } from "../../src/accounts/account";
import type { Language } from "../../src/infrastructure/language";
import type { Platform } from "../../src/platforms/platform";
import { browserOf, type TestBrowser } from "../invitations/invited";
import { publishVersionOne } from "../support/charter";
import { recordEvents } from "../support/case-events";
import { testContext } from "../support/context";
import { addPerson } from "../support/people";
import { texts } from "../support/reader";
import { addPlatform, signOnPaper } from "../support/register";

describe("the portal", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let ada: Account;
  let platform: Platform;
  let browser: TestBrowser;
  beforeEach(async () => {
    context = await testContext();
    await publishVersionOne(context);
    ada = await addPerson(context, { role: "representative", name: "Ada Byron" });
    platform = await addPlatform(context);
    await signOnPaper(context, platform, { taken: ["C1", "C4"] });
    browser = await browserOf(context, ada);
  });
  afterEach(() => context.close());

  const represent = (own: Platform, account = ada) =>
    context.stores.representatives.begin(
      { accountId: account.id, platformId: own.id },
      context.clock.now(),
    );
  const read = async (path: string, language: Language = "fr") => {
    await context.stores.accounts.update({ ...ada, language });
    return load((await browser.get(path).expect(200)).text);
  };

  it("leads straight to the platform of those who have one", async () => {
    await represent(platform);
    await browser.get("/portal").expect(303).expect("Location", "/portal/marcheclair");
  });

  it("offers the choice to those who represent several, with what is due in each", async () => {
    const other = await addPlatform(context, { slug: "criea", tradeName: "Criéa" });
    await represent(platform);
    await represent(other);
    await recordEvents(context, "marcheclair D1 request-received 2026-09-25T09:00:00Z");
    const page = await read("/portal");
    expect(texts(page, "tbody tr")).toEqual([
      expect.stringMatching(/^Criéa 0 0 0 0 0$/),
      expect.stringMatching(/^Marchéclair 1 0 0 1 0$/),
    ]);
  });

  it("asks as much for a choice of two as for one of ten", async () => {
    const { queries, stores } = context;
    const asked = [
      jest.spyOn(stores.charters, "all"),
      jest.spyOn(stores.takings, "ofPlatforms"),
      jest.spyOn(stores.platforms, "find"),
      jest.spyOn(queries.openClocks, "counts"),
    ];
    const numbers: number[][] = [];
    await represent(platform);
    for (let number = 1; number < 10; number += 1) {
      const named = { slug: `p-${String(number)}`, tradeName: `P ${String(number)}` };
      await represent(await addPlatform(context, named));
      if (number > 1 && number < 9) continue;
      asked.forEach((one) => one.mockClear());
      expect(texts(await read("/portal"), "tbody tr")).toHaveLength(number + 1);
      numbers.push(asked.map(({ mock }) => mock.calls.length));
    }
    expect(numbers).toEqual([numbers[0], numbers[0]]);
  });

  it("says what is due, in words, in the reader's language", async () => {
    await represent(platform);
    await recordEvents(
      context,
      "marcheclair D1 request-received 2026-09-25T09:00:00Z",
      "marcheclair D2 request-received 2026-09-30T09:00:00Z",
      "marcheclair D3 challenge-received 2026-10-01T09:00:00Z",
      "marcheclair D3 info-requested 2026-10-01T10:00:00Z",
    );
    const page = await read("/portal/marcheclair", "en");
    expect(texts(page, ".lede")).toEqual(["1 overdue, 1 due today and 1 later."]);
    const rows = texts(page, "tbody tr");
    expect(rows[0]).toMatch(/^D1.*C1 – .*The first reply.*Overdue 29 September 2026 3 days late$/);
    expect(rows[1]).toMatch(/Today 2 October 2026 last day$/);
    expect(rows[2]).toMatch(/The seller was asked for something.*Later/);
    expect(texts(await read("/portal/marcheclair", "de"), ".lede")).toEqual([
      "1 überfällig, 1 heute fällig und 1 später.",
    ]);
  });

  it("shows the notices that were given apart, for nothing is due in them", async () => {
    await represent(platform);
    const other = await addPlatform(context, { slug: "criea", tradeName: "Criéa" });
    await represent(other);
    await signOnPaper(context, other, { taken: ["C3"] });
    await recordEvents(
      context,
      "criea D1 closure-notified 2026-09-20T09:00:00Z",
      "criea D2 closure-notified 2026-08-01T09:00:00Z",
    );
    expect(texts(await read("/portal"), "tbody tr")[0]).toBe("Criéa 0 0 0 0 2");
    const home = await read("/portal/criea", "en");
    expect(texts(home, ".lede")).toEqual(["Nothing is due: no case waits for the platform."]);
    expect(texts(home, "main a[href='/portal/criea/notices']")).toContain(
      "2 notices still await their effect: nothing is due in them.",
    );
    const rows = texts(await read("/portal/criea/notices", "en"), "tbody tr");
    expect(rows[0]).toMatch(
      /^D1.*Notice running Not before 21 October 2026 19 days of notice to run$/,
    );
    expect(rows[1]).toMatch(/^D2.*Effect lawful Since 1 September 2026$/);
    expect(texts(await read("/portal/marcheclair/notices"), ".lede")).toEqual([
      "Aucun préavis n’attend son effet.",
    ]);
  });

  it("says so when nothing is due", async () => {
    await represent(platform);
    const page = await read("/portal/marcheclair");
    expect(texts(page, ".lede")).toEqual(["Rien n’est dû : aucun dossier n’attend la plateforme."]);
    expect(page("table")).toHaveLength(0);
  });

  it("comes fifty a page", async () => {
    await represent(platform);
    const days = Array.from({ length: 60 }, (_, number) => number + 10);
    await recordEvents(
      context,
      ...days.map(
        (day) =>
          `marcheclair D${String(day)} request-received 2026-09-25T09:${String(day % 60).padStart(2, "0")}:00Z`,
      ),
    );
    expect(texts(await read("/portal/marcheclair"), "tbody tr")).toHaveLength(50);
    expect(texts(await read("/portal/marcheclair?page=2"), "tbody tr")).toHaveLength(10);
    expect(texts(await read("/portal/marcheclair?page=77"), "tbody tr")).toHaveLength(10);
  });

  it("is filtered by due date, commitment and reference, page by page, without losing count", async () => {
    await represent(platform);
    const many = Array.from({ length: 55 }, (_, number) => String(number + 10));
    await recordEvents(
      context,
      ...many.map((number) => `marcheclair D${number} request-received 2026-09-25T09:00:00Z`),
      "marcheclair K_1 challenge-received 2026-10-01T09:00:00Z",
      "marcheclair k_12 request-received 2026-10-01T09:00:00Z",
    );
    const options = (page: CheerioAPI) => texts(page, "#due option");
    const whole = await read("/portal/marcheclair");
    expect(options(whole)).toEqual([
      "Toutes (57)",
      "En retard (55)",
      "Aujourd’hui (0)",
      "Cette semaine (0)",
      "Plus tard (2)",
    ]);
    const late = await read("/portal/marcheclair?due=overdue&commitment=C1&page=2");
    expect(texts(late, "tbody tr")).toHaveLength(5);
    expect(late(".pagination a[rel=prev]").attr("href")).toBe(
      "/portal/marcheclair?due=overdue&commitment=C1",
    );
    expect(late("#due option[selected]").text()).toBe("En retard (55)");

    const named = await read("/portal/marcheclair?q=K_1", "en");
    expect(options(named)[0]).toBe("All (2)");
    expect(texts(named, "tbody th")[0]).toContain("k_12");
    expect(texts(named, ".lede")).toEqual(["55 overdue and 2 later."]);

    const none = await read("/portal/marcheclair?due=today&q=%25");
    expect(texts(none, ".notice")[0]).toMatch(/^Aucune promesse en cours/);
    expect(none("#q").val()).toBe("%");
    expect(none("table")).toHaveLength(0);
  });

  it("shows how each due date of a case is counted, whatever its reference holds", async () => {
    await represent(platform);
    await recordEvents(context, "marcheclair A/1?é request-received 2026-09-25T09:00:00Z");
    const home = await read("/portal/marcheclair");
    const page = await read(home("tbody th a").attr("href") ?? "");
    expect(page("h1").text()).toBe("Dossier A/1?é");
    expect(texts(page, "details li").at(0)).toBe(
      "25 septembre 2026, jour de la demande, non compté",
    );
    expect(texts(page, "details li").at(-1)).toMatch(/mardi 29 septembre 2026/);
  });

  it("shows complete results, and says that they are provisional", async () => {
    await represent(platform);
    await recordEvents(
      context,
      "marcheclair D1 request-received 2026-09-07T09:00:00Z",
      "marcheclair D1 first-human-reply 2026-09-08T09:00:00Z",
    );
    const page = await read("/portal/marcheclair/scorecards?period=2026-S2");
    expect(texts(page, ".notice")[0]).toMatch(/^Chiffres provisoires et complets/);
    // One case: the public register would show no figure.
    expect(texts(page, "#results tbody tr")[0]).toMatch(/^C1 – .*100 % 1 sur 1/);
    expect(
      texts(await read("/portal/marcheclair/scorecards?period=x"), "nav [aria-current]"),
    ).toContain("S2 2026");
  });

  it("keeps the last representative, and tells why", async () => {
    await represent(platform);
    const end = "/portal/marcheclair/representatives/1/end";
    expect((await read(end))("h1").text()).toBe("Ne plus représenter Marchéclair");
    const { text } = await browser.post(end).expect(409);
    expect(texts(load(text), "[role=alert]")[0]).toMatch(/garde toujours un représentant/);

    const bob = await addPerson(context, {
      id: "bob",
      email: "bob@x.example",
      role: "representative",
    });
    await represent(platform, bob);
    await browser.post(end).expect(303).expect("Location", "/portal?done=left");
    await browser.get("/portal/marcheclair").expect(404);
  });
});
