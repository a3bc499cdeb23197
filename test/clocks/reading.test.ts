import { isoDay } from "../../src/infrastructure/local-day";
import {
  CHALLENGE,
  CHANGE_NOTICE,
  CLOSURE_NOTICE,
  FIRST_REPLY,
  REASONS,
  REINSTATEMENT,
  STOCK_RETURN,
} from "./indicators";
import { read } from "./told";

/** Monday 1 June 2026; two working days lead to Wednesday 3 June. */
const REQUEST = "request-received 2026-06-01T10:00+02:00";

describe("the moment of the due date, on both sides", () => {
  it.each([
    ["2026-06-03T23:59:59.999+02:00", "on-time"],
    ["2026-06-04T00:00:00.000+02:00", "late-closed"],
  ])("a reply at %s is %s", (at, outcome) => {
    expect(read(FIRST_REPLY, [REQUEST, `first-human-reply ${at}`])).toMatchObject({ outcome });
  });

  it.each([
    ["2026-06-03T23:59:59.999+02:00", "pending"],
    ["2026-06-04T00:00:00.000+02:00", "late-open"],
  ])("nothing at the cut-off of %s is %s", (cutOff, outcome) => {
    expect(read(FIRST_REPLY, [REQUEST], cutOff)).toMatchObject({ outcome });
  });

  const REVERSAL = "reversal-decided 2026-06-01T10:00:00.000Z";

  it.each([
    ["2026-06-03T10:00:00.000Z", "on-time", 48],
    ["2026-06-03T10:00:00.001Z", "late-closed", 49],
  ])("of hours: restored at %s is %s", (at, outcome, net) => {
    expect(read(REINSTATEMENT, [REVERSAL, `restored ${at}`])).toMatchObject({ outcome, net });
  });

  it.each([
    ["2026-06-03T10:00:00.000Z", "pending"],
    ["2026-06-03T10:00:00.001Z", "late-open"],
  ])("of hours: nothing at the cut-off of %s is %s", (cutOff, outcome) => {
    expect(read(REINSTATEMENT, [REVERSAL], cutOff)).toMatchObject({ outcome });
  });
});

describe("what starts and stops a clock", () => {
  it("is nothing that came after the cut-off", () => {
    const reply = "first-human-reply 2026-06-02T10:00+02:00";
    expect(read(FIRST_REPLY, [REQUEST, reply], "2026-06-01T09:59+02:00")).toBeUndefined();
    expect(read(FIRST_REPLY, [REQUEST, reply], "2026-06-02T09:59+02:00")).toMatchObject({
      outcome: "pending",
      gross: 1,
    });
    expect(read(FIRST_REPLY, [REQUEST, reply], "2026-06-02T10:00+02:00")).toMatchObject({
      outcome: "on-time",
    });
  });

  it("is the first of each, the stop from the start on", () => {
    const events = [
      "first-human-reply 2026-05-31T10:00+02:00",
      REQUEST,
      "request-received 2026-06-05T10:00+02:00",
      "first-human-reply 2026-06-08T10:00+02:00",
      "first-human-reply 2026-06-10T10:00+02:00",
    ];
    expect(read(FIRST_REPLY, events)).toMatchObject({ outcome: "late-closed", gross: 5 });
  });

  it("is never an automatic receipt", () => {
    expect(read(FIRST_REPLY, [REQUEST, "acknowledged 2026-06-01T10:01+02:00"])).toMatchObject({
      outcome: "late-open",
    });
  });

  it("is whichever comes first where several may start it", () => {
    const events = [
      "closure-effective 2026-06-10T10:00+02:00",
      "return-requested 2026-06-01T10:00+02:00",
    ];
    expect(read(STOCK_RETURN, events)).toMatchObject({ dueOn: "2026-07-01" });
    expect(read(STOCK_RETURN, events.slice(0, 1))).toMatchObject({ dueOn: "2026-07-10" });
  });

  it("is nothing at all without a start", () => {
    expect(read(FIRST_REPLY, ["first-human-reply 2026-06-01T10:00+02:00"])).toBeUndefined();
    expect(read(CLOSURE_NOTICE, [REQUEST])).toBeUndefined();
  });
});

describe("reasons and the measure they explain", () => {
  const MEASURE = "measure-effective 2026-06-01T10:00:00.000Z";

  it.each([
    ["2026-05-30T10:00:00.000Z", "on-time", -48],
    ["2026-06-01T08:30:00.000Z", "on-time", -1],
    ["2026-06-01T09:30:00.000Z", "on-time", 0],
    ["2026-06-01T10:00:00.000Z", "on-time", 0],
    ["2026-06-01T10:00:00.001Z", "late-closed", 1],
    ["2026-06-02T10:00:00.000Z", "late-closed", 24],
  ])("sent at %s: %s, %d hours", (at, outcome, hours) => {
    expect(read(REASONS, [MEASURE, `reasons-sent ${at}`])).toMatchObject({
      outcome,
      gross: hours,
      net: hours,
      dueOn: "2026-06-01",
    });
  });

  it("exist only once the measure bites", () => {
    const events = ["reasons-sent 2026-05-30T10:00Z", MEASURE];
    expect(read(REASONS, events, "2026-05-31T10:00Z")).toBeUndefined();
  });

  it("are missing from the next moment on", () => {
    expect(read(REASONS, [MEASURE], "2026-06-01T10:00:00.000Z")).toMatchObject({
      outcome: "pending",
    });
    expect(read(REASONS, [MEASURE], "2026-06-01T10:00:00.001Z")).toMatchObject({
      outcome: "late-open",
    });
  });
});

