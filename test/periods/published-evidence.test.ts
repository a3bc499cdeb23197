import { createHash } from "node:crypto";
import { publicView } from "../../src/compliance/small-numbers";
import { connect } from "../../src/infrastructure/database/connection";
import { freeze } from "../../src/periods/frozen-scorecard";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import {
  AFTER_REPLIES,
  aMeasuredPeriod,
  answer,
  close,
  contest,
  linesOf,
  openedOf,
  PERIOD,
  publish,
  reply,
} from "./closing";

describe.each(ENGINES)("what stays of a published half-year on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let people: Awaited<ReturnType<typeof aMeasuredPeriod>>;
  beforeAll(async () => {
    context = await testContext(engine);
    people = await aMeasuredPeriod(context);
    const { platform, ada, official } = people;
    await close(context);
    await reply(context, platform, ada, "Un prestataire a failli en mars.");
    await contest(context, platform, ada, { reference: "R6", commitment: "C4" });
    const [contested] = await context.stores.figureContests.ofPeriod(PERIOD.id);
    await answer(context, contested?.id ?? 0, official, "not-upheld");
    context.clock.moveTo(AFTER_REPLIES);
    const outcome = await publish(context);
    if (!outcome.accepted) throw new Error(outcome.refusal);
  });
  afterAll(() => context.close());

  it("leaves the digests in the evidence log, over the very bytes that are kept", async () => {
    const [line] = await linesOf(context, "period-published");
    const publication = await context.stores.periodPublications.find(PERIOD.id);
    expect(line).toMatchObject({
      period: "2026-S1",
      cutOff: "2026-09-01T00:00:00.000Z",
      calendarVersion: "fr-1",
      charterVersions: [1],
      measurements: 7,
    });
    const content = await context.stores.periodPublications.contentOf(
      PERIOD.id,
      people.platform.id,
    );
    const sha256 = createHash("sha256")
      .update(content ?? "")
      .digest("hex");
    const openings = await openedOf(context, line?.["seq"]);
    expect(openings.get("measurementsSha256")).toBe(publication?.measurements.sha256);
    expect(JSON.parse(openings.get("scorecards") ?? "")).toContainEqual({
      platform: "marcheclair",
      sha256,
    });
  });

  it("shows in the log no digest from which a figure that is withheld could be tried out", async () => {
    const [line] = await linesOf(context, "period-published");
    const scorecards = await context.queries.scorecards.ofPeriod(PERIOD, AFTER_REPLIES);
    const shown = scorecards.map((scorecard) => ({
      platform: scorecard.platform,
      publicSha256: freeze(publicView(scorecard)).sha256,
    }));
    expect(line?.["scorecards"]).toEqual(shown);
    const [bazarine] = scorecards;
    if (!bazarine) throw new Error("no scorecard");
    expect(publicView(bazarine).results.filter(({ figures }) => figures)).toHaveLength(0);
    expect(JSON.stringify(line)).not.toContain(freeze(bazarine).sha256);
  });

  it("cannot be changed or deleted, by whatever statement", async () => {
    const db = connect(context.config.database);
    for (const table of [
      "period_closings",
      "draft_scorecards",
      "platform_replies",
      "figure_contests",
      "contest_answers",
      "period_publications",
      "published_scorecards",
    ]) {
      await expect(db(table).delete()).rejects.toThrow("append-only");
      const column = table === "contest_answers" ? "words" : "period";
      await expect(db(table).update({ [column]: "x" })).rejects.toThrow("append-only");
    }
    await db.destroy();
  });
});
