import { base32, fromBase32 } from "../../src/second-factors/base32";
import { stepOf, totp } from "../../src/second-factors/totp";

describe("a code of an authenticator", () => {
  const secret = Buffer.from("12345678901234567890");

  // RFC 6238, appendix B, SHA-1: eight digits there, of which ours are the last six.
  it.each([
    [59, "94287082"],
    [1111111109, "07081804"],
    [1111111111, "14050471"],
    [1234567890, "89005924"],
    [2000000000, "69279037"],
    [20000000000, "65353130"],
  ])("%i seconds after 1970 is the one of the standard", (seconds, code) => {
    expect(totp(secret, stepOf(new Date(seconds * 1000)))).toBe(code.slice(2));
  });
});

describe("base 32", () => {
  it.each([
    ["f", "MY"],
    ["fo", "MZXQ"],
    ["foo", "MZXW6"],
    ["foob", "MZXW6YQ"],
    ["fooba", "MZXW6YTB"],
    ["foobar", "MZXW6YTBOI"],
  ])("writes %s as RFC 4648 does, and reads it back", (text, written) => {
    expect(base32(Buffer.from(text))).toBe(written);
    expect(fromBase32(written)?.toString()).toBe(text);
  });

  it.each(["", "MZXW0", "mzxw6", "MZXW6==="])("is not %j", (text) => {
    expect(fromBase32(text)).toBeUndefined();
  });
});
