import type { PublishedCharter } from "../../src/charter/charter";
import {
  periodsOf,
  scorecardOutline,
  type SignatoryFacts,
} from "../../src/compliance/signatory-facts";
import { versionOne } from "../support/charter";
import { NOON } from "../support/clock";
import { periodNamed } from "./facts";

describe("what a scorecard is about", () => {
  let published: PublishedCharter[];

  beforeAll(async () => {
    const charter = await versionOne();
    const [first] = charter.commitments;
    const commitments = first ? [first] : [];
    const rest = { contentSha256: "", publishedAt: NOON };
    published = [
      { charter, inForceOn: "2024-07-01", ...rest },
      { charter: { ...charter, version: 2, commitments }, inForceOn: "2026-03-01", ...rest },
    ];
  });

  function signatory(facts: Partial<SignatoryFacts> = {}): SignatoryFacts {
    return {
      platformId: 1,
      slug: "marcheclair",
      takings: [],
      statements: [],
      declarations: [],
      declaredFamilies: [],
      ...facts,
    };
  }

  const signed = (charterVersion: number, day: string, ...notApplicable: string[]) => ({
    charterVersion,
    effectiveAt: new Date(`${day}T00:00:00+02:00`),
    notApplicable,
  });

  function outline(facts: Partial<SignatoryFacts>, period: string, cutOff = NOON) {
    const found = scorecardOutline(signatory(facts), published, periodNamed(period), cutOff);
    if (!found) throw new Error("no outline");
    return found;
  }

  it("is every commitment of the version signed last before the period ended", () => {
    const statements = [signed(1, "2024-07-01"), signed(2, "2026-04-01")];
    expect(outline({ statements }, "2025-S2")).toMatchObject({ charterVersion: 1 });
    expect(outline({ statements }, "2025-S2").commitments).toHaveLength(12);
    expect(outline({ statements }, "2026-S1")).toMatchObject({ charterVersion: 2 });
    const before = new Date("2026-03-31T00:00Z");
    expect(outline({ statements }, "2026-S1", before)).toMatchObject({ charterVersion: 1 });
  });

  it("is also about what was held until then under a version before, in the order of codes", () => {
    const statements = [signed(1, "2024-07-01"), signed(2, "2026-04-01")];
    const taking = (commitment: string, charterVersion = 1) => ({
      commitment,
      charterVersion,
      from: new Date(charterVersion === 1 ? "2024-06-30T22:00Z" : "2026-03-31T22:00Z"),
      until: charterVersion === 1 ? new Date("2026-03-31T22:00Z") : undefined,
    });
    const takings = ["C10", "C1", "C4"].map((code) => taking(code)).concat(taking("C1", 2));
    const told = (period: string, cutOff = NOON) =>
      outline({ statements, takings }, period, cutOff).commitments.map(
        ({ commitment, charterVersion, indicator }) => [
          commitment,
          charterVersion,
          indicator?.unit,
        ],
      );

    expect(told("2026-S1")).toEqual([
      ["C1", 2, "working-days"],
      ["C4", 1, "working-days"],
      ["C10", 1, "working-days"],
    ]);
    expect(told("2026-S2")).toEqual(told("2026-S1"));
    expect(told("2025-S2").every(([, version]) => version === 1)).toBe(true);
  });

  it("is the version in force when nothing was signed yet", () => {
    expect(outline({}, "2024-S2")).toMatchObject({ charterVersion: 1 });
    expect(outline({}, "2026-S1")).toMatchObject({ charterVersion: 2 });
    expect(outline({}, "2026-S1", new Date("2026-02-01T00:00Z"))).toMatchObject({
      charterVersion: 1,
    });
    expect(outline({}, "2023-S1")).toMatchObject({ charterVersion: 1 });
    expect(scorecardOutline(signatory(), [], periodNamed("2026-S1"), NOON)).toBeUndefined();
  });

  it("tells what was called not applicable, and the takings of each commitment", () => {
    const statements = [signed(1, "2024-07-01", "C6")];
    const takings = ["C1", "C4"].map((commitment) => ({
      commitment,
      charterVersion: 1,
      from: new Date("2024-06-30T22:00Z"),
      until: undefined,
    }));
    const { commitments } = outline({ statements, takings }, "2026-S1");
    const of = (code: string) => commitments.find(({ commitment }) => commitment === code);

    expect(of("C6")).toMatchObject({ notApplicable: true, takings: [] });
    expect(of("C4")).toMatchObject({ notApplicable: false, takings: [{ commitment: "C4" }] });
    expect(of("C9")?.indicator).toBeUndefined();
  });

  it.each([
    ["noon of the last day", "2026-06-30T12:00+02:00", true],
    ["the very end of it", "2026-07-01T00:00+02:00", true],
    ["the day after", "2026-07-01T00:01+02:00", false],
    ["the end of the half-year before", "2026-01-01T00:00+01:00", false],
    ["the first day", "2026-01-01T00:01+01:00", true],
  ])("counts a declaration due from %s for 2026-S1: %s", (_when, dueFrom, counts) => {
    const declarations = [
      { dueFrom: new Date(dueFrom), receivedAt: new Date("2026-07-15T10:00Z") },
    ];
    const declared = (cutOff: string) =>
      outline({ declarations }, "2026-S1", new Date(cutOff)).commitments[0]?.zeroDeclared;

    expect(declared("2026-07-15T10:00:00Z")).toBe(counts);
    expect(declared("2026-07-15T09:59:59Z")).toBe(false);
  });

  it("has scorecards from the first signature to the running period", () => {
    const ids = (facts: Partial<SignatoryFacts>) =>
      periodsOf(signatory(facts), NOON).map(({ id }) => id);

    expect(ids({ statements: [signed(1, "2025-07-02"), signed(2, "2026-04-01")] })).toEqual([
      "2025-S2",
      "2026-S1",
      "2026-S2",
    ]);
    expect(ids({ statements: [signed(1, "2027-01-02")] })).toEqual([]);
    expect(ids({})).toEqual([]);
  });
});
