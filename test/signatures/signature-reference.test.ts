import { newSignatureReference } from "../../src/signatures/signature-reference";

describe("the reference of a signature", () => {
  it("has ten characters that are not mistaken for one another, and is never the same", () => {
    const references = Array.from({ length: 500 }, newSignatureReference);
    for (const reference of references) {
      expect(reference).toMatch(/^S-[0-9A-HJKMNP-TV-Z]{10}$/);
    }
    expect(new Set(references).size).toBe(500);
  });
});
