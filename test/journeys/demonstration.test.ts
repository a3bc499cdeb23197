import { parsePeriod } from "../../src/compliance/period";
import { VERDICTS } from "../../src/compliance/scorecard";
import { PLATFORM_STATES } from "../../src/signatures/platform-state";
import { allRoutes } from "../../src/routes";
import { LANGUAGES, type Language } from "../../src/infrastructure/language";
import { layoutTexts } from "../../src/site/layout.texts";
import { addAccount } from "../../src/accounts/add-account";
import { expectNoAxeViolations, expectNoSidewaysScroll, openPage } from "../support/browser";
import { testContext } from "../support/context";
import { connect } from "../../src/infrastructure/database/connection";
import { AFTER_THE_STORY, demonstrate } from "../support/demonstration";
import { served, type Served } from "../support/served";

/** Addresses that answer with a file or lead elsewhere. */
const NO_PAGES = new Set(["/robots.txt", "/favicon.ico", "/console", "/signed-in"]);

type TestContext = Awaited<ReturnType<typeof testContext>>;

describe("loading the demonstration", () => {
  it("happens once, though two processes start together", async () => {
    const context = await testContext("postgres");
    const loadings = await Promise.all([demonstrate(context), demonstrate(context)]);

    expect(loadings.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(await context.stores.demonstration.isLoaded()).toBe(true);
    await context.close();
  });
});

describe("the demonstration", () => {
  let context: TestContext;
  let service: Served;
  beforeAll(async () => {
    context = await testContext();
    await demonstrate(context);
    service = await served(context);
  });
  afterAll(() => service.close());

  it("is not loaded a second time", async () => {
    expect(await demonstrate(context)).toEqual({ accepted: false, refusal: "not-empty" });
    expect(await context.stores.demonstration.isLoaded()).toBe(true);
  });

  it("shows every state of a platform", async () => {
    const platforms = await context.stores.platforms.all();
    const histories = await Promise.all(
      platforms.map(({ id }) => context.stores.platformStates.ofPlatform(id)),
    );
    const last = new Set(histories.map((history) => history.at(-1)?.state ?? "not-invited"));
    expect([...last].toSorted()).toEqual([...PLATFORM_STATES, "not-invited"].toSorted());
  });

  it("shows every verdict on a commitment", async () => {
    const shown = new Set<string>();
    for (const period of ["2025-S2", "2026-S1", "2026-S2"].map(parsePeriod)) {
      if (!period) throw new Error("not a period");
      const scorecards = await context.queries.scorecards.ofPeriod(period, AFTER_THE_STORY);
      for (const { results } of scorecards) results.forEach(({ verdict }) => shown.add(verdict));
    }
    expect([...shown].toSorted()).toEqual([...VERDICTS].toSorted());
  });

  it("tells its sellers that somebody represents the platform, which answers later", async () => {
    const mails = await context.stores.outbox.latest(500);
    const receipts = mails.filter(({ template }) => template === "difficulty-receipt");
    expect(receipts).toHaveLength(3);
    for (const { text } of receipts) expect(text).toContain("Les personnes qui représentent");
  });

  it("shows a renewal, a suspension that was lifted, and what sellers report", async () => {
    const { caseHistories, platforms, platformStates } = context.stores;
    const historyOf = async (slug: string) => {
      const platform = await platforms.findBySlug(slug);
      const history = await platformStates.ofPlatform(platform?.id ?? 0);
      return history.map(({ charterVersion, state }) => `${String(charterVersion)} ${state}`);
    };
    expect(await historyOf("place-du-large")).toEqual(["0 signed", "1 signed"]);
    expect((await historyOf("comptoir-du-net")).slice(-2)).toEqual(["1 suspended", "1 signed"]);

    const db = connect(context.config.database);
    const reported = await db("difficulties as d")
      .join("cases as c", "c.id", "d.case_id")
      .orderBy("d.id")
      .select<{ platform_id: number; reference: string }[]>("c.platform_id", "c.reference");
    expect(await db("difficulty_follow_ups").select("answer")).toEqual([{ answer: "partly" }]);
    await db.destroy();
    const events = await Promise.all(
      reported.map(async ({ platform_id, reference }) =>
        (await caseHistories.find(platform_id, reference))?.events.map(({ type }) => type),
      ),
    );
    expect(events).toEqual([
      [
        "measure-effective",
        "challenge-received",
        "decision-sent",
        "mediation-requested",
        "mediation-answered",
        "mediation-closed",
      ],
      ["fee-disputed", "mediation-requested", "mediation-answered"],
      ["return-requested", "mediation-requested"],
    ]);
  });

  it("has pages without a barrier, on a phone as on a desk, that all say it is fictional", async () => {
    const link = await context.inTransaction((tx) =>
      addAccount(tx, { email: "o@register.example", role: "official" }, AFTER_THE_STORY),
    );
    const page = await openPage({ width: 375 });
    await page.goto(`${service.origin}/fr/sign-in/links/${link.accepted ? link.linkToken : ""}`);
    await page.getByRole("button", { name: "Ouvrir ma session" }).click();

    for (const [address, language] of addresses()) {
      await page.goto(service.origin + address);
      const warning = page.getByText(layoutTexts[language].fictionTitle);
      expect([address, await warning.count()]).toEqual([address, 1]);
      await expectNoSidewaysScroll(page);
      await expectNoAxeViolations(page);
    }
  }, 120_000);

  /** Every page that is reached by an address alone, and some of each that names something. */
  function addresses(): (readonly [address: string, language: Language])[] {
    const named: Readonly<Record<string, readonly string[]>> = {
      "/charter/:version": ["/charter/0", "/charter/1"],
      "/charter/:version/changes": ["/charter/1/changes"],
      "/charter/:version/:commitment": ["/charter/1/C8", "/charter/1/C9"],
      "/signatories": ["/signatories", "/signatories?q=xyz"],
      "/signatories/:slug": ["marcheclair", "foirail", "grand-deballage", "halle-24"].map(
        (slug) => `/signatories/${slug}`,
      ),
      "/signatories/:slug/badge": ["/signatories/halle-24/badge"],
    };
    return allRoutes(context)
      .filter(
        ({ method, path }) => method === "get" && !NO_PAGES.has(path) && !path.startsWith("/api/"),
      )
      .flatMap(({ path, localised }) =>
        (named[path] ?? (path.includes(":") ? [] : [path])).map((address) => ({
          address,
          localised,
        })),
      )
      .map(({ address, localised }, index) => {
        // The three languages in turn: what axe finds seldom depends on the words.
        const language = localised ? (LANGUAGES[index % LANGUAGES.length] ?? "fr") : "fr";
        return [localised ? `/${language}${address}` : address, language];
      });
  }
});
