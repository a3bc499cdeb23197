import { readNext, withNext } from "../../../src/infrastructure/http/next-address";

describe("where to go afterwards", () => {
  it.each(["/console", "/fr/account", "/console/cases/x/M%2F1?page=2", "/"])(
    "may be %s",
    (next) => {
      expect(readNext(next)).toBe(next);
      expect(
        readNext(new URL(withNext("/fr/sign-in", next), "http://x").searchParams.get("next")),
      ).toBe(next);
    },
  );

  it.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/ /evil.example",
    "javascript:alert(1)",
    "console",
    "",
    "/x\r\nSet-Cookie: a=b",
    `/${"x".repeat(600)}`,
    ["/console", "/console"],
    undefined,
    7,
  ])("may not be %j", (next) => {
    expect(readNext(next)).toBeUndefined();
  });

  it("is left out when there is none", () => {
    expect(withNext("/fr/sign-in", undefined)).toBe("/fr/sign-in");
  });
});
