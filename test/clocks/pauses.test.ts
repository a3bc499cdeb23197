import { NATIONAL_CALENDAR } from "../../src/clocks/calendar";
import { pausedUntil, readPauses } from "../../src/clocks/pauses";
import { isoDay } from "../../src/infrastructure/local-day";
import { CHALLENGE, FIRST_REPLY, STOCK_RETURN } from "./indicators";
import { read, runOf } from "./told";

/** Monday 1 June 2026; without a pause, ten working days lead to Monday 15 June. */
const START = "challenge-received 2026-06-01T10:00+02:00";

const asked = (at: string) => `info-requested 2026-${at}+02:00`;
const answered = (at: string) => `info-supplied 2026-${at}+02:00`;

describe("what pauses add to a clock of ten working days", () => {
  it.each([
    ["nothing without a pause", [], 0, "2026-06-15"],
    [
      "the day of the answer, not that of the request",
      ["06-03T10:00", "06-05T10:00"],
      2,
      "2026-06-17",
    ],
    ["nothing when answered the same day", ["06-03T10:00", "06-03T18:00"], 0, "2026-06-15"],
    ["working days only, answered on a Sunday", ["06-04T10:00", "06-07T10:00"], 1, "2026-06-16"],
    ["working days only, asked on a Saturday", ["06-06T10:00", "06-08T10:00"], 1, "2026-06-16"],
    ["nothing within a weekend", ["06-06T10:00", "06-07T10:00"], 0, "2026-06-15"],
    [
      "asked at the last moment of the due day",
      ["06-15T23:59:59.999", "06-17T10:00"],
      2,
      "2026-06-17",
    ],
    ["nothing when asked after the due day", ["06-16T00:00", "06-17T10:00"], 0, "2026-06-15"],
    [
      "a second one, asked on the due day that the first one moved",
      ["06-03T10:00", "06-05T10:00", "06-17T10:00", "06-18T10:00"],
      3,
      "2026-06-18",
    ],
    [
      "nothing for a second one asked the day after that",
      ["06-03T10:00", "06-05T10:00", "06-18T10:00", "06-19T10:00"],
      2,
      "2026-06-17",
    ],
    [
      "nothing for a third one",
      ["06-03T10:00", "06-04T10:00", "06-05T10:00", "06-08T10:00", "06-09T10:00", "06-12T10:00"],
      2,
      "2026-06-17",
    ],
    [
      "nothing for a third one, though the first two added nothing",
      ["06-03T10:00", "06-03T11:00", "06-04T10:00", "06-04T11:00", "06-05T10:00", "06-09T10:00"],
      0,
      "2026-06-15",
    ],
    ["twenty days at most", ["06-02T10:00", "07-20T10:00"], 20, "2026-07-13"],
    [
      "twenty days at most over two pauses",
      ["06-02T10:00", "06-22T10:00", "06-23T10:00", "07-07T10:00"],
      20,
      "2026-07-13",
    ],
  ])("%s", (_what, times, daysAdded, dueOn) => {
    const events = times.map((at, index) => (index % 2 === 0 ? asked(at) : answered(at)));
    expect(read(CHALLENGE, [START, ...events])).toMatchObject({ daysAdded, dueOn });
  });

  it("may be added until the twentieth working day, less what an earlier one took", () => {
    const until = (...events: readonly string[]) => {
      const run = runOf(CHALLENGE, [START, ...events]);
      const cutOff = new Date("2026-06-10T10:00:00Z");
      const pauses = readPauses(run, CHALLENGE, NATIONAL_CALENDAR, cutOff);
      const day = pausedUntil(pauses, NATIONAL_CALENDAR);
      return day === undefined ? undefined : isoDay(day);
    };
    expect(until(asked("06-03T10:00"))).toBe("2026-07-01");
    expect(until(asked("06-02T10:00"), answered("06-04T10:00"), asked("06-05T10:00"))).toBe(
      "2026-07-01",
    );
    expect(until(asked("06-03T10:00"), answered("06-04T10:00"))).toBeUndefined();
    expect(until()).toBeUndefined();
  });

  it("leaves holidays out", () => {
    const reading = read(CHALLENGE, [
      "challenge-received 2026-05-04T10:00+02:00",
      asked("05-07T10:00"),
      answered("05-11T10:00"),
    ]);
    expect(reading).toMatchObject({ daysAdded: 1, dueOn: "2026-05-21" });
  });

  it("counts one pause when asked again before the answer", () => {
    const events = [
      asked("06-03T10:00"),
      asked("06-04T10:00"),
      answered("06-08T10:00"),
      answered("06-09T10:00"),
    ];
    expect(read(CHALLENGE, [START, ...events])).toMatchObject({
      daysAdded: 3,
      dueOn: "2026-06-18",
    });
  });

  it("reads the events in the order of time, however they come", () => {
    const events = [
      answered("06-05T10:00"),
      asked("06-17T10:00"),
      answered("06-18T10:00"),
      asked("06-03T10:00"),
    ];
    expect(read(CHALLENGE, [...events, START])).toMatchObject({ daysAdded: 3 });
  });

  it("pairs an answer and a new request of the same instant", () => {
    const events = [
      asked("06-03T12:00"),
      answered("06-05T12:00"),
      asked("06-05T12:00"),
      answered("06-08T12:00"),
    ];
    expect(read(CHALLENGE, [START, ...events])).toMatchObject({
      daysAdded: 3,
      dueOn: "2026-06-18",
    });
  });

  it("does not count what was asked before the clock started", () => {
    const events = [asked("05-29T10:00"), answered("06-03T10:00")];
    expect(read(CHALLENGE, [START, ...events])).toMatchObject({ daysAdded: 0 });
  });

  it("does not count what was asked after the decision", () => {
    const events = [
      "decision-sent 2026-06-08T10:00+02:00",
      asked("06-09T10:00"),
      answered("06-11T10:00"),
    ];
    expect(read(CHALLENGE, [START, ...events])).toMatchObject({ daysAdded: 0, outcome: "on-time" });
  });

  it("leaves a clock alone that cannot pause", () => {
    const events = [
      "request-received 2026-06-01T10:00+02:00",
      asked("06-01T12:00"),
      answered("06-08T12:00"),
    ];
    expect(read(FIRST_REPLY, events)).toMatchObject({ daysAdded: 0, dueOn: "2026-06-03" });
  });
});

