import fc from "fast-check";
import { textWidth, wrapped } from "../../../src/infrastructure/chart/text-width";
import { measuredWidth } from "../../support/scene-boxes";

const LABELS = [
  "76,8 %",
  "objectif 90 %",
  "nicht eingehalten",
  "Ziel: höchstens 10 Arbeitstage",
  "en 5 jours ouvrés au plus : 35",
  "WWWW MMMM œœ — ÉÈÀ",
];

describe("the width of a label", () => {
  it.each(LABELS)("is never under that of the font: %s", (text) => {
    expect(textWidth(text, 13)).toBeGreaterThanOrEqual(measuredWidth(text, 13, false));
    expect(textWidth(text, 13)).toBeGreaterThanOrEqual(measuredWidth(text, 13, true));
  });

  it("is not so far above it that labels break for nothing", () => {
    const text = "nicht eingehalten";
    expect(textWidth(text, 13)).toBeLessThan(1.25 * measuredWidth(text, 13, true));
  });
});

describe("breaking a label into lines", () => {
  it("breaks between words", () => {
    expect(wrapped("nicht eingehalten", 13, 80)).toEqual(["nicht", "eingehalten"]);
  });

  it("keeps a number with its unit", () => {
    expect(wrapped("sous 10\u00A0jours", 13, 60)).toEqual(["sous", "10\u00A0jours"]);
  });

  it("breaks a word with a hyphen only when it has no room of its own", () => {
    expect(wrapped("Zwischenbescheid", 13, 52)).toEqual(["Zwisch-", "enbesc-", "heid"]);
  });

  it("never makes a line wider than its room, and loses no letter", () => {
    const words = fc.stringMatching(/^[a-zé]{1,20}( [a-zé]{1,20}){0,4}$/);
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 300 }), (text, width) => {
        const lines = wrapped(text, 13, width);
        const letters = (value: string) => value.replace(/[- ]/g, "");
        expect(lines.every((line) => measuredWidth(line, 13, false) <= width)).toBe(true);
        expect(letters(lines.join(""))).toBe(letters(text));
      }),
    );
  });
});
