import {
  newSecret,
  otpauthAddress,
  readAuthenticatorCode,
  spelledKey,
} from "../../src/second-factors/authenticator";
import { stepOf, totp } from "../../src/second-factors/totp";
import { NOON } from "../support/clock";

const secret = Buffer.from("12345678901234567890");
const current = stepOf(NOON);
const read = (away: number, lastStep = 0) =>
  readAuthenticatorCode({ secret, lastStep }, totp(secret, current + away), NOON);

describe("reading the code of an authenticator", () => {
  it.each([-1, 0, 1])("takes the one of a step %i away", (away) => {
    expect(read(away)).toEqual({ outcome: "right", step: current + away });
  });

  it("takes a code once, and none before one that was taken", () => {
    expect(read(0, current)).toEqual({ outcome: "used" });
    expect(read(-1, current)).toEqual({ outcome: "used" });
    expect(read(1, current)).toEqual({ outcome: "right", step: current + 1 });
  });

  it.each([
    [-2, 1],
    [-10, 5],
    [-20, 10],
  ])("refuses the one of %i steps away and says by how many minutes: %i", (away, minutes) => {
    expect(read(away)).toEqual({ outcome: "clock-behind", minutes });
  });

  it.each([-21, 2, 10, 20])("tells whoever guesses nothing of the one of %i steps away", (away) => {
    expect(read(away)).toEqual({ outcome: "wrong" });
  });
});

describe("the key of an authenticator", () => {
  it("is told in groups of four, and as an address that an app opens", () => {
    expect(spelledKey(secret)).toBe("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    expect(otpauthAddress(secret, "ada+1@register.example")).toBe(
      "otpauth://totp/Parole%20tenue:ada%2B1%40register.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Parole%20tenue",
    );
  });

  it("has 160 bits, and is another one each time", () => {
    expect(newSecret()).toHaveLength(20);
    expect(newSecret()).not.toEqual(newSecret());
  });
});