describe("a notice", () => {
  const ANNOUNCED = "closure-notified 2019-03-01T23:30+01:00";
  const closed = (at: string) => `closure-effective ${at}`;

  it.each([
    ["2019-03-31T23:59:59.999+02:00", "late-closed", 29],
    ["2019-04-01T00:00:00.000+02:00", "on-time", 30],
    ["2019-03-01T23:45+01:00", "late-closed", 0],
    ["2019-06-01T00:00+02:00", "on-time", 91],
  ])("of a closure at %s is %s, %d days", (at, outcome, days) => {
    const reading = read(CLOSURE_NOTICE, [ANNOUNCED, closed(at)]);
    expect(reading).toMatchObject({ outcome, gross: days, net: days, dueOn: "2019-04-01" });
    expect(isoDay(reading?.periodDay ?? 0)).toBe(at.slice(0, 10));
  });

  it("stays pending without an effect, in the period of the first lawful day", () => {
    const reading = read(CLOSURE_NOTICE, [ANNOUNCED], "2025-01-01T00:00Z");
    expect(reading).toMatchObject({
      outcome: "pending",
      dueOn: "2019-04-01",
      changesAt: undefined,
    });
    expect(isoDay(reading?.periodDay ?? 0)).toBe("2019-04-01");
  });

  it.each([
    ["never given", []],
    ["given afterwards", ["closure-notified 2019-03-25T10:00+01:00"]],
  ])("%s is a breach of zero days in the period of the effect", (_when, notice) => {
    const reading = read(CLOSURE_NOTICE, [closed("2019-03-20T10:00+01:00"), ...notice]);
    expect(reading).toMatchObject({ outcome: "late-closed", gross: 0, net: 0, dueOn: undefined });
    expect(isoDay(reading?.periodDay ?? 0)).toBe("2019-03-20");
  });

  it("never given is not yet a breach before the effect", () => {
    const events = [closed("2019-03-20T10:00+01:00")];
    expect(read(CLOSURE_NOTICE, events, "2019-03-20T09:59+01:00")).toBeUndefined();
  });

  it("is longer for a change that asks sellers to adapt", () => {
    const applied = "change-applied 2026-06-17T00:00+02:00";
    const announced = "change-notified 2026-06-01T10:00+02:00";
    expect(read(CHANGE_NOTICE, [announced, applied])).toMatchObject({
      outcome: "on-time",
      target: 15,
    });
    expect(read(CHANGE_NOTICE, [`${announced} adaptation`, applied])).toMatchObject({
      outcome: "late-closed",
      target: 30,
    });
  });
});

describe("a case that was withdrawn", () => {
  const DECISION = "decision-sent 2026-06-12T10:00+02:00";
  const CHALLENGED = "challenge-received 2026-06-01T10:00+02:00";

  it.each([
    ["before the due day", "2026-06-10T10:00+02:00", "withdrawn"],
    ["at the last moment of the due day", "2026-06-15T23:59:59.999+02:00", "withdrawn"],
    ["after the due day", "2026-06-16T00:00+02:00", "late-open"],
  ])("%s", (_when, at, outcome) => {
    expect(read(CHALLENGE, [CHALLENGED, `withdrawn ${at}`])).toMatchObject({ outcome });
  });

  it.each([
    ["before the decision", "2026-06-12T09:59+02:00", "withdrawn"],
    ["at the moment of the decision", "2026-06-12T10:00+02:00", "on-time"],
    ["after the decision", "2026-06-12T10:01+02:00", "on-time"],
  ])("%s", (_when, at, outcome) => {
    expect(read(CHALLENGE, [CHALLENGED, DECISION, `withdrawn ${at}`])).toMatchObject({ outcome });
  });

  it("is not yet withdrawn at a cut-off before", () => {
    const events = [CHALLENGED, "withdrawn 2026-06-10T10:00+02:00"];
    expect(read(CHALLENGE, events, "2026-06-10T09:59+02:00")).toMatchObject({ outcome: "pending" });
  });

  it("may be withdrawn on the due day that a pause has moved", () => {
    const paused = [
      "info-requested 2026-06-03T10:00+02:00",
      "info-supplied 2026-06-05T10:00+02:00",
    ];
    const events = [CHALLENGED, ...paused, "withdrawn 2026-06-17T10:00+02:00"];
    expect(read(CHALLENGE, events)).toMatchObject({ outcome: "withdrawn" });
  });
});

describe("a case that is excluded", () => {
  const CLOSED = [
    "closure-notified 2026-06-01T10:00+02:00",
    "closure-effective 2026-06-02T10:00+02:00",
  ];

  it.each([
    ["legal-obligation", "legal-obligation"],
    ["because-we-say-so", "unspecified"],
    [undefined, "unspecified"],
  ])("with the code %p, for the reason %p", (code, exclusion) => {
    const excluded = ["excluded 2026-06-02T10:00+02:00", code].filter(Boolean).join(" ");
    expect(read(CLOSURE_NOTICE, [...CLOSED, excluded])).toMatchObject({
      outcome: "excluded",
      exclusion,
    });
  });

  it("is judged like any other before it is excluded", () => {
    const events = [...CLOSED, "excluded 2026-06-08T10:00+02:00 imperative-ground"];
    const before = read(CLOSURE_NOTICE, events, "2026-06-08T09:59+02:00");
    expect(before).toMatchObject({ outcome: "late-closed", exclusion: undefined });
  });

  it("stays out though it was withdrawn or answered late", () => {
    const events = [
      "challenge-received 2026-06-01T10:00+02:00",
      "withdrawn 2026-06-02T10:00+02:00",
      "decision-sent 2026-08-01T10:00+02:00",
      "excluded 2026-09-01T10:00+02:00",
    ];
    expect(read(CHALLENGE, events)).toMatchObject({ outcome: "excluded" });
  });
});
