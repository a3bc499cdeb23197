import type { Indicator } from "../../src/charter/indicator";
import { CHALLENGE, CLOSURE_NOTICE, FIRST_REPLY } from "../clocks/indicators";
import { aClock, aTaking as taking, replies, resultOf } from "./facts";

describe("the result of a commitment in a period", () => {
  it("is figures and a verdict on them", () => {
    const result = resultOf({ clocks: replies({ inTime: 18, late: 1, open: 1 }) });
    expect(result).toMatchObject({
      commitment: "C1",
      indicator: FIRST_REPLY,
      verdict: "kept",
      figures: { n: 20, onTime: 18, lateClosed: 1, lateOpen: 1 },
    });
  });

  it("takes the cases whose due day falls in the period, whenever they were stopped", () => {
    const clocks = [
      aClock(FIRST_REPLY, [
        "request-received 2026-06-26T10:00+02:00",
        "first-human-reply 2026-07-20T10:00+02:00",
      ]),
      aClock(FIRST_REPLY, [
        "request-received 2026-06-29T10:00+02:00",
        "first-human-reply 2026-06-29T11:00+02:00",
      ]),
    ];
    expect(resultOf({ clocks }).figures).toMatchObject({ n: 1, lateClosed: 1, onTime: 0 });
    expect(resultOf({ clocks }, "2026-S2").figures).toMatchObject({
      n: 1,
      lateClosed: 0,
      onTime: 1,
    });
  });

  it("takes a notice by its day of effect", () => {
    const clocks = [
      aClock(CLOSURE_NOTICE, [
        "closure-notified 2026-05-25T10:00+02:00",
        "closure-effective 2026-07-01T00:00+02:00",
      ]),
    ];
    const facts = { indicator: CLOSURE_NOTICE, clocks };
    expect(resultOf(facts).figures?.n).toBe(0);
    expect(resultOf(facts, "2026-S2").figures).toMatchObject({ n: 1, onTime: 1 });
    expect(resultOf(facts, "2026-S1", "2026-06-10T00:00Z").figures).toMatchObject({
      n: 0,
      pending: 1,
    });
  });

  it("follows a due day that an open pause moves into the next period", () => {
    const clocks = [
      aClock(CHALLENGE, [
        "challenge-received 2026-06-12T10:00+02:00",
        "info-requested 2026-06-24T10:00+02:00",
      ]),
    ];
    const facts = { indicator: CHALLENGE, clocks };
    expect(resultOf(facts, "2026-S1", "2026-06-25T10:00Z").figures).toMatchObject({ pending: 1 });
    expect(resultOf(facts, "2026-S1", "2026-07-01T10:00Z").figures).toMatchObject({ pending: 0 });
    expect(resultOf(facts, "2026-S2", "2026-07-01T10:00Z").figures).toMatchObject({ pending: 1 });
  });

  it("knows nothing of what comes after the cut-off", () => {
    const result = resultOf(
      { clocks: replies({ inTime: 20 }) },
      "2026-S1",
      "2026-06-01T12:00+02:00",
    );
    expect(result.figures).toMatchObject({ n: 0, pending: 20 });
  });
});

describe("which clocks count", () => {
  const clocks = replies({ inTime: 1 });

  it.each([
    ["started before the taking", [taking("2026-06-01T10:00:00.001+02:00")], 0],
    ["started at its very moment", [taking("2026-06-01T10:00:00.000+02:00")], 1],
    ["started before it ended", [taking("2024-01-01", "2026-06-01T10:00:00.001+02:00")], 1],
    ["started at the moment it ended", [taking("2024-01-01", "2026-06-01T10:00:00.000+02:00")], 0],
    ["started between two takings", [taking("2024-01-01", "2025-01-01"), taking("2026-06-02")], 0],
    ["under another version", [taking("2024-01-01", undefined, 2)], 0],
    ["under another commitment", [{ ...taking("2024-01-01"), commitment: "C4" }], 0],
  ])("%s: %j", (_what, takings, n) => {
    expect(resultOf({ takings, clocks }).figures?.n ?? 0).toBe(n);
  });

  it("judges each by the version in force when it started", () => {
    const strict = { ...FIRST_REPLY, target: 1 };
    const events = [
      "request-received 2026-06-01T10:00+02:00",
      "first-human-reply 2026-06-03T10:00+02:00",
    ];
    const both = [aClock(FIRST_REPLY, events, 1), aClock(strict, events, 2)];
    const before = [taking("2024-01-01", "2026-06-15"), taking("2026-06-15", undefined, 2)];
    const after = [taking("2024-01-01", "2026-05-15"), taking("2026-05-15", undefined, 2)];
    expect(resultOf({ takings: before, clocks: both }).figures).toMatchObject({ n: 1, onTime: 1 });
    expect(resultOf({ takings: after, clocks: both }).figures).toMatchObject({ n: 1, onTime: 0 });
  });

  it("counts an effect that nobody announced from the moment it took effect", () => {
    const unannounced = [aClock(CLOSURE_NOTICE, ["closure-effective 2026-06-01T10:00+02:00"])];
    const facts = { indicator: CLOSURE_NOTICE, clocks: unannounced };
    expect(resultOf({ ...facts, takings: [taking("2026-06-01T08:00Z")] }).figures).toMatchObject({
      n: 1,
      lateClosed: 1,
    });
    expect(resultOf({ ...facts, takings: [taking("2026-06-01T08:01Z")] }).figures?.n).toBe(0);
  });
});

