import fc from "fast-check";
import { brokenLines } from "../../../src/infrastructure/pdf/line-breaking";

/** Every character is one wide. */
const measure = (text: string) => text.length;
const lines = (text: string, width: number) => brokenLines(text, width, measure);

describe("breaking lines", () => {
  it("fills each line with as many words as it holds", () => {
    expect(lines("un deux trois quatre cinq six", 13)).toEqual([
      "un deux trois",
      "quatre cinq",
      "six",
    ]);
  });

  it("keeps together what a no-break space holds", () => {
    expect(lines("jusqu’à 90\u00A0% ou 1\u202F234", 10)).toEqual([
      "jusqu’à",
      "90\u00A0% ou",
      "1\u202F234",
    ]);
  });

  it("breaks a compound after its hyphen, but no period or reference", () => {
    expect(lines("peut-être", 6)).toEqual(["peut-", "être"]);
    expect(lines("en 2026-S1", 8)).toEqual(["en", "2026-S1"]);
  });

  it("cuts a word only when it is wider than a line", () => {
    expect(lines("a abcdefghij b", 4)).toEqual(["a", "abcd", "efgh", "ij b"]);
  });

  it("gives a lonely last word company", () => {
    expect(lines("aa bb cc dd ee", 11)).toEqual(["aa bb cc", "dd ee"]);
  });

  it("makes no line of nothing", () => {
    expect(lines("  ", 10)).toEqual([]);
  });

  it("loses nothing and never runs over, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme-ascii" }),
        fc.integer({ min: 1, max: 30 }),
        (text, width) => {
          const broken = lines(text, width);
          expect(broken.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
          expect(Math.max(0, ...broken.map(measure))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
