import { drawUpReport, type ReportRequest } from "../../src/reports/draw-up-report";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPlatform } from "../support/register";
import { aReportedPlatform } from "./reported-platform";

describe.each(ENGINES)("drawing up a report on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeAll(async () => {
    context = await testContext(engine);
    await aReportedPlatform(context);
    await addPlatform(context, { slug: "etalio", tradeName: "Étalio" });
  });
  afterAll(() => context.close());

  const drawUp = (request: Partial<ReportRequest> = {}) =>
    drawUpReport(
      { ...context.stores, scorecards: context.queries.scorecards },
      { slug: "marcheclair", periodId: "2026-S1", cutOff: NOON, isAsked: true, ...request },
      NOON,
    );

  const report = async (request: Partial<ReportRequest> = {}) => {
    const decision = await drawUp(request);
    if (!decision.accepted) throw new Error(decision.refusal);
    return decision.report;
  };

  it("takes its figures from the scorecard", async () => {
    const { cover, sections } = await report();
    expect(cover.platform).toBe("Marchéclair");
    expect(sections[0]).toMatchObject({ share: "80\u00A0%", verdict: { text: "Non tenu" } });
    expect(sections).toHaveLength(12);
  });

  it("knows nothing of what came after the cut-off", async () => {
    const [first] = (await report({ cutOff: new Date("2026-05-05T07:00:00Z") })).sections;
    expect(first?.figures?.counts.rows.map(({ cells }) => cells[0])).toEqual([
      ...["0", "0", "0", "0"],
      "25",
      ...["0", "0"],
    ]);
  });

  it("compares with the periods before, as far as the signature goes back", async () => {
    const [first] = (await report()).sections;
    expect(first?.figures?.shares?.table.rows.map(({ header }) => header)).toEqual([
      "S2\u00A02025",
      "S1\u00A02026",
    ]);
  });

  it("is of invented data when everything in the register is", async () => {
    expect((await report()).flag).toBeUndefined();
    await context.stores.demonstration.markLoaded(NOON);
    expect((await report()).flag).toBe("DONNÉES FICTIVES");
  });

  it.each([
    ["unknown-platform", { slug: "nobody" }],
    ["unknown-period", { periodId: "2026-S3" }],
    ["unknown-period", { periodId: "2026" }],
    ["future-cut-off", { cutOff: new Date(NOON.getTime() + 1) }],
    ["period-not-begun", { periodId: "2027-S1" }],
    ["period-not-begun", { cutOff: new Date("2025-12-31T22:59:59Z") }],
    ["not-signed", { slug: "etalio" }],
    ["not-signed", { periodId: "2024-S1" }],
  ])("refuses: %s (%#)", async (refusal, request) => {
    expect(await drawUp(request)).toEqual({ accepted: false, refusal });
  });
});
