import { describeCsvErrors } from "../../../src/infrastructure/csv/csv-error";

describe("the mistakes of a file, told on a terminal", () => {
  it("name the file, the line and the column, and count what is too much to tell", () => {
    const mistake = (line: number) => ({ line, column: "event", message: "unknown event “x”" });
    const errors = Array.from({ length: 100 }, (_, index) => mistake(index + 2));
    const told = describeCsvErrors("events.csv", errors, 400_000);

    expect(told[0]).toBe("events.csv, line 2, event: unknown event “x”");
    expect(told).toHaveLength(101);
    expect(told.at(-1)).toBe("events.csv: and 399900 more mistakes");
  });

  it("repeat nothing that moves the cursor, turns the text or never ends", () => {
    const hostile = `\u001B[2J\u001B]0;title\u0007\u202E${"x".repeat(1_000_000)}`;
    const [told = ""] = describeCsvErrors("events.csv", [{ line: 2, message: `“${hostile}”` }]);

    for (const mover of ["\u001B", "\u0007", "\u202E"]) expect(told).not.toContain(mover);
    expect(told.length).toBeLessThan(400);
  });
});
