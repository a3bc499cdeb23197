import { caseClocks } from "../../src/cases/case-clocks";
import { recordCaseEvents, type CaseRecording } from "../../src/cases/record-case-events";
import type { Platform } from "../../src/platforms/platform";
import { eventsFile, importFile, recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson } from "../support/people";
import { addPlatform, signOnPaper } from "../support/register";
import { storedRuns } from "../support/stored-runs";

describe.each(ENGINES)("events that a person records on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let platform: Platform;
  beforeAll(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    platform = await addPlatform(context);
    await signOnPaper(context, platform, { taken: ["C1", "C4"] });
    await addPerson(context, { role: "representative", name: "Ada Byron" });
  });
  afterAll(() => context.close());

  const record = (reference: string, recording: Partial<CaseRecording>) =>
    context.inTransaction((tx) =>
      recordCaseEvents(
        tx,
        {
          platform,
          reference,
          source: "declared",
          accountId: "representative",
          events: [],
          ...recording,
        },
        context.clock.now(),
      ),
    );
  const file = (reference: string) => context.queries.caseFiles.find("marcheclair", reference);
  const reply = (at: string, more: object = {}) =>
    ({ type: "first-human-reply", at: new Date(at), ...more }) as const;

  it("are measured at once, and leave a line of evidence that names nobody", async () => {
    await recordEvents(context, "marcheclair D1 request-received 2026-10-01T09:00:00Z");
    await record("D1", { events: [reply("2026-10-02T09:00:00Z", { words: "Bonjour" })] });
    const [run] = await storedRuns(context, platform.id, "D1");
    expect(run?.stoppedAt).toEqual(new Date("2026-10-02T09:00:00Z"));
    expect((await file("D1"))?.events.at(-1)).toMatchObject({
      source: "declared",
      recordedAt: context.clock.now(),
    });
    const line = (await context.stores.evidence.all()).at(-1)?.body ?? "";
    expect(JSON.parse(line)).toMatchObject({ type: "case-events-recorded", added: 1 });
    expect(line).not.toMatch(/marcheclair|"D1"|Bonjour/);
  });

  it("start a clock when the seller says, and stop it when the platform says", async () => {
    const asked = (day: string) => ({ type: "request-received", at: new Date(day) }) as const;
    const seller = { source: "reported", accountId: undefined } as const;
    await record("V1", { events: [asked("2026-09-03T09:00:00Z")] });
    await record("V1", { ...seller, events: [asked("2026-09-01T09:00:00Z")] });
    await record("V1", { ...seller, events: [reply("2026-09-07T09:00:00Z")] });
    await record("V1", { events: [reply("2026-09-04T09:00:00Z")] });
    const found = await file("V1");
    expect(found?.events).toHaveLength(4);
    const takings = await context.stores.takings.ofPlatforms([platform.id]);
    const published = await context.stores.charters.all();
    const own = takings.get(platform.id) ?? [];
    const [clock] = caseClocks(found?.events ?? [], published, own, context.clock.now());
    const [stored] = await storedRuns(context, platform.id, "V1");
    expect(stored).toMatchObject({
      startedAt: new Date("2026-09-01T09:00:00Z"),
      stoppedAt: new Date("2026-09-04T09:00:00Z"),
    });
    expect(clock?.explanation.conclusion.outcome).toBe("late-closed");
  });

  it("open the case of a seller, who has no account", async () => {
    await record("S1", {
      source: "reported",
      accountId: undefined,
      events: [{ type: "request-received", at: new Date("2026-10-01T09:00:00Z") }],
    });
    expect((await file("S1"))?.events).toHaveLength(1);
    expect(await storedRuns(context, platform.id, "S1")).toHaveLength(1);
  });

  it("tell who handed in the file that others came in", async () => {
    await recordEvents(context, "marcheclair F1 request-received 2026-10-01T09:00:00Z");
    const line = "marcheclair F1 first-human-reply 2026-10-02T09:00:00Z";
    await importFile(context, eventsFile(line), { platform, accountId: "representative" });
    expect((await file("F1"))?.events.map(({ by }) => by)).toEqual([undefined, "Ada Byron"]);
    const types = ["first-human-reply"] as const;
    expect(await context.stores.caseActs.lastRecorder(platform.id, "F1", types)).toMatchObject({
      source: "declared",
      by: "Ada Byron",
    });
  });

  it("change nothing when they are refused", async () => {
    const { length } = await context.stores.evidence.all();
    expect(await record("N1", { events: [reply("2026-10-02T09:00:00Z")] })).toMatchObject({
      refusal: "nothing-started",
    });
    expect(await file("N1")).toBeUndefined();
    expect(await context.stores.evidence.all()).toHaveLength(length);
  });

  it("told by two at the same time count once", async () => {
    await recordEvents(context, "marcheclair T1 request-received 2026-10-01T09:00:00Z");
    const events = [reply("2026-10-02T09:00:00Z")];
    const outcomes = await Promise.all([record("T1", { events }), record("T1", { events })]);
    expect(outcomes.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(outcomes).toContainEqual(expect.objectContaining({ refusal: "recorded-already" }));
    const { caseActs } = context.stores;
    expect(await caseActs.lastRecorder(platform.id, "T1", ["first-human-reply"])).toMatchObject({
      by: "Ada Byron",
    });
  });
});
