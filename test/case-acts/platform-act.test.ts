import {
  awaitedActs,
  offeredActs,
  readPlatformAct,
  refusalOfAct,
  type PlatformAct,
} from "../../src/case-acts/platform-act";
import { caseClocks } from "../../src/cases/case-clocks";
import type { PublishedCharter } from "../../src/charter/charter";
import type { EventType } from "../../src/charter/indicator";
import { versionOne } from "../support/charter";
import { NOON } from "../support/clock";

describe("what a platform may do in a case", () => {
  let published: readonly PublishedCharter[];
  beforeAll(async () => {
    const charter = await versionOne();
    published = [{ charter, contentSha256: "", inForceOn: "2024-07-01", publishedAt: NOON }];
  });

  const aCase = (...told: readonly (readonly [EventType, string])[]) => {
    const events = told.map(([type, day]) => ({ type, at: new Date(`2026-09-${day}T08:00:00Z`) }));
    return { events, clocks: caseClocks(events, published, [], NOON) };
  };

  it.each<[string, readonly (readonly [EventType, string])[], readonly PlatformAct[]]>([
    ["a request", [["request-received", "28"]], ["acknowledgement", "reply"]],
    [
      "a challenge",
      [["challenge-received", "28"]],
      ["acknowledgement", "info-request", "decision", "reversal"],
    ],
    [
      "a challenge that waits for the seller",
      [
        ["challenge-received", "28"],
        ["acknowledged", "28"],
        ["info-requested", "29"],
      ],
      ["info-receipt", "decision", "reversal"],
    ],
    ["a reversal", [["reversal-decided", "28"]], ["acknowledgement", "restoration"]],
    [
      "a request for stock",
      [["return-requested", "28"]],
      ["acknowledgement", "info-request", "stock-return"],
    ],
    [
      "a dispute on fees",
      [["fee-disputed", "28"]],
      ["acknowledgement", "info-request", "fee-answer"],
    ],
    [
      "a request for mediation",
      [["mediation-requested", "28"]],
      ["acknowledgement", "mediation-acceptance", "mediation-refusal"],
    ],
    [
      "a request that was answered",
      [
        ["request-received", "28"],
        ["first-human-reply", "29"],
      ],
      [],
    ],
    [
      "a request that was withdrawn",
      [
        ["request-received", "30"],
        ["withdrawn", "30"],
      ],
      [],
    ],
    ["a notice, which runs until its day", [["change-notified", "28"]], []],
  ])("is what its open clocks wait for: %s", (_, told, acts) => {
    expect(offeredActs(aCase(...told))).toEqual(acts);
  });

  it("is told apart from what the platform is not bound to do", () => {
    const { events, clocks } = aCase(["challenge-received", "28"], ["return-requested", "28"]);
    const bound = clocks.map((clock) => ({ ...clock, counts: clock.commitment.code === "C4" }));
    expect(awaitedActs({ events, clocks })).toEqual([]);
    expect(awaitedActs({ events, clocks: bound })).toEqual([
      "acknowledgement",
      "info-request",
      "decision",
    ]);
  });

  const at = (day: string) => new Date(`2026-09-${day}T08:00:00Z`);

  it("is refused before what it answers", () => {
    const found = aCase(["challenge-received", "28"], ["info-requested", "29"]);
    expect(refusalOfAct("decision", found, at("27"))).toBe("before-start");
    expect(refusalOfAct("info-receipt", found, at("28"))).toBe("not-asked-yet");
    expect(refusalOfAct("reversal", found, at("27"))).toBe("before-start");
    const fresh = aCase(["challenge-received", "28"]);
    expect(refusalOfAct("info-request", fresh, at("27"))).toBe("before-start");
    expect(refusalOfAct("decision", found, at("30"))).toBeUndefined();
  });

  it("asks nothing within a pause, whenever that is said to have been", () => {
    const found = aCase(
      ["challenge-received", "28"],
      ["info-requested", "28"],
      ["info-supplied", "30"],
    );
    expect(refusalOfAct("info-request", found, at("29"))).toBe("asked-already");
    expect(refusalOfAct("info-request", found, NOON)).toBeUndefined();
  });

  it.each([
    [{}, "words", "words-missing"],
    [{ words: "Bonjour […]" }, "words", "words-unfinished"],
    [{ words: "a".repeat(4001) }, "words", "words-too-long"],
    [{ words: "a", time: "09:00" }, "day", "day-unreadable"],
    [{ words: "a", day: "2026-10-02" }, "time", "time-unreadable"],
    [{ words: "a", day: "2026-10-02", time: "12:01" }, "day", "in-the-future"],
    [
      { words: "a", day: "2026-10-01", time: "12:00" },
      "backdating_reason",
      "backdating-reason-missing",
    ],
  ])("is told which field is wrong: %j", (typed, field, mistake) => {
    expect(readPlatformAct("reply", typed, NOON)).toEqual({
      complete: false,
      mistakes: [{ field, mistake }],
    });
  });

  it("is dated back with a reason, in the time of Paris", () => {
    const typed = { day: "2026-10-01", time: "09:30", backdating_reason: "Panne  du réseau" };
    expect(readPlatformAct("mediation-acceptance", typed, NOON)).toEqual({
      complete: true,
      value: {
        type: "mediation-answered",
        code: "accepted",
        at: new Date("2026-10-01T07:30:00Z"),
        backdatingReason: "Panne du réseau",
      },
    });
  });
});
