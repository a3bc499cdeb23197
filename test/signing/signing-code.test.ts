import { isSameHmac } from "../../src/infrastructure/one-time-code";
import {
  limitedSince,
  secondsUntilNextCode,
  signingCodeHmac,
} from "../../src/signing/signing-code";
import { NOON } from "../support/clock";

const MINUTE = 60_000;
const ago = (minutes: number) => new Date(NOON.getTime() - minutes * MINUTE);

describe("a signing code", () => {
  const bound = { draftId: 7, purpose: "sign", statementSha256: "ab".repeat(32) } as const;

  it("is kept as a hash that only its draft's token, purpose, statement and digits give", () => {
    const hmac = signingCodeHmac("token", bound, "042913");
    expect(hmac).toMatch(/^[0-9a-f]{64}$/);
    const others = [
      signingCodeHmac("other", bound, "042913"),
      signingCodeHmac("token", { ...bound, draftId: 8 }, "042913"),
      signingCodeHmac("token", { ...bound, statementSha256: "cd".repeat(32) }, "042913"),
      signingCodeHmac("token", bound, "042914"),
    ];
    expect(others.filter((other) => isSameHmac(hmac, other))).toEqual([]);
    expect(isSameHmac(hmac, signingCodeHmac("token", bound, "042913"))).toBe(true);
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
