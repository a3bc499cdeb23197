import { ROLES } from "../../src/accounts/account";
import { admission, FRESH_MS } from "../../src/accounts/permission";
import { NOON } from "../support/clock";

const later = (ms: number) => new Date(NOON.getTime() + ms);

describe("the table of permissions", () => {
  it.each([
    ["everyone", undefined, "admitted"],
    ["everyone", "representative", "admitted"],
    ["list-reports", undefined, "not-signed-in"],
    ["list-reports", "representative", "forbidden"],
    ["list-reports", "mediator", "forbidden"],
    ["list-reports", "official", "admitted"],
    ["decide-signature", "official", "admitted"],
    ["decide-signature", "mediator", "forbidden"],
    ["represent-platform", "representative", "admitted"],
    ["represent-platform", "official", "forbidden"],
    ["sign-out", undefined, "not-signed-in"],
    ["sign-out", "mediator", "admitted"],
    ["sign-out", "a role that does not exist", "forbidden"],
  ] as const)("at %s, %s is %s", (permission, role, expected) => {
    const bearer = role && { role, hasFactor: true, provedAt: NOON };
    expect(admission(permission, bearer, NOON)).toBe(expected);
  });
});

describe("a door and the second factor", () => {
  const official = { role: "official", hasFactor: true, provedAt: undefined };
  const representative = { role: "representative", hasFactor: false, provedAt: undefined };

  it.each(ROLES)("lets nobody but a representative without one past it: %s", (role) => {
    const bearer = { role, hasFactor: false, provedAt: undefined };
    const expected = role === "representative" ? "admitted" : "factor-needed";
    expect(admission("see-own-desk", bearer, NOON)).toBe(expected);
  });

  it("is the only one open to a session that owes it, but for the way out", () => {
    expect(admission("prove-second-factor", official, NOON)).toBe("admitted");
    expect(admission("sign-out", official, NOON)).toBe("admitted");
    expect(admission("manage-own-account", official, NOON)).toBe("factor-needed");
    expect(admission("look-at-accounts", official, NOON)).toBe("factor-needed");
  });

  it("asks a representative who has one", () => {
    const withFactor = { ...representative, hasFactor: true };
    expect(admission("represent-platform", representative, NOON)).toBe("admitted");
    expect(admission("represent-platform", withFactor, NOON)).toBe("factor-needed");
  });

  it("wants a proof that is a quarter of an hour old at the most for a sensitive act", () => {
    const proved = { ...official, provedAt: NOON };
    expect(admission("decide-signature", proved, later(FRESH_MS))).toBe("admitted");
    expect(admission("decide-signature", proved, later(FRESH_MS + 1))).toBe("factor-needed");
    expect(admission("look-at-signature", proved, later(FRESH_MS + 1))).toBe("admitted");
  });
});
