import {
  codeHmac,
  isSameHmac,
  newCode,
  readCode,
  spacedCode,
} from "../../src/infrastructure/one-time-code";

describe("a one-time code", () => {
  it("is six digits, and hardly ever the same", () => {
    const codes = Array.from({ length: 500 }, newCode);
    expect(codes.filter((code) => !/^\d{6}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBeGreaterThan(480);
    // A tenth of them begin with a zero, which a number would lose.
    expect(codes.some((code) => code.startsWith("0"))).toBe(true);
  });

  it.each([
    ["042913", "042913"],
    [" 042 913\u00A0", "042913"],
    ["042-913", "042913"],
  ])("is read from %j", (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });

  it.each(["", "04291", "0429134", "04291a", "４２９１３０", "٠٤٢٩١٣", "042913; drop"])(
    "is not read from %j",
    (typed) => {
      expect(readCode(typed)).toBeUndefined();
    },
  );

  it("is told in two groups of three", () => {
    expect(spacedCode("042913")).toBe("042 913");
  });

  it("is kept as a hash that only the token, what it is bound to and the digits give", () => {
    const hmac = codeHmac("token", ["sign-in", "a@b.example"], "042913");
    expect(hmac).toMatch(/^[0-9a-f]{64}$/);
    const others = [
      codeHmac("other", ["sign-in", "a@b.example"], "042913"),
      codeHmac("token", ["sign-in", "a@c.example"], "042913"),
      codeHmac("token", ["sign-in", "a@b.example"], "042914"),
    ];
    expect(others.filter((other) => isSameHmac(hmac, other))).toEqual([]);
    expect(isSameHmac("", hmac)).toBe(false);
  });
});
