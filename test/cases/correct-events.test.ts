import type { ImportOutcome } from "../../src/cases/import-events";
import { recordCaseEvents } from "../../src/cases/record-case-events";
import type { Platform } from "../../src/platforms/platform";
import { importFile, recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPlatform, signOnPaper } from "../support/register";

const HEADER = "platform,case,event,occurred_at,code,corrects,reason";
const REQUEST = "marcheclair D1 request-received 2026-05-04T09:30:00Z";
const REPLY = "marcheclair D1 first-human-reply 2026-05-12T09:30:00Z";

describe.each(ENGINES)("correcting events (%s)", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let platform: Platform;
  beforeEach(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    platform = await addPlatform(context);
    await recordEvents(context, REQUEST, REPLY);
  });
  afterEach(() => context.close());

  const load = (...rows: string[]) => importFile(context, [HEADER, ...rows, ""].join("\n"));
  const move = (from: string, to: string, reason = "Saisi à la mauvaise date") =>
    `marcheclair,D1,first-human-reply,${to},,${from},${reason}`;
  const report = (outcome: ImportOutcome) => (outcome.accepted ? outcome.report : undefined);
  const messages = (outcome: ImportOutcome) =>
    outcome.accepted ? [] : outcome.mistakes.first.map(({ line, message }) => [line, message]);
  const told = async () =>
    (await context.stores.caseHistories.find(platform.id, "D1"))?.events.map(
      ({ type, at, code }) => `${type} ${at.toISOString()}${code ? ` ${code}` : ""}`,
    );
  const filed = () => context.queries.caseFiles.find("marcheclair", "D1");

  const [WRONG, RIGHT] = ["2026-05-12T09:30:00Z", "2026-05-05T09:30:00Z"];

  it("replaces an event; the one it replaces stays in the history with the reason", async () => {
    expect(report(await load(move(WRONG, RIGHT)))).toEqual({
      rows: 1,
      added: 0,
      corrected: 1,
      known: 0,
      casesTouched: 1,
      measurementsChanged: 1,
    });
    expect(await told()).toEqual([
      "request-received 2026-05-04T09:30:00.000Z",
      "first-human-reply 2026-05-05T09:30:00.000Z",
    ]);
    const file = await filed();
    const replaced = file?.history.filter(({ isReplaced }) => isReplaced);
    expect(replaced).toMatchObject([{ type: "first-human-reply", at: new Date(WRONG) }]);
    expect(file?.events.at(-1)?.corrects).toEqual({
      at: new Date(WRONG),
      code: undefined,
      reason: "Saisi à la mauvaise date",
    });
    const evidence = await context.stores.evidence.all();
    const types = evidence.map(({ body }) => (JSON.parse(body) as { type: string }).type);
    expect(types.slice(-2)).toEqual(["events-imported", "events-corrected"]);
  });

  it("changes nothing when it comes again, nor when the file it corrects does", async () => {
    await load(move(WRONG, RIGHT));
    const before = await context.stores.evidence.all();
    expect(report(await load(move(WRONG, RIGHT)))).toMatchObject({ corrected: 0, known: 1 });
    const row = (line: string) => `${line.split(" ").join(",")},,,`;
    expect(report(await load(row(REQUEST), row(REPLY)))).toMatchObject({ added: 0, known: 2 });
    expect(await context.stores.evidence.all()).toEqual(before);
  });

  it("may be corrected in turn, even back to what stood first", async () => {
    await load(move(WRONG, RIGHT));
    expect(report(await load(move(RIGHT, WRONG, "Bien le 12")))).toMatchObject({ corrected: 1 });
    expect((await told())?.at(-1)).toBe("first-human-reply 2026-05-12T09:30:00.000Z");
    expect((await filed())?.history).toHaveLength(4);
    expect(report(await load(move(WRONG, RIGHT)))).toMatchObject({ corrected: 0, known: 1 });
  });

  it("corrects a code alone; the file with the former code is known still", async () => {
    const excluded = "marcheclair,D1,excluded,2026-05-13T09:30:00Z";
    await load(`${excluded},legal-obligation,,`);
    const corrected = `${excluded},imperative-ground,2026-05-13T09:30:00Z,Mauvais motif`;
    expect(report(await load(corrected))).toMatchObject({ corrected: 1 });
    expect((await told())?.at(-1)).toBe("excluded 2026-05-13T09:30:00.000Z imperative-ground");
    expect(report(await load(`${excluded},legal-obligation,,`))).toMatchObject({ known: 1 });
    expect((await load(`${excluded},duplicate,,`)).accepted).toBe(false);
  });

  it("is refused by line when there is nothing to correct, or nothing to change", async () => {
    const outcome = await load(
      move("2026-05-11T09:30:00Z", RIGHT),
      move(WRONG, WRONG),
      "marcheclair,D2,first-human-reply,2026-05-05T09:30:00Z,,2026-05-12T09:30:00Z,Oubli",
    );
    expect(messages(outcome)).toEqual([
      [2, expect.stringContaining("no first-human-reply of 2026-05-11T09:30:00.000Z")],
      [3, "the correction changes nothing"],
      [4, expect.stringContaining("there is nothing to correct")],
    ]);
  });

  it("is refused when the event was corrected otherwise, twice in a file, or is there already", async () => {
    await load(move(WRONG, RIGHT));
    const [, other] = [WRONG, "2026-05-06T09:30:00Z"];
    expect(messages(await load(move(WRONG, other)))).toEqual([
      [2, expect.stringContaining("the one of 2026-05-05T09:30:00.000Z counts now")],
    ]);
    expect(messages(await load(move(RIGHT, other), move(RIGHT, WRONG)))).toEqual([
      [3, expect.stringContaining("the one of 2026-05-06T09:30:00.000Z counts now")],
    ]);
    await recordEvents(context, "marcheclair D1 first-human-reply 2026-05-07T09:30:00Z");
    expect(messages(await load(move(RIGHT, "2026-05-07T09:30:00Z")))).toEqual([
      [2, "another event of this kind is recorded at that instant already"],
    ]);
  });

  it("is refused without a reason, and a reason without it", async () => {
    const outcome = await load(
      move(WRONG, RIGHT, ""),
      `marcheclair,D1,first-human-reply,${RIGHT},,,Oubli`,
      move("hier", RIGHT),
    );
    expect(messages(outcome)).toEqual([
      [2, "a correction gives its reason"],
      [3, "a reason needs the instant that is corrected (corrects)"],
      [4, expect.stringContaining("“hier” is not an instant")],
    ]);
  });

  it("never takes the start from under a stop", async () => {
    const late = "2026-05-20T09:30:00Z";
    const outcome = await load(
      `marcheclair,D1,request-received,${late},,2026-05-04T09:30:00Z,Erreur`,
    );
    expect(messages(outcome)).toEqual([[2, expect.stringContaining("first-human-reply of")]]);
    const both = await load(
      `marcheclair,D1,request-received,${late},,2026-05-04T09:30:00Z,Erreur`,
      move(WRONG, "2026-05-21T09:30:00Z"),
    );
    expect(report(both)).toMatchObject({ corrected: 2 });
  });

  it("is told to officials when it brings a clock back into time", async () => {
    await signOnPaper(context, platform, { taken: ["C1"] });
    await load(move(WRONG, RIGHT));
    expect((await filed())?.events.at(-1)?.cures).toEqual(["C1"]);
    expect(await context.queries.backdatedActs.page(0)).toMatchObject([
      { reference: "D1", reason: "Saisi à la mauvaise date", cures: ["C1"] },
    ]);
    await load(move(RIGHT, WRONG, "Bien le 12"));
    expect(await context.queries.backdatedActs.count()).toBe(1);
  });

  it("measures anew a case whose only event is corrected", async () => {
    await recordEvents(context, "marcheclair D3 request-received 2026-05-04T09:30:00Z");
    const outcome = await load(
      "marcheclair,D3,request-received,2026-05-05T09:30:00Z,,2026-05-04T09:30:00Z,Erreur",
    );
    expect(report(outcome)).toMatchObject({ corrected: 1, measurementsChanged: 1 });
  });

  it("leaves to others what they recorded, and a person may record where it stood", async () => {
    const record = (source: "observed" | "declared", at: string) =>
      context.inTransaction((tx) =>
        recordCaseEvents(
          tx,
          {
            platform,
            reference: "D1",
            source,
            accountId: undefined,
            events: [{ type: "acknowledged", at: new Date(at) }],
          },
          context.clock.now(),
        ),
      );
    await record("observed", "2026-05-06T09:30:00Z");
    expect(
      messages(
        await load("marcheclair,D1,acknowledged,2026-05-07T09:30:00Z,,2026-05-06T09:30:00Z,Non"),
      ),
    ).toEqual([[2, expect.stringContaining("a platform corrects only what it declared")]]);

    await load(move(WRONG, RIGHT));
    await context.inTransaction((tx) =>
      recordCaseEvents(
        tx,
        {
          platform,
          reference: "D1",
          source: "declared",
          accountId: undefined,
          events: [{ type: "first-human-reply", at: new Date(WRONG) }],
        },
        context.clock.now(),
      ),
    );
    expect(await told()).toHaveLength(4);
  });
});