describe("a period with two versions", () => {
  const lenient = { ...FIRST_REPLY, target: 3, share: 50 };
  const takings = [taking("2024-01-01", "2026-06-15"), taking("2026-06-15", undefined, 2)];

  /** So many cases: each was answered after two working days, or never. */
  const cases = (indicator: Indicator, version: number, inTime: number, n: number) =>
    Array.from({ length: n }, (_, index) => {
      const [asked, answered] = version === 1 ? ["01", "03"] : ["15", "17"];
      const reply = `first-human-reply 2026-06-${answered}T10:00+02:00`;
      const events = [`request-received 2026-06-${asked}T10:00+02:00`];
      return aClock(indicator, index < inTime ? [...events, reply] : events, version);
    });

  it.each([
    [9, 5, "kept"],
    [10, 4, "kept"],
    [9, 4, "not-kept"],
    [8, 5, "not-kept"],
  ])("is kept when both together keep what each promised: %d and %d of 10", (one, two, verdict) => {
    const clocks = [...cases(FIRST_REPLY, 1, one, 10), ...cases(lenient, 2, two, 10)];
    for (const told of [
      { charterVersion: 1, indicator: FIRST_REPLY },
      { charterVersion: 2, indicator: lenient },
    ]) {
      expect(resultOf({ ...told, takings, clocks })).toMatchObject({
        ...told,
        verdict,
        figures: { n: 20, onTime: one + two, promised: 10 * 90 + 10 * 50, targets: [2, 3] },
      });
    }
  });
});

describe("a commitment that a platform does not hold", () => {
  it("has no figures", () => {
    expect(resultOf({ takings: [] })).toMatchObject({ verdict: "not-taken", figures: undefined });
    expect(resultOf({ takings: [], notApplicable: true })).toMatchObject({
      verdict: "not-applicable",
      figures: undefined,
    });
  });

  it("was not taken in the periods before and after the taking", () => {
    const takings = [taking("2025-01-01", "2025-06-15")];
    expect(resultOf({ takings }, "2024-S2").verdict).toBe("not-taken");
    expect(resultOf({ takings }, "2025-S1").verdict).toBe("not-declared");
    expect(resultOf({ takings }, "2025-S2").verdict).toBe("not-taken");
  });

  it("still answers for the cases of its time that fall due later", () => {
    const takings = [taking("2024-01-01", "2026-06-30T12:00+02:00")];
    const clocks = [aClock(FIRST_REPLY, ["request-received 2026-06-30T10:00+02:00"])];
    expect(resultOf({ takings, clocks }, "2026-S2")).toMatchObject({
      verdict: "too-few",
      held: false,
      figures: { n: 1, lateOpen: 1 },
    });
  });

  it.each([
    ["to this day", [taking("2024-01-01")], true],
    ["up to the end of the period", [taking("2024-01-01", "2026-07-01T00:00+02:00")], true],
    ["not quite", [taking("2024-01-01", "2026-06-30T23:59:59.999+02:00")], false],
    ["only afterwards", [taking("2026-07-01T00:00+02:00")], false],
    ["from its last moment", [taking("2026-06-30T23:59:59.999+02:00")], true],
  ])("is held at the end of the period: %s", (_what, takings, held) => {
    expect(resultOf({ takings }).held).toBe(held);
  });

  it("is held at the cut-off, when that comes before the end", () => {
    const takings = [taking("2026-02-01", "2026-06-01")];
    const held = (cutOff: string) => resultOf({ takings }, "2026-S1", cutOff).held;
    expect(held("2026-01-31T23:59:59.999Z")).toBe(false);
    expect(held("2026-02-01T00:00:00.000Z")).toBe(true);
    expect(held("2026-05-31T23:59:59.999Z")).toBe(true);
    expect(held("2026-06-01T00:00:00.000Z")).toBe(false);
  });

  it("is not taken yet at a cut-off before the taking", () => {
    const takings = [taking("2026-03-01")];
    expect(resultOf({ takings }, "2026-S1", "2026-02-01T00:00Z").verdict).toBe("not-taken");
  });
});

describe("the first period of a commitment", () => {
  const facts = { takings: [taking("2026-03-01")], clocks: replies({ inTime: 30 }) };

  it("has figures and no verdict until it is over", () => {
    expect(resultOf(facts, "2026-S1", "2026-06-30T21:59:59.999Z")).toMatchObject({
      verdict: "not-due",
      figures: { n: 30 },
    });
    expect(resultOf(facts, "2026-S1", "2026-06-30T22:00Z").verdict).toBe("kept");
  });

  it("is that of the first taking, though another one followed", () => {
    const takings = [taking("2025-03-01", "2026-05-01"), taking("2026-05-01")];
    const result = resultOf({ ...facts, takings }, "2026-S1", "2026-06-20T00:00Z");
    expect(result.verdict).toBe("kept");
  });
});

describe("a period in which nothing fell due", () => {
  const announced = [aClock(CLOSURE_NOTICE, ["closure-notified 2026-05-04T10:00+02:00"])];
  const facts = { indicator: CLOSURE_NOTICE, clocks: announced };

  it("awaits its end, then tells cases set apart from silence", () => {
    expect(resultOf({}, "2026-S1", "2026-06-30T21:59:59.999Z").verdict).toBe("not-due");
    expect(resultOf({}, "2026-S1", "2026-06-30T22:00Z").verdict).toBe("not-declared");
    expect(resultOf(facts, "2026-S1", "2026-06-30T21:59:59.999Z").verdict).toBe("not-due");
    expect(resultOf(facts, "2026-S1", "2026-06-30T22:00Z")).toMatchObject({
      verdict: "too-few",
      figures: { n: 0, pending: 1 },
    });
  });
});
