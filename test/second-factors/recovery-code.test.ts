import {
  newRecoveryCodes,
  readRecoveryCode,
  spelledRecoveryCode,
} from "../../src/second-factors/recovery-code";

describe("recovery codes", () => {
  it("are ten different ones of sixteen characters that are not taken for others", () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
  });

  it("are read as they are printed, in small letters, and with letters for digits", () => {
    expect(spelledRecoveryCode("7K3M0QXA9DFTV2HC")).toBe("7K3M-0QXA-9DFT-V2HC");
    expect(readRecoveryCode("7K3M-0QXA-9DFT-V2HC")).toBe("7K3M0QXA9DFTV2HC");
    expect(readRecoveryCode(" 7k3m oqxa 9dft v2hc ")).toBe("7K3M0QXA9DFTV2HC");
    expect(readRecoveryCode("ilil-0000-0000-0000")).toBe("1111000000000000");
  });

  it.each(["", "7K3M", "7K3M-0QXA-9DFT-V2HCX", "7K3M-0QXA-9DFT-V2HU", "7K3M-0QXA-9DFT-V2H!"])(
    "are not %j",
    (typed) => {
      expect(readRecoveryCode(typed)).toBeUndefined();
    },
  );
});
