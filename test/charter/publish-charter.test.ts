import { canonicalContent, contentSha256 } from "../../src/charter/canonical-content";
import type { Indicator } from "../../src/charter/indicator";
import type { CharterVersion } from "../../src/charter/charter";
import { publishCharter } from "../../src/charter/publish-charter";
import { connect } from "../../src/infrastructure/database/connection";
import { versionOne } from "../support/charter";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";

describe.each(ENGINES)("publishing a version of the charter on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let first: CharterVersion;
  beforeEach(async () => {
    context = await testContext(engine);
    first = await versionOne();
  });
  afterEach(() => context.close());

  const publish = (charter: CharterVersion = first, inForceOn = "2024-07-01") =>
    context.inTransaction((tx) => publishCharter(tx, { charter, inForceOn }, NOON));

  it("keeps the content, its hash and its dates", async () => {
    await publish();

    expect(await context.stores.charters.find(1)).toEqual({
      charter: first,
      contentSha256: contentSha256(first),
      inForceOn: "2024-07-01",
      publishedAt: NOON,
    });
    expect(await context.stores.charters.find(2)).toBeUndefined();
  });

  it("leaves evidence of it", async () => {
    await publish();

    const entries = await context.stores.evidence.all();
    expect(entries.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      {
        seq: 0,
        at: NOON.toISOString(),
        type: "charter-version-published",
        charterVersion: 1,
        contentSha256: contentSha256(first),
        inForceOn: "2024-07-01",
      },
    ]);
  });

  const second = () => ({ ...first, version: 2 });

  it("takes the next version from a later day on", async () => {
    await publish();
    await publish(second(), "2026-07-01");

    const versions = await context.stores.charters.all();
    expect(versions.map(({ charter }) => charter.version)).toEqual([1, 2]);
    expect(await context.stores.evidence.all()).toHaveLength(2);
  });

  it.each([
    ["the same version again", () => first, "2024-07-01", "already-published"],
    [
      "the same version with another word in it",
      () => ({ ...first, title: { ...first.title, de: "Andere Charta" } }),
      "2024-07-01",
      "published-with-other-content",
    ],
    [
      "a version that leaves one out",
      () => ({ ...first, version: 3 }),
      "2026-07-01",
      "not-the-next-version",
    ],
    ["a day that does not exist", second, "2026-02-30", "in-force-date-is-not-a-day"],
    ["a day written otherwise", second, "1 July 2026", "in-force-date-is-not-a-day"],
    ["the day of the version before", second, "2024-07-01", "in-force-date-is-not-later"],
    ["a day before the version before", second, "2024-06-30", "in-force-date-is-not-later"],
  ])("refuses %s and changes nothing", async (_, charter, inForceOn, refusal) => {
    await publish();
    const before = await context.stores.charters.all();

    expect(await publish(charter(), inForceOn)).toEqual({ accepted: false, refusal });
    expect(await context.stores.charters.all()).toEqual(before);
    expect(await context.stores.evidence.all()).toHaveLength(1);
  });

  const withIndicator = (charter: CharterVersion, code: string, change: Partial<Indicator>) => ({
    ...charter,
    commitments: charter.commitments.map((each) =>
      each.code === code && each.measurement.kind === "measured"
        ? {
            ...each,
            measurement: {
              ...each.measurement,
              indicator: { ...each.measurement.indicator, ...change },
            },
          }
        : each,
    ),
  });

  it("takes a version that asks for more, or for less, measured in the same way", async () => {
    await publish();
    const charter = withIndicator(second(), "C1", { target: 1, share: 95 });
    expect(await publish(charter, "2026-07-01")).toMatchObject({ accepted: true });
  });

  it.each<[string, Partial<Indicator>]>([
    ["unit", { unit: "hours" }],
    ["direction", { direction: "at-least" }],
  ])("refuses to measure a known commitment in another %s", async (_, change) => {
    await publish();
    const charter = withIndicator(second(), "C1", change);

    expect(await publish(charter, "2026-07-01")).toEqual({
      accepted: false,
      refusal: "measured-otherwise",
      commitments: ["C1"],
    });
    expect(await context.stores.charters.all()).toHaveLength(1);
    expect(await context.stores.evidence.all()).toHaveLength(1);
  });

  it("refuses it after a version without that commitment too, and measuring no more", async () => {
    await publish();
    const without = { ...second(), commitments: first.commitments.slice(1) };
    await publish(without, "2026-07-01");
    const third = { ...withIndicator(first, "C1", { unit: "hours" }), version: 3 };
    expect(await publish(third, "2026-08-01")).toMatchObject({ commitments: ["C1"] });

    const attested = first.commitments.find(({ measurement }) => measurement.kind === "attested");
    if (!attested) throw new Error("nothing is attested");
    const fourth = { ...third, commitments: [{ ...attested, code: "C1" }] };
    expect(await publish(fourth, "2026-08-01")).toMatchObject({ commitments: ["C1"] });
  });

  it("lets what was attested come to be measured", async () => {
    await publish();
    const [measured] = first.commitments;
    if (!measured) throw new Error("nothing is measured");
    const charter = {
      ...second(),
      commitments: first.commitments.map((each) =>
        each.measurement.kind === "attested" ? { ...measured, code: each.code } : each,
      ),
    };
    expect(await publish(charter, "2026-07-01")).toMatchObject({ accepted: true });
  });

  it("refuses to begin with version 2", async () => {
    expect(await publish(second())).toMatchObject({ refusal: "not-the-next-version" });
  });

  it("publishes nothing when the transaction fails", async () => {
    const failing = context.inTransaction(async (tx) => {
      await publishCharter(tx, { charter: first, inForceOn: "2024-07-01" }, NOON);
      throw new Error("the transaction failed");
    });

    await expect(failing).rejects.toThrow("the transaction failed");
    expect(await context.stores.charters.all()).toEqual([]);
  });

  it("stores the canonical content, and lets nobody change or remove it", async () => {
    await publish();

    const db = connect(context.config.database);
    try {
      const row = await db("charter_versions").first<{ content: string }>();
      expect(row.content).toBe(canonicalContent(first));
      await expect(db("charter_versions").update({ content: "{}" })).rejects.toThrow("append-only");
      await expect(db("charter_versions").delete()).rejects.toThrow("append-only");
    } finally {
      await db.destroy();
    }
  });
});
