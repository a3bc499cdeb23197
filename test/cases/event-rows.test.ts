import { eventCodes } from "../../src/cases/event-codes";
import { readEventRows, type EventBlock, type KnownWorld } from "../../src/cases/event-rows";
import { mistakeTexts } from "../../src/cases/mistake.texts";
import { versionOne } from "../support/charter";
import { NOON } from "../support/clock";

const ROW = ["marcheclair", "D1", "request-received", "2026-05-07T09:30:00+02:00"];

describe("reading the rows of a file of events", () => {
  let world: KnownWorld;

  beforeAll(async () => {
    world = {
      platforms: new Map([
        ["marcheclair", 7],
        ["etalio", 8],
      ]),
      codes: eventCodes([await versionOne()]),
      now: NOON.toISOString(),
      only: undefined,
      t: mistakeTexts.en,
    };
  });

  function read(...rows: string[][]): EventBlock {
    return readEventRows(world, { rows, lines: rows.map((_, index) => index + 2), errors: [] });
  }

  it("puts each event beside its case", () => {
    const reply = ROW.with(2, "first-human-reply").with(3, "2026-05-08T09:30:00Z");
    expect(read(ROW, ROW.with(0, "etalio"), reply)).toEqual({
      rowCount: 3,
      events: [
        [7, "D1", "request-received", "2026-05-07T07:30:00.000Z", "", 2],
        [8, "D1", "request-received", "2026-05-07T07:30:00.000Z", "", 3],
        [7, "D1", "first-human-reply", "2026-05-08T09:30:00.000Z", "", 4],
      ],
      corrections: [],
      errors: [],
    });
  });

  it.each([
    ["platform", 0, "nobody", "unknown platform “nobody”"],
    ["platform", 0, "", "unknown platform “”"],
    ["case", 1, "", "is empty"],
    ["case", 1, "   ", "is empty"],
    ["case", 1, " D1", "starts or ends with a space"],
    ["case", 1, "D".repeat(201), "has 201 characters, 200 at most"],
    ["case", 1, "D\u00071", "holds a control character"],
    ["case", 1, "D\u202E1", "holds a control character"],
    ["event", 2, "request", "unknown event “request”"],
    ["event", 2, "toString", "unknown event “toString”"],
    ["occurred_at", 3, "2026-05-07T09:30:00", "is not an instant with an offset"],
    ["occurred_at", 3, "2026-02-31T09:30:00Z", "is not an instant with an offset"],
    ["occurred_at", 3, "2026-10-02T10:00:00.001Z", "is in the future"],
  ])("refuses a wrong %s (%#)", (column, index, text, message) => {
    const { events, errors } = read(ROW, ROW.with(index, text));
    expect(events).toHaveLength(1);
    expect(errors).toEqual([
      { line: 3, column, message: expect.stringContaining(message) as string },
    ]);
  });

  it("knows a reference again however its accents are written", () => {
    const { events } = read(ROW.with(1, "De\u0301po\u0302t"));
    expect(events.map(([platformId, reference]) => [platformId, reference])).toEqual([
      [7, "Dépôt"],
    ]);
  });

  it("accepts a reference of 200 characters, and what happens this very moment", () => {
    const row = ROW.with(1, "é".repeat(200)).with(3, "2026-10-02T12:00:00+02:00");
    expect(read(row).errors).toEqual([]);
  });

  it("tells everything that is wrong with a row, and what was wrong before", () => {
    const block = { rows: [["", "", "", ""]], lines: [9], errors: [{ line: 8, message: "torn" }] };
    expect(readEventRows(world, block).errors.map(({ line, column }) => [line, column])).toEqual([
      [8, undefined],
      [9, "platform"],
      [9, "case"],
      [9, "event"],
      [9, "occurred_at"],
    ]);
  });

  it.each([
    ["excluded", "legal-obligation", "legal-obligation"],
    ["excluded", "", "unspecified"],
    ["change-notified", "adaptation", "adaptation"],
    ["change-notified", "", ""],
    ["withdrawn", "", ""],
  ])("records %s with the code “%s” as “%s”", (type, code, recorded) => {
    expect(read([...ROW.with(2, type), code]).events).toMatchObject([
      [7, "D1", type, expect.any(String), recorded, 2],
    ]);
  });

  it.each([
    ["excluded", "because", "unknown code “because”, known: legal-obligation, "],
    ["change-notified", "legal-obligation", "unknown code “legal-obligation”, known: adaptation"],
    ["request-received", "adaptation", "request-received carries no code"],
  ])("refuses %s with the code “%s”", (type, code, message) => {
    expect(read([...ROW.with(2, type), code]).errors).toEqual([
      { line: 2, column: "code", message: expect.stringContaining(message) as string },
    ]);
  });
});
