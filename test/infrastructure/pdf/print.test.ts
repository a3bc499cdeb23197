import type { Block } from "../../../src/infrastructure/pdf/document";
import { printed } from "../../../src/infrastructure/pdf/print.pdf";
import { aDocument } from "./a-document";

/** The Greek letter and the sign of a millionth: one glyph of the font, and two characters. */
const [LETTER, SIGN] = ["\u03BC", "\u00B5"];

const documentSaying = (text: string) => {
  const line: Block = { kind: "paragraph", text, style: "body" };
  return printed(aDocument([line]));
};

const same = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0;

describe("documents printed by one process", () => {
  it("keep their own characters, whatever was printed before", async () => {
    const letter = await documentSaying(LETTER);
    const sign = await documentSaying(SIGN);

    expect(same(letter, sign)).toBe(false);
    expect(same(letter, await documentSaying(LETTER))).toBe(true);
  });

  it("do not disturb each other when they are printed at once", async () => {
    const [first, , last] = await Promise.all([SIGN, LETTER, SIGN].map(documentSaying));

    expect(first && last && same(first, last)).toBe(true);
  });
});
