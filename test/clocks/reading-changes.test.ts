import { CHALLENGE, FIRST_REPLY, REASONS } from "./indicators";
import { read } from "./told";

/** Monday 1 June 2026; two working days lead to Wednesday 3 June. */
const REQUEST = "request-received 2026-06-01T10:00+02:00";

describe("when a reading changes by time alone", () => {
  it("when a pending clock falls due", () => {
    const reading = read(FIRST_REPLY, [REQUEST], "2026-06-02T12:00+02:00");
    expect(reading?.changesAt).toEqual(new Date("2026-06-04T00:00+02:00"));
    expect(reading?.growsOlderAt).toBeUndefined();
  });

  it.each([
    ["a day", FIRST_REPLY, REQUEST, "2026-06-05T12:00+02:00", "2026-06-06T00:00+02:00"],
    [
      "an hour",
      REASONS,
      "measure-effective 2026-06-01T10:20+02:00",
      "2026-06-01T12:21+02:00",
      "2026-06-01T13:20:00.001+02:00",
    ],
  ])("when an overdue one grows %s older", (_what, indicator, start, cutOff, growsOlderAt) => {
    const reading = read(indicator, [start], cutOff);
    expect(reading?.outcome).toBe("late-open");
    expect(reading?.growsOlderAt).toEqual(new Date(growsOlderAt));
    expect(reading?.changesAt).toBeUndefined();
  });

  it("never, once it has stopped", () => {
    const events = [REQUEST, "first-human-reply 2026-06-02T10:00+02:00"];
    expect(read(FIRST_REPLY, events)?.changesAt).toBeUndefined();
    expect(read(FIRST_REPLY, events)?.growsOlderAt).toBeUndefined();
  });

  it("every day while a pause is open, until it is used up", () => {
    const events = [
      "challenge-received 2026-06-01T10:00+02:00",
      "info-requested 2026-06-10T10:00+02:00",
    ];
    const changesAt = (cutOff: string) => read(CHALLENGE, events, cutOff)?.changesAt;
    expect(changesAt("2026-06-11T12:00+02:00")).toEqual(new Date("2026-06-12T00:00+02:00"));
    expect(changesAt("2026-07-08T12:00+02:00")).toEqual(new Date("2026-07-14T00:00+02:00"));
  });
});
