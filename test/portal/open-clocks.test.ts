import type { Platform } from "../../src/platforms/platform";
import { clockBounds } from "../../src/portal/clock-bounds";
import { countIn, UNFILTERED, type DueFilter } from "../../src/portal/due-filter";
import { dueDays } from "../../src/portal/due-days";
import { connect } from "../../src/infrastructure/database/connection";
import { publishVersionOne } from "../support/charter";
import { recordEvents } from "../support/case-events";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPlatform, signOnPaper } from "../support/register";

/** Friday 2 October 2026, noon in Paris, is now. */
describe.each(ENGINES)("what a platform owes on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let platform: Platform;
  beforeEach(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    platform = await addPlatform(context);
  });
  afterEach(() => context.close());

  const sign = (taken: string[], signedOn = "2024-07-01") =>
    signOnPaper(context, platform, { signedOn, taken });
  const record = (...lines: string[]) =>
    recordEvents(context, ...lines.map((line) => `marcheclair ${line}`));

  async function scope({ id } = platform) {
    const { charters, takings } = context.stores;
    const own = (await takings.ofPlatforms([id])).get(id) ?? [];
    const bounds = clockBounds(own, await charters.all());
    return { platformId: id, bounds, days: dueDays(context.clock.now()) };
  }
  const list = async (kind: "due" | "notice" = "due") =>
    (await context.queries.openClocks.list(await scope(), kind, 50, 0)).map(
      ({ reference, commitment }) => `${reference} ${commitment}`,
    );
  async function figures(code: string) {
    const scorecards = await context.queries.scorecards.ofPlatform(
      platform.slug,
      context.clock.now(),
    );
    const results = scorecards.at(-1)?.results ?? [];
    return results.find(({ commitment }) => commitment === code)?.figures;
  }
  const counts = async () => (await context.queries.openClocks.counts([await scope()]))[0];

  it("comes overdue first, then by due date", async () => {
    await sign(["C1", "C4", "C11"]);
    await record(
      "later challenge-received 2026-10-01T09:00:00Z",
      "today request-received 2026-09-30T09:00:00Z",
      "overdue request-received 2026-09-25T09:00:00Z",
      "sunday-is-no-day request-received 2026-10-01T09:00:00Z",
      "longest challenge-received 2026-09-01T09:00:00Z",
    );
    expect(await list()).toEqual([
      "longest C4",
      "overdue C1",
      "today C1",
      "sunday-is-no-day C1",
      "later C4",
    ]);
    expect(await counts()).toEqual({ overdue: 2, today: 1, thisWeek: 0, all: 5, notices: 0 });
    context.clock.moveTo(new Date("2026-10-05T09:00:00Z"));
    expect(await counts()).toEqual({ overdue: 3, today: 1, thisWeek: 0, all: 5, notices: 0 });
  });

  it("leaves out what is answered, excluded, withdrawn or of another platform", async () => {
    await sign(["C1"]);
    await addPlatform(context, { slug: "criea", tradeName: "Criéa" });
    await record(
      "open request-received 2026-10-01T09:00:00Z",
      "answered request-received 2026-10-01T09:00:00Z",
      "answered first-human-reply 2026-10-01T10:00:00Z",
      "excluded request-received 2026-10-01T09:00:00Z",
      "excluded excluded 2026-10-01T10:00:00Z legal-obligation",
      "withdrawn request-received 2026-10-01T09:00:00Z",
      "withdrawn withdrawn 2026-10-01T10:00:00Z",
    );
    await recordEvents(context, "criea other request-received 2026-10-01T09:00:00Z");
    expect(await list()).toEqual(["open C1"]);
  });

  it("leaves out what the platform had not taken, or not yet, when the clock started", async () => {
    await sign(["C1"], "2026-09-28");
    await record(
      "before request-received 2026-09-25T09:00:00Z",
      "since request-received 2026-10-01T09:00:00Z",
      "not-taken challenge-received 2026-10-01T09:00:00Z",
    );
    expect(await list()).toEqual(["since C1"]);
  });

  it("is counted for several platforms at once, each by what it took", async () => {
    await sign(["C1"]);
    const other = await addPlatform(context, { slug: "criea", tradeName: "Criéa" });
    await signOnPaper(context, other, { taken: ["C4", "C5"] });
    const never = await addPlatform(context, { slug: "bazarine", tradeName: "Bazarine" });
    await record("D1 request-received 2026-09-25T09:00:00Z");
    await recordEvents(
      context,
      "criea D1 challenge-received 2026-10-01T09:00:00Z",
      "criea D2 reversal-decided 2026-09-30T11:00:00Z",
      "criea D3 request-received 2026-10-01T09:00:00Z",
    );
    const scopes = [await scope(never), await scope(other), await scope()];
    expect(await context.queries.openClocks.counts(scopes)).toEqual([
      { overdue: 0, today: 0, thisWeek: 0, all: 0, notices: 0 },
      { overdue: 0, today: 1, thisWeek: 0, all: 2, notices: 0 },
      { overdue: 1, today: 0, thisWeek: 0, all: 1, notices: 0 },
    ]);
    expect(await context.queries.openClocks.counts([])).toEqual([]);
  });

  it("is nothing for a platform that never signed", async () => {
    await record("D1 request-received 2026-09-01T09:00:00Z");
    expect(await list()).toEqual([]);
    expect(await counts()).toEqual({ overdue: 0, today: 0, thisWeek: 0, all: 0, notices: 0 });
  });

  it("is found by state, commitment and a part of the reference, as it is counted", async () => {
    await sign(["C1", "C4", "C5"]);
    await record(
      "A-1 request-received 2026-09-25T09:00:00Z",
      "a-12 request-received 2026-09-30T09:00:00Z",
      "hours reversal-decided 2026-09-30T09:00:00Z",
      "B-1 challenge-received 2026-10-01T09:00:00Z",
    );
    const found = async (asked: Partial<DueFilter>) => {
      const filtered = { ...(await scope()), filter: { ...UNFILTERED, ...asked } };
      const rows = await context.queries.openClocks.list(filtered, "due", 50, 0);
      const [counted] = await context.queries.openClocks.counts([filtered]);
      expect(rows).toHaveLength(counted ? countIn(counted, asked.state) : NaN);
      return rows.map(({ reference }) => reference);
    };
    expect(await found({ state: "overdue" })).toEqual(["A-1", "hours"]);
    expect(await found({ state: "today" })).toEqual(["a-12"]);
    expect(await found({ state: "this-week" })).toEqual([]);
    expect(await found({ state: "later" })).toEqual(["B-1"]);
    expect(await found({ commitment: "C4" })).toEqual(["B-1"]);
    expect(await found({ reference: "a-1" })).toEqual(["A-1", "a-12"]);
    expect(await found({ reference: "%", state: "today" })).toEqual([]);
  });

  it("is over at its instant, where a clock counts hours", async () => {
    await sign(["C5", "C1"]);
    await record(
      "early reversal-decided 2026-09-30T09:00:00Z",
      "late reversal-decided 2026-09-30T11:00:00Z",
      "a-day request-received 2026-09-30T09:00:00Z",
    );
    expect(await counts()).toMatchObject({ overdue: 1, today: 2 });
    expect((await list())[0]).toBe("early C5");
  });

  it("tells notices apart, and lists each until its effect comes, as the figures count them", async () => {
    await sign(["C1", "C3"]);
    await record(
      "lawful closure-notified 2026-08-01T09:00:00Z",
      "running closure-notified 2026-09-20T09:00:00Z",
      "closed closure-notified 2026-08-01T09:00:00Z",
      "closed closure-effective 2026-09-20T09:00:00Z",
      "due request-received 2026-10-01T09:00:00Z",
    );
    expect(await list()).toEqual(["due C1"]);
    expect(await list("notice")).toEqual(["running C3", "lawful C3"]);
    expect(await counts()).toEqual({ overdue: 0, today: 0, thisWeek: 0, all: 1, notices: 2 });
    expect(await figures("C3")).toMatchObject({ pending: 2 });
  });

  it("keeps what a seller withdrew only after the due date, as the figures do", async () => {
    await sign(["C1", "C5"]);
    await record(
      "in-time request-received 2026-09-25T09:00:00Z",
      "in-time withdrawn 2026-09-29T21:59:00Z",
      "too-late request-received 2026-09-25T09:00:00Z",
      "too-late withdrawn 2026-09-29T22:00:00Z",
      "by-the-hour reversal-decided 2026-09-30T09:00:00Z",
      "by-the-hour withdrawn 2026-10-02T09:30:00Z",
    );
    expect(await list()).toEqual(["too-late C1", "by-the-hour C5"]);
    expect(await counts()).toMatchObject({ overdue: 2, all: 2 });
    expect(await figures("C1")).toMatchObject({ lateOpen: 1, withdrawn: 1, pending: 0 });
    expect(await figures("C5")).toMatchObject({ lateOpen: 1, withdrawn: 0 });
  });

  it("moves on while the seller is asked for something", async () => {
    await sign(["C4"]);
    await record(
      "waiting challenge-received 2026-09-14T09:00:00Z",
      "waiting info-requested 2026-09-17T09:00:00Z",
      "late challenge-received 2026-09-14T09:00:00Z",
    );
    expect(await list()).toEqual(["late C4", "waiting C4"]);
    expect(await counts()).toMatchObject({ overdue: 1, all: 2 });
  });

  it("is read from an index of what is open", async () => {
    await sign(["C1"]);
    const db = connect(context.config.database);
    const explain = engine === "sqlite" ? "explain query plan" : "explain";
    // So few rows as here PostgreSQL would rather read through.
    if (engine === "postgres") await db.raw("set enable_seqscan = off");
    const plan: unknown = await db.raw(
      `${explain} select count(*) from measurements as m where m.platform_id = 1
       and m.stopped_at is null and m.started_at is not null
       and m.excluded_at is null and m.withdrawn_at is null
       and m.due_until < 20000`,
    );
    await db.destroy();
    expect(JSON.stringify(plan)).toContain("measurements_open");
  });
});