describe("a pause still open", () => {
  const events = [START, asked("06-10T10:00")];

  it.each([
    ["2026-06-10T12:00+02:00", 0, "2026-06-15", "pending"],
    ["2026-06-12T12:00+02:00", 2, "2026-06-17", "pending"],
    ["2026-06-14T12:00+02:00", 2, "2026-06-17", "pending"],
    ["2026-07-08T12:00+02:00", 20, "2026-07-13", "pending"],
    ["2026-07-13T12:00+02:00", 20, "2026-07-13", "pending"],
    ["2026-09-01T12:00+02:00", 20, "2026-07-13", "late-open"],
  ])("counts up to the cut-off of %s", (cutOff, daysAdded, dueOn, outcome) => {
    expect(read(CHALLENGE, events, cutOff)).toMatchObject({ daysAdded, dueOn, outcome });
  });

  it("counts up to the decision", () => {
    const decided = [...events, "decision-sent 2026-06-16T10:00+02:00", answered("06-30T10:00")];
    expect(read(CHALLENGE, decided)).toMatchObject({
      outcome: "on-time",
      daysAdded: 4,
      dueOn: "2026-06-19",
      gross: 11,
      net: 7,
    });
  });

  it("is open at a cut-off before its answer", () => {
    const later = [...events, answered("06-30T10:00")];
    expect(read(CHALLENGE, later, "2026-06-12T12:00+02:00")).toMatchObject({ daysAdded: 2 });
  });

  it("does not exist at a cut-off before its request", () => {
    expect(read(CHALLENGE, events, "2026-06-09T12:00+02:00")).toMatchObject({ daysAdded: 0 });
  });
});

describe("the length of a paused clock", () => {
  it("is told gross and net, net never going below nothing", () => {
    const events = [
      START,
      asked("06-01T12:00"),
      answered("06-03T12:00"),
      "decision-sent 2026-06-03T13:00+02:00",
    ];
    expect(read(CHALLENGE, events)).toMatchObject({ gross: 2, net: 0, outcome: "on-time" });
  });
});

describe("a pause of a clock in calendar days", () => {
  const returned = "return-requested 2026-06-04T10:00+02:00";

  it("moves the nominal last day, which then rolls forward", () => {
    // 30 days lead to Saturday 4 July, and three more to Tuesday 7 July.
    const events = [returned, asked("06-08T10:00"), answered("06-11T10:00")];
    expect(read(STOCK_RETURN, events)).toMatchObject({ daysAdded: 3, dueOn: "2026-07-07" });
    expect(read(STOCK_RETURN, [returned])).toMatchObject({ dueOn: "2026-07-06" });
  });

  it("may be asked for on the day the due date rolled to", () => {
    const events = (day: string) => [returned, asked("07-06T23:59"), answered(`${day}T10:00`)];
    expect(read(STOCK_RETURN, events("07-09"))).toMatchObject({
      daysAdded: 3,
      dueOn: "2026-07-07",
    });
    // Saturday 4 July and one day is a Sunday: the due date rolls to the same Monday.
    expect(read(STOCK_RETURN, events("07-07"))).toMatchObject({
      daysAdded: 1,
      dueOn: "2026-07-06",
    });
  });
});

describe("the account of each pause", () => {
  const pausesOf = (lines: string[], cutOff: string) =>
    readPauses(runOf(CHALLENGE, lines), CHALLENGE, NATIONAL_CALENDAR, new Date(cutOff));

  it("says why one was refused", () => {
    const three = ["06-03", "06-05", "06-09"].flatMap((day) => [
      asked(`${day}T10:00`),
      answered(`${day}T11:00`),
    ]);
    const late = [asked("06-20T10:00"), answered("06-22T10:00")];
    expect(pausesOf([START, ...three], "2026-12-01T00:00Z").map(({ refusal }) => refusal)).toEqual([
      undefined,
      undefined,
      "too-many",
    ]);
    expect(pausesOf([START, ...late], "2026-12-01T00:00Z")).toMatchObject([
      { refusal: "after-due-date", workingDays: 1, daysAdded: 0 },
    ]);
  });

  it("keeps the days that passed beside those that were added", () => {
    const events = [START, asked("06-02T10:00"), answered("07-20T10:00")];
    expect(pausesOf(events, "2026-12-01T00:00Z")).toMatchObject([
      { endedBy: "answer", workingDays: 33, daysAdded: 20 },
    ]);
  });
});
