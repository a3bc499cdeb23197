import type { Knex } from "knex";
import { measuredClockQueries } from "../../src/compliance/measured-clock.queries";
import { pagedClockQueries } from "../../src/compliance/paged-clock.queries";
import type { ResultCell } from "../../src/compliance/result-cells";
import { connect } from "../../src/infrastructure/database/connection";
import type { Platform } from "../../src/platforms/platform";
import { CHALLENGE, FIRST_REPLY } from "../clocks/indicators";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPlatform } from "../support/register";
import { aCommitment, periodNamed } from "./facts";

describe.each(ENGINES)("the clocks of a scorecard (%s)", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let db: Knex;
  let platforms: Platform[];

  beforeAll(async () => {
    context = await testContext(engine);
    db = connect(context.config.database);
    await publishVersionOne(context);
    platforms = [await addPlatform(context), await addPlatform(context, { slug: "bazar" })];
    await recordEvents(
      context,
      ...[...Array(8).keys()].map(
        (place) => `marcheclair D${place} request-received 2026-05-0${4 + (place % 2)}T10:00:00Z`,
      ),
      ...[1, 2, 3].map((place) => `marcheclair D${place} challenge-received 2026-05-04T10:00:00Z`),
      "marcheclair D9 request-received 2026-08-04T10:00:00Z",
      "bazar D1 request-received 2026-05-04T10:00:00Z",
    );
  });
  afterAll(async () => {
    await db.destroy();
    await context.close();
  });

  function cells(): ResultCell[] {
    const period = periodNamed("2026-S1");
    return platforms.flatMap(({ id, slug }) =>
      ["C1", "C4"].map((code) => {
        const commitment = aCommitment({ commitment: code });
        const outline = { platformId: id, platform: slug, period, charterVersion: 1 };
        return { outline: { ...outline, commitments: [commitment] }, commitment };
      }),
    );
  }

  async function read(clocksAQuery?: number) {
    const { ofCells } = measuredClockQueries(db, pagedClockQueries(db, clocksAQuery));
    const found = [];
    const indicatorOf = (_: number, code: string) => (code === "C1" ? FIRST_REPLY : CHALLENGE);
    for await (const [{ outline, commitment }, clocks] of ofCells(cells(), [1], indicatorOf)) {
      const starts = clocks.map(({ run }) => run.startedAt?.toISOString()).toSorted();
      found.push([outline.platform, commitment.commitment, starts] as const);
    }
    return found;
  }

  it("are those of each cell", async () => {
    expect((await read()).map(([slug, code, starts]) => [slug, code, starts.length])).toEqual([
      ["marcheclair", "C1", 8],
      ["marcheclair", "C4", 3],
      ["bazar", "C1", 1],
      ["bazar", "C4", 0],
    ]);
  });

  it.each([1, 2, 4, 8, 11, 12])(
    "are the same when a query may bring %d, and none brings more",
    async (clocksAQuery) => {
      const brought: number[] = [];
      const count = (response: unknown) => {
        const rows = Array.isArray(response) ? response : (response as { rows: unknown[] }).rows;
        const [{ packed }] = rows as [{ packed: string | null }];
        brought.push((JSON.parse(packed ?? "[]") as unknown[]).length);
      };
      const expected = await read();
      db.on("query-response", count);
      expect(await read(clocksAQuery)).toEqual(expected);
      db.off("query-response", count);
      // One more is how it shows that there are too many.
      expect(Math.max(...brought)).toBeLessThanOrEqual(clocksAQuery + 1);
    },
  );
});
