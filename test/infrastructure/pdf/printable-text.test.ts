import { metadataText, printable, visible } from "../../../src/infrastructure/pdf/printable-text";

/** A font with the letters of French and nothing else. */
const hasGlyph = (codePoint: number) => codePoint < 0x180 || codePoint === 0x2019;

describe("text that can be printed", () => {
  it.each([
    ["what the font has", "L’été à 90 %", "L’été à 90 %"],
    ["accents written apart", "e\u0301te\u0301", "été"],
    ["a tab and line ends as spaces", "un\tdeux\r\ntrois\n\nquatre", "un deux trois quatre"],
    ["nothing of controls", "a\u0000b\u0007c\u009f", "abc"],
    ["nothing of signs that turn the reading", "abc\u202Edef\u2066", "abcdef"],
    ["a mark for each emoji, however it is put together", "a👩‍👩‍👧b🇫🇷", "a◊b◊"],
    ["a mark for each letter of another script", "سوق", "◊◊◊"],
    ["a mark for half a character", "a\uD83Db", "a◊b"],
    ["signs of programs as they are", "A & B <x>", "A & B <x>"],
  ])("keeps %s", (_, text, expected) => {
    expect(printable(text, hasGlyph, "◊")).toBe(expected);
  });

  it("is visible without a font, too", () => {
    expect(visible("a\u00ADb\u200B\tc")).toBe("ab c");
  });

  it("leaves nothing in the metadata that XML would take for its own", () => {
    expect(metadataText("A & B <x>\u0000\tété")).toBe("A + B x été");
  });
});
