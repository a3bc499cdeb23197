import {
  codeHmac,
  isSameHmac,
  limitedSince,
  newCode,
  readCode,
  secondsUntilNextCode,
} from "../../src/signing/signing-code";
import { NOON } from "../support/clock";

const MINUTE = 60_000;
const ago = (minutes: number) => new Date(NOON.getTime() - minutes * MINUTE);

describe("a signing code", () => {
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

  const bound = { draftId: 7, purpose: "sign", statementSha256: "ab".repeat(32) } as const;

  it("is kept as a hash that only its draft's token, purpose, statement and digits give", () => {
    const hmac = codeHmac("token", bound, "042913");
    expect(hmac).toMatch(/^[0-9a-f]{64}$/);
    const others = [
      codeHmac("other", bound, "042913"),
      codeHmac("token", { ...bound, draftId: 8 }, "042913"),
      codeHmac("token", { ...bound, statementSha256: "cd".repeat(32) }, "042913"),
      codeHmac("token", bound, "042914"),
    ];
    expect(others.filter((other) => isSameHmac(hmac, other))).toEqual([]);
    expect(isSameHmac(hmac, codeHmac("token", bound, "042913"))).toBe(true);
  });

  it("is never the same as a hash of another length", () => {
    expect(isSameHmac("", codeHmac("token", bound, "042913"))).toBe(false);
  });
});

describe("the limit of codes in an hour", () => {
  it("lets five be sent", () => {
    expect(secondsUntilNextCode([], NOON)).toBe(0);
    expect(secondsUntilNextCode([ago(4), ago(3), ago(2), ago(1)], NOON)).toBe(0);
  });

  it("counts from the fifth last one, whatever their order", () => {
    const sent = [ago(1), ago(50), ago(20), ago(59), ago(10)];
    expect(secondsUntilNextCode(sent, NOON)).toBe(60);
    expect(secondsUntilNextCode([...sent, ago(58)], NOON)).toBe(120);
  });

  it("is over an hour to the millisecond after the fifth last", () => {
    const sent = Array.from({ length: 5 }, () => ago(60));
    expect(secondsUntilNextCode(sent, NOON)).toBe(0);
    expect(secondsUntilNextCode(sent, new Date(NOON.getTime() - 1))).toBe(1);
  });

  it("looks back an hour", () => {
    expect(limitedSince(NOON)).toEqual(ago(60));
  });
});
