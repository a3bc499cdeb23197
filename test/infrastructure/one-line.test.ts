import { lengthOf, oneLine } from "../../src/infrastructure/one-line";

describe("a text on one line", () => {
  it.each([
    ["two lines", "Ada\nSignataire : Bob", "Ada Signataire : Bob"],
    ["the line ends of Windows and of Unicode", "a\r\nb\u2028c\u2029d\u0085e", "a b c d e"],
    ["a tab, a NUL and a bell", "a\tb\u0000c\u0007d", "a b c d"],
    ["spaces of every kind", "  a \u00A0 \u202F b\u3000", "a b"],
    ["marks that turn the direction", "\u202Emoc.elgoog\u202C \u2066x\u2069", "moc.elgoog x"],
  ])("has no %s", (_, typed, line) => {
    expect(oneLine(typed)).toBe(line);
  });

  it.each(["Žluťoučký kůň", "متجر الشرق", "日本商店", "👩‍👩‍👧 & <b>Co</b>", "O’Brien \"'`"])(
    "leaves %s as it is",
    (text) => {
      expect(oneLine(text)).toBe(text);
    },
  );

  it("counts what a reader counts", () => {
    expect(lengthOf("été")).toBe(3);
    expect(lengthOf("😀😀")).toBe(2);
  });
});
