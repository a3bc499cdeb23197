import { parole } from "../support/command";
import { testContext } from "../support/context";
import { aMeasuredPeriod, CUT_OFF, PERIOD } from "./closing";
import { closePeriod } from "../../src/periods/close-period";

describe("parole period", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeEach(async () => {
    context = await testContext();
    await aMeasuredPeriod(context);
  });
  afterEach(() => context.close());

  const run = (...args: string[]) => parole(context.config.database, "period", ...args);

  it("closes a half-year once, and does not publish it while platforms may reply", async () => {
    const close = ["close", PERIOD.id, "--cut-off", CUT_OFF.toISOString()];

    const { code, out } = await run(...close, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out[0] ?? "")).toMatchObject({
      period: PERIOD.id,
      cut_off: CUT_OFF.toISOString(),
    });
    expect(await run(...close)).toMatchObject({ code: 1, told: ["2026-S1 is closed already"] });
    expect(await run("publish", PERIOD.id)).toMatchObject({
      code: 1,
      told: ["the platforms may still reply to the figures of 2026-S1"],
    });
  });

  it("publishes a half-year whose time for replies is over", async () => {
    const request = { cutOff: CUT_OFF, publishFrom: undefined, accountId: undefined };
    const command = { period: PERIOD, ...request, baseUrl: context.config.baseUrl };
    const earlier = new Date("2026-09-02T09:00:00Z");
    await context.inTransaction((tx) => closePeriod(tx, command, earlier));

    const { code, out } = await run("publish", PERIOD.id, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out[0] ?? "")).toMatchObject({ period: PERIOD.id, scorecards: 2 });
  });

  it("takes nothing that is no half-year", async () => {
    expect(await run("close", "2026")).toMatchObject({ code: 2 });
  });
});
