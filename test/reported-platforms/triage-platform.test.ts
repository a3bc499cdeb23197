import { appOf } from "../support/app";
import { triagePlatform, type TriageOutcome } from "../../src/reported-platforms/triage-platform";
import type { Triage } from "../../src/reported-platforms/triage";
import { opened, reporterAt } from "../difficulties/reporter";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson } from "../support/people";
import { addPlatform, signOnPaper } from "../support/register";

const CONFIRMED: Triage = {
  act: "confirmation",
  organisation: {
    tradeName: "Bazarine Marketplace",
    legalName: "Bazarine SAS",
    country: "FR",
    website: "https://www.bazarine.example",
    registrationNumber: "732829320",
  },
};

describe.each(ENGINES)("a platform that a seller named (%s)", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let official: { readonly id: string };
  let reference: string;
  let platformId: number;
  beforeEach(async () => {
    context = await testContext(engine);
    context.clock.moveTo(new Date("2026-11-05T10:00:00Z"));
    await publishVersionOne(context);
    official = await addPerson(context, { role: "official", name: "Zoé Martin" });
    ({ reference, platformId } = await report());
  });
  afterEach(() => context.close());

  async function report() {
    const token = await opened(context, reporterAt(appOf(context)));
    const difficulty = await context.stores.difficulties.find(token, context.clock.now());
    if (!difficulty?.opened) throw new Error("no case was opened");
    const { reference: opens, platform } = difficulty.opened;
    return { reference: opens, platformId: platform.id, platform };
  }

  function triage(decision: Triage): Promise<TriageOutcome> {
    const { baseUrl } = context.config;
    const command = { platformId, triage: decision, account: official, baseUrl };
    return context.inTransaction((tx) => triagePlatform(tx, command, context.clock.now()));
  }

  async function lastEntries(): Promise<string> {
    return (await context.stores.evidence.all())
      .slice(-2)
      .map(({ body }) => body)
      .join("\n");
  }

  it("is in no list of the register, and takes the reports of others", async () => {
    const second = await report();

    expect(second.platformId).toBe(platformId);
    expect(await context.stores.platforms.all()).toEqual([]);
    expect(await context.stores.platforms.findBySlug(second.platform.slug)).toBeUndefined();
    expect((await context.queries.reportedPlatforms.waiting(1)).rows).toMatchObject([
      { tradeName: "Bazarine", cases: 2 },
    ]);
  });

  it("enters the register under its right names", async () => {
    expect(await triage(CONFIRMED)).toEqual({ accepted: true });

    expect(await context.stores.platforms.all()).toMatchObject([
      { id: platformId, slug: "bazarine-marketplace", legalName: "Bazarine SAS" },
    ]);
    const entries = await lastEntries();
    expect(entries).toMatch(/"platform":"bazarine-marketplace".*"platform-registered"/);
    expect(entries).toMatch(/"decision":"confirmed".*"reported-platform-decided"/);
  });

  it("is not entered beside the one that the register has", async () => {
    const known = await addPlatform(context, {
      slug: "bazarine",
      website: "https://www.bazarine.example",
    });

    const outcome = await triage(CONFIRMED);

    expect(outcome).toMatchObject({ refusal: "registered-already", twin: { id: known.id } });
  });

  it("hands its cases to the one it is, where they count, and tells the seller", async () => {
    const known = await addPlatform(context);
    await signOnPaper(context, known, { taken: ["C4"] });

    const outcome = await triage({
      act: "merger",
      into: "marcheclair",
      justification: "Même société",
    });

    expect(outcome).toEqual({ accepted: true });
    const file = await context.queries.caseFiles.find("marcheclair", reference);
    expect(file?.events).toHaveLength(2);
    const day = { today: 20_762, weekEnd: 20_765, now: context.clock.now() };
    const bounds = [
      {
        charterVersion: 1,
        isNotice: false,
        commitments: ["C4"],
        from: new Date("2024-07-01T00:00:00Z"),
        until: undefined,
        hours: undefined,
      },
    ];
    const scope = { platformId: known.id, bounds, days: day };
    expect(await context.queries.openClocks.list(scope, "due", 9, 0)).toMatchObject([
      { reference, commitment: "C4" },
    ]);
    const [mail] = await context.stores.outbox.latest(1);
    expect(mail).toMatchObject({
      template: "reported-platform-merged",
      to: "odette@lampes.example",
    });
    expect(mail?.text).toMatch(/^http:\/\/localhost:3000\/fr\/cases\/[\w-]{43}$/m);
    expect((await report()).platformId).toBe(known.id);
  });

  it("is struck out with its cases, which the seller reads", async () => {
    const outcome = await triage({ act: "strike-out", justification: "Un achat privé" });

    expect(outcome).toEqual({ accepted: true });
    const [{ slug } = { slug: "" }] = await context.stores.platforms.unlisted();
    const file = await context.queries.caseFiles.find(slug, reference);
    expect(file?.events.at(-1)).toMatchObject({ type: "excluded", code: "not-a-matter" });
    const [mail] = await context.stores.outbox.latest(1);
    expect(mail?.text).toContain("Motif : Un achat privé");
    expect(await lastEntries()).not.toMatch(/Bazarine|achat/);
    expect((await report()).platformId).not.toBe(platformId);
  });

  it("is sorted once, and whoever comes second is told by whom", async () => {
    const strikeOut: Triage = { act: "strike-out", justification: "Un achat privé" };
    const outcomes = await Promise.all([triage(CONFIRMED), triage(strikeOut)]);

    expect(outcomes.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(outcomes.find(({ accepted }) => !accepted)).toMatchObject({
      refusal: "decided-already",
      earlier: { by: "Zoé Martin" },
    });
  });
});
