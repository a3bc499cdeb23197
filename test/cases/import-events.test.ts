import { importEvents, type ImportOutcome } from "../../src/cases/import-events";
import { publishVersionOne } from "../support/charter";
import { eventsFile, importFile, opened, recordEvents } from "../support/case-events";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPlatform } from "../support/register";

describe.each(ENGINES)("importing events (%s)", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;

  beforeEach(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    await addPlatform(context);
    await addPlatform(context, { slug: "etalio" });
  });
  afterEach(() => context.close());

  const load = (...lines: string[]) => importFile(context, eventsFile(...lines));
  const imports = async () =>
    (await context.stores.evidence.all())
      .map(({ body }) => JSON.parse(body) as { type: string })
      .filter(({ type }) => type === "events-imported");
  const report = (outcome: ImportOutcome) => (outcome.accepted ? outcome.report : undefined);
  const mistakes = (outcome: ImportOutcome) =>
    outcome.accepted ? [] : outcome.mistakes.first.map(({ line }) => line);

  const REQUEST = "marcheclair D1 request-received 2026-05-04T09:30:00Z";
  const REPLY = "marcheclair D1 first-human-reply 2026-05-05T09:30:00Z";

  it("says what it found, what was new and what that changed", async () => {
    const outcome = await load(
      REQUEST,
      REPLY,
      "etalio D1 request-received 2026-05-04T09:30:00Z",
      "etalio D2 acknowledged 2026-05-04T09:30:00Z",
    );
    expect(report(outcome)).toEqual({
      rows: 4,
      added: 4,
      corrected: 0,
      known: 0,
      casesTouched: 3,
      measurementsChanged: 2,
    });
    expect(await imports()).toMatchObject([
      { rows: 4, added: 4, fileSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    ]);
  });

  it("is not in the way of the next one when it was refused, and only then rolled back", async () => {
    const [bad, good] = [eventsFile(REPLY, "marcheclair D1 nonsense x"), eventsFile(REQUEST)];
    const { clock, inTransaction } = context;
    const outcomes = await inTransaction(async (tx) => [
      await importEvents(tx, opened(bad), clock.now()),
      await importEvents(tx, opened(good), clock.now()),
    ]);
    expect(outcomes.map(({ accepted }) => accepted)).toEqual([false, true]);
  });

  it("changes nothing when the same file comes again, in any order", async () => {
    await load(REQUEST, REPLY);
    const evidence = await context.stores.evidence.all();

    expect(report(await load(REPLY, REQUEST))).toEqual({
      rows: 2,
      added: 0,
      corrected: 0,
      known: 2,
      casesTouched: 0,
      measurementsChanged: 0,
    });
    expect(await context.stores.evidence.all()).toEqual(evidence);
  });

  it("counts a row that is there twice as known, whatever its offset and its code", async () => {
    const outcome = await load(
      REQUEST,
      REQUEST,
      "marcheclair D1 request-received 2026-05-04T11:30:00+02:00",
      "etalio D1 excluded 2026-05-04T11:30:00+02:00 legal-obligation",
      "etalio D1 excluded 2026-05-04T09:30:00Z legal-obligation",
    );
    expect(report(outcome)).toMatchObject({ rows: 5, added: 2, known: 3 });
  });

  it("refuses an event that is known with another code", async () => {
    await load("etalio D1 excluded 2026-05-04T09:30:00Z legal-obligation");
    const outcome = await load(
      REQUEST,
      "etalio D1 excluded 2026-05-04T09:30:00Z imperative-ground",
      "etalio D1 excluded 2026-05-04T09:30:00Z legal-obligation",
    );
    expect(mistakes(outcome)).toEqual([3]);
    expect(await imports()).toHaveLength(1);
  });

  it("measures again only what changed", async () => {
    await load(REQUEST, "marcheclair D2 request-received 2026-05-04T09:30:00Z");
    expect(report(await load(REQUEST, REPLY))).toMatchObject({
      added: 1,
      casesTouched: 1,
      measurementsChanged: 1,
    });
    expect(report(await load("marcheclair D2 acknowledged 2026-05-05T09:30:00Z"))).toMatchObject({
      casesTouched: 1,
      measurementsChanged: 0,
    });
  });

  it("takes back a measurement that an earlier start leaves to no charter", async () => {
    await load(REQUEST);
    const earlier = "marcheclair D1 request-received 2024-05-04T09:30:00Z";
    expect(report(await load(earlier))).toMatchObject({ measurementsChanged: 1 });
    expect(report(await load(REPLY))).toMatchObject({ measurementsChanged: 0 });
  });

  it("takes a stop before its start in the file, or in a later file", async () => {
    expect((await load(REPLY, REQUEST)).accepted).toBe(true);
    await recordEvents(context, "etalio D1 request-received 2026-05-04T09:30:00Z");
    const later = await load("etalio D1 first-human-reply 2026-05-05T09:30:00Z");
    expect(report(later)).toMatchObject({ added: 1, measurementsChanged: 1 });
  });

  it("takes nothing of a file in which a stop has no start", async () => {
    const outcome = await load(REQUEST, REPLY, "etalio D1 decision-sent 2026-05-05T09:30:00Z");
    expect(outcome).toEqual({
      accepted: false,
      mistakes: {
        first: [
          {
            line: 4,
            column: "event",
            message:
              "decision-sent stops a clock that nothing started: no challenge-received before it",
          },
        ],
        count: 1,
      },
    });
    expect(await imports()).toEqual([]);
    expect(report(await load(REQUEST))).toMatchObject({ added: 1 });
  });

  it("tells a stop without a start beside what else is wrong with events that could be read", async () => {
    await load("etalio D1 excluded 2026-05-04T09:30:00Z legal-obligation");
    const outcome = await load(
      "etalio D1 decision-sent 2026-05-05T09:30:00Z",
      "etalio D1 excluded 2026-05-04T09:30:00Z imperative-ground",
    );
    expect(outcome).toMatchObject({ accepted: false, mistakes: { count: 2 } });
    expect(mistakes(outcome)).toEqual([2, 3]);
    expect(outcome).not.toHaveProperty("mistakes.isPartial");
  });

  it("says that more may be wrong when a row that cannot be read kept it from finding out", async () => {
    const stop = "etalio D1 decision-sent 2026-05-05T09:30:00Z";
    const outcome = await load("nobody D1 request-received 2026-05-04T09:30:00Z", stop);
    expect(outcome).toMatchObject({ mistakes: { count: 1, isPartial: true } });
    const correcting = `${stop} _ 2026-05-04T09:30:00Z Erreur`;
    const header = "platform,case,event,occurred_at,code,corrects,reason\n";
    const corrected = correcting.replace("_", "").split(" ").join(",");
    expect(await importFile(context, `${header}${corrected}\n`)).toMatchObject({
      mistakes: { count: 1, isPartial: true },
    });
  });

  it("takes nothing when one row in many is wrong, and names it", async () => {
    const lines = Array.from({ length: 2000 }, (_, index) => REQUEST.replace("D1", `D${index}`));
    const damaged = lines.with(1500, "nobody D1 request-received 2026-05-04T09:30:00Z");
    expect(await load(...damaged)).toEqual({
      accepted: false,
      mistakes: {
        first: [{ line: 1502, column: "platform", message: "unknown platform “nobody”" }],
        count: 1,
        isPartial: true,
      },
    });
    expect(await imports()).toEqual([]);
    expect(report(await load(...lines))).toMatchObject({ added: 2000, casesTouched: 2000 });
  });

  it("counts the mistakes that are too many to be told", async () => {
    const outcome = await load(...Array.from({ length: 700 }, () => "nobody D1 no never"));
    expect(outcome).toMatchObject({ accepted: false, mistakes: { count: 2100 } });
    expect(mistakes(outcome)).toHaveLength(1000);
    expect(mistakes(outcome).at(-1)).toBe(335);
  });

  it.each([
    ["an empty file", "", "the file is empty"],
    ["another encoding", Buffer.from("platform,case,event,occurred_at\né", "latin1"), "UTF-8"],
    ["an unknown column", "platform,case,event,occurred_at,note\n", "unknown column “note”"],
    ["a missing column", "platform,case,event\n", "missing column “occurred_at”"],
  ])("refuses %s", async (_what, content, message) => {
    expect(await importFile(context, content)).toMatchObject({
      accepted: false,
      mistakes: { first: [{ message: expect.stringContaining(message) as string }] },
    });
  });

  it("takes a file with a header alone for what it is", async () => {
    expect(report(await load())).toMatchObject({ rows: 0, added: 0 });
    expect(await imports()).toEqual([]);
  });

  it("lets two imports take turns when they name the same cases", async () => {
    const requests = Array.from({ length: 500 }, (_, index) => REQUEST.replace("D1", `D${index}`));
    const files = [
      requests,
      requests.toReversed(),
      requests.map((line) => line.replace("T09", "T08")),
    ];

    const outcomes = await Promise.all(files.map((lines) => load(...lines)));
    const added = outcomes.map((outcome) => report(outcome)?.added);
    expect(added.toSorted()).toEqual([0, 500, 500]);
    expect(await imports()).toHaveLength(2);
  });
});

describe("importing events before there is a charter", () => {
  it("is refused, for nothing could be measured", async () => {
    const context = await testContext();
    const outcome = await importFile(context, eventsFile());
    await context.close();
    expect(outcome).toMatchObject({
      accepted: false,
      mistakes: { first: [{ message: "no version of the charter is published yet" }] },
    });
  });
});
