import fc from "fast-check";
import { instantText, readInstant } from "../../src/infrastructure/instant";

describe("reading an instant", () => {
  it.each([
    ["2026-05-07T09:30:00Z", "2026-05-07T09:30:00.000Z"],
    ["2026-05-31T09:30:00Z", "2026-05-31T09:30:00.000Z"],
    ["2026-05-07T09:30Z", "2026-05-07T09:30:00.000Z"],
    ["2026-05-07T09:30:00+02:00", "2026-05-07T07:30:00.000Z"],
    ["2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00.000Z"],
    ["2026-05-07T23:30:00-05:30", "2026-05-08T05:00:00.000Z"],
    ["2026-05-07T09:30:00.5Z", "2026-05-07T09:30:00.500Z"],
    ["2026-05-07T09:30:00.123987Z", "2026-05-07T09:30:00.123Z"],
    ["2024-02-29T12:00:00Z", "2024-02-29T12:00:00.000Z"],
    ["0099-01-30T12:00:00Z", "0099-01-30T12:00:00.000Z"],
  ])("reads %s", (text, instant) => {
    expect(readInstant(text)).toBe(instant);
  });

  it.each([
    ["no offset", "2026-05-07T09:30:00"],
    ["a day alone", "2026-05-07"],
    ["31 February", "2026-02-31T09:30:00Z"],
    ["29 February of a common year", "2026-02-29T09:30:00Z"],
    ["31 April", "2026-04-31T09:30:00+02:00"],
    ["month 13", "2026-13-01T09:30:00Z"],
    ["day 0", "2026-05-00T09:30:00Z"],
    ["24 o'clock", "2026-05-07T24:00:00Z"],
    ["minute 60", "2026-05-07T09:60:00Z"],
    ["second 60", "2026-05-07T09:30:60Z"],
    ["an offset of 15 hours", "2026-05-07T09:30:00+15:00"],
    ["an offset without a colon", "2026-05-07T09:30:00+0200"],
    ["a space between day and time", "2026-05-07 09:30:00Z"],
    ["spaces around", " 2026-05-07T09:30:00Z"],
    ["lower case", "2026-05-07t09:30:00z"],
    ["a French date", "07/05/2026 09:30"],
    ["the year 10000", "9999-12-31T23:59:59-14:00"],
    ["the year before 0", "0000-01-01T00:30:00+01:00"],
    ["other digits", "２０２６-05-07T09:30:00Z"],
    ["a line after it", "2026-05-07T09:30:00Z\n"],
    ["nothing", ""],
  ])("refuses %s", (_what, text) => {
    expect(readInstant(text)).toBeUndefined();
  });

  it("reads back every instant that a computer writes", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true }),
        (date) => {
          expect(readInstant(date.toISOString())).toBe(date.toISOString());
        },
      ),
    );
  });
});

const CASES = {
  min: new Date("1969-12-30T00:00:00Z"),
  max: new Date("2100-01-02T00:00:00Z"),
};

describe("writing an instant", () => {
  it("gives what toISOString gives", () => {
    const instants = fc.date({
      min: new Date("-000001-01-01T00:00:00Z"),
      max: new Date("+012000-01-01T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        expect(instantText(instant)).toBe(instant.toISOString());
      }),
    );
    fc.assert(
      fc.property(fc.date({ ...CASES, noInvalidDate: true }), (instant) => {
        expect(instantText(instant)).toBe(instant.toISOString());
      }),
    );
    expect(instantText(new Date("2026-05-07T09:30:00Z"))).toBe("2026-05-07T09:30:00.000Z");
  });
});
