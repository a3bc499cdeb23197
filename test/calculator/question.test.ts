import type { AskedQuestion } from "../../src/calculator/asked-question";
import { readQuestion } from "../../src/calculator/question";
import { rulesOf, type Rule } from "../../src/calculator/rule";
import { versionOne } from "../support/charter";

let rules: readonly Rule[];
beforeAll(async () => {
  rules = rulesOf(await versionOne());
});

/** C4: a challenge is decided within ten working days; its clock may be paused. */
const CHALLENGE = { rule: { commitment: "C4" }, start: "2026-05-07", pauses: [] };

function mistakesIn(asked: Partial<AskedQuestion>) {
  const read = readQuestion({ ...CHALLENGE, ...asked }, rules);
  return read.valid
    ? []
    : read.mistakes.map(({ kind, place }) =>
        "pause" in place ? `${kind} ${place.part} ${place.pause}` : `${kind} ${place.part}`,
      );
}

const pause = (requestedOn: string, suppliedOn = "") => ({ requestedOn, suppliedOn });

describe("a question about a due date", () => {
  it("is understood with a day, or with an instant", () => {
    expect(mistakesIn({})).toEqual([]);
    expect(mistakesIn({ start: "2026-05-07T09:30:00+02:00" })).toEqual([]);
  });

  it.each([
    ["", "no-start start"],
    ["7 mai", "unreadable-start start"],
    ["2026-02-31", "unreadable-start start"],
    ["2026-05-07T09:30:00", "unreadable-start start"],
    ["1999-12-31", "year-out-of-range start"],
  ])("says what is wrong with the start “%s”", (start, mistake) => {
    expect(mistakesIn({ start })).toEqual([mistake]);
  });

  it("wants a commitment that is measured, and an event that starts its clock", () => {
    const unknown = ["unknown-rule rule"];
    expect(mistakesIn({ rule: { commitment: "C99" } })).toEqual(unknown);
    expect(mistakesIn({ rule: { commitment: "C4", event: "restored" } })).toEqual(unknown);
    expect(mistakesIn({ rule: { commitment: "C4", code: "adaptation" } })).toEqual(unknown);
  });

  it("wants an instant where hours are counted, and knows no pause there", () => {
    expect(mistakesIn({ rule: { commitment: "C5" } })).toEqual(["instant-needed start"]);
    const start = "2026-05-07T10:00Z";
    const pauses = [pause("2026-05-08")];
    expect(mistakesIn({ rule: { commitment: "C5" }, start, pauses })).toEqual([
      "never-paused requested 0",
    ]);
  });

  it.each([
    ["a request before the start", [pause("2026-05-06")], "request-before-start requested 0"],
    [
      "an answer before its request",
      [pause("2026-05-12", "2026-05-11")],
      "answer-before-request supplied 0",
    ],
    ["an answer to no request", [pause("", "2026-05-11")], "no-request requested 0"],
    ["a day that does not exist", [pause("2026-05-32")], "unreadable-day requested 0"],
    [
      "a pause inside a pause",
      [pause("2026-05-11", "2026-05-13"), pause("2026-05-12", "2026-05-14")],
      "pause-within-pause requested 1",
    ],
    [
      "a pause while an answer is awaited",
      [pause("2026-05-11"), pause("2026-05-13")],
      "pause-within-pause requested 1",
    ],
  ])("refuses %s", (_, pauses, mistake) => {
    expect(mistakesIn({ pauses })).toEqual([mistake]);
  });

  it("takes two requests on one day, and fields left empty for none", () => {
    const pauses = [pause("2026-05-07", "2026-05-07"), pause(""), pause("2026-05-07")];
    expect(mistakesIn({ pauses })).toEqual([]);
  });
});
