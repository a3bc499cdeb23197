import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { parole } from "../support/command";
import { testContext } from "../support/context";
import { addPlatform, signOnPaper } from "../support/register";

describe("parole scorecard", () => {
  let context: Awaited<ReturnType<typeof testContext>>;

  beforeAll(async () => {
    context = await testContext();
    await publishVersionOne(context);
    await signOnPaper(context, await addPlatform(context));
    await addPlatform(context, { slug: "etalio" });
    await recordEvents(
      context,
      "marcheclair D1 request-received 2026-05-04T10:00:00Z",
      "marcheclair D1 first-human-reply 2026-05-05T10:00:00Z",
    );
  });
  afterAll(() => context.close());

  const scorecard = (...args: string[]) => parole(context.config.database, "scorecard", ...args);
  const rows = async (...args: string[]) =>
    JSON.parse((await scorecard(...args, "--json")).out.join("")) as Record<string, unknown>[];

  it("prints one JSON array with exactly the published names", async () => {
    const all = await rows("--period", "2026-S1");
    expect(all).toHaveLength(12);
    expect(Object.keys(all[0] ?? {})).toEqual([
      "platform",
      "commitment",
      "period",
      "n",
      "on_time",
      "late_closed",
      "late_open",
      "pending",
      "excluded",
      "share_kept",
      "median",
      "p90",
      "mean",
      "longest",
      "unit",
      "verdict",
    ]);
    expect(all.map(({ commitment }) => commitment)).toEqual(
      Array.from({ length: 12 }, (_, index) => `C${index + 1}`),
    );
    expect(all[0]).toMatchObject({ n: 1, on_time: 1, median: 1, verdict: "too-few" });
  });

  it("prints a table without --json", async () => {
    const { out } = await scorecard("--period", "2026-S1");
    expect(out.join("\n").split("\n")).toHaveLength(13);
  });

  it("reads at a cut-off, in any offset", async () => {
    const [before] = await rows("--period", "2026-S1", "--as-of", "2026-05-05T11:59:59+02:00");
    expect(before).toMatchObject({ n: 0, pending: 1, share_kept: null, median: null });
    const [after] = await rows("--period", "2026-S1", "--as-of", "2026-05-05T12:00:00+02:00");
    expect(after).toMatchObject({ n: 1, pending: 0, share_kept: 100 });
  });

  it("knows a platform that never signed, when asked for it", async () => {
    const verdicts = (await rows("--period", "2026-S1", "--platform", "etalio")).map(
      ({ verdict }) => verdict,
    );
    expect(verdicts).toEqual(Array.from({ length: 12 }, () => "not-taken"));
  });

  it.each([
    [2, [], "--period"],
    [2, ["--period", "2026-S3"], "a half-year, like 2026-S1"],
    [2, ["--period", "2026"], "a half-year, like 2026-S1"],
    [2, ["--period", "2026-S1", "--as-of", "2026-05-05"], "an ISO 8601 instant with an offset"],
    [2, ["--period", "2026-S1", "--as-of", "2026-02-30T00:00:00Z"], "an ISO 8601 instant"],
    [1, ["--period", "2026-S1", "--as-of", "2999-01-01T00:00:00Z"], "is in the future"],
    [1, ["--period", "2099-S1"], "2099-S1 had not begun at the cut-off"],
    [1, ["--period", "2026-S1", "--as-of", "2025-12-31T22:59:59Z"], "2026-S1 had not begun"],
    [1, ["--period", "2019-S1"], "no charter was in force by the end of 2019-S1"],
    [1, ["--period", "2019-S1", "--platform", "etalio"], "no charter was in force by the end"],
    [1, ["--period", "2026-S1", "--platform", "nobody"], "no platform “nobody” in the register"],
  ])("refuses with %i: %j", async (code, args, message) => {
    const refused = await scorecard(...args, "--json");
    expect(refused).toMatchObject({ code, out: [] });
    expect(refused.told.join("\n")).toContain(message);
  });
});
