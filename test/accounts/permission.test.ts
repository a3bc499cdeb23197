import { ROLES } from "../../src/accounts/account";
import { admission, DOORS, FRESH_MS } from "../../src/accounts/permission";
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
    const bearer = role && { role, hasFactor: true, provedAt: NOON, startedAt: NOON };
    expect(admission(permission, bearer, NOON)).toBe(expected);
  });
});

describe("a door and the second factor", () => {
  const startedAt = NOON;
  const official = { role: "official", hasFactor: true, provedAt: undefined, startedAt };
  const representative = {
    role: "representative",
    hasFactor: false,
    provedAt: undefined,
    startedAt,
  };

  it.each(ROLES)("lets nobody but a representative without one past it: %s", (role) => {
    const bearer = { role, hasFactor: false, provedAt: undefined, startedAt };
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

  it("takes the sign-in itself for the proof of whoever has no factor, and for as long", () => {
    expect(admission("change-own-factors", representative, later(FRESH_MS))).toBe("admitted");
    expect(admission("change-own-factors", representative, later(FRESH_MS + 1))).toBe(
      "not-signed-in",
    );
  });
});

/** Written out a second time on purpose: whoever opens a door wider has to say so here too. */
const O = ["official"];
const A = ["administrator"];
const CONSOLE = ["official", "mediator", "administrator"];
const ALL = [...CONSOLE, "representative"];
const TABLE: Readonly<Record<string, readonly [roles: string | string[], ...marks: string[]]>> = {
  everyone: ["everyone"],
  "sign-out": [ALL, "halfway"],
  "prove-second-factor": [ALL, "halfway"],
  "see-own-desk": [ALL],
  "manage-own-account": [ALL],
  "change-own-factors": [ALL, "fresh"],
  "see-console": [CONSOLE],
  "search-register": [O, "logged"],
  "list-reports": [O],
  "download-report": [O, "logged"],
  "look-at-signature": [O, "logged"],
  "send-receipt": [O, "logged"],
  "decide-signature": [O, "fresh", "logged"],
  "look-at-case": [O, "logged"],
  "decide-case": [O, "fresh", "logged"],
  "look-at-mediations": [["official", "mediator"], "logged"],
  "assign-mediator": [O, "fresh", "logged"],
  mediate: [["mediator"], "logged"],
  "look-at-reported-platform": [O, "logged"],
  "look-at-period": [O, "logged"],
  "decide-period": [O, "fresh", "logged"],
  "triage-reported-platform": [O, "fresh", "logged"],
  "invite-platform": [O, "fresh", "logged"],
  "look-at-standing": [O, "logged"],
  "change-standing": [O, "fresh", "logged"],
  "look-at-representatives": [O, "logged"],
  "invite-representative": [O, "logged"],
  "look-at-accounts": [A, "logged"],
  "invite-account": [A, "fresh", "logged"],
  "change-account": [A, "fresh", "logged"],
  "look-at-mails": [A, "logged"],
  "send-mail-again": [A, "logged"],
  "look-at-access-log": [A, "logged"],
  "run-service": [A, "logged"],
  "represent-platform": [["representative"]],
  "manage-api-tokens": [["representative"], "fresh"],
  "hand-in-by-token": ["everyone"],
};

it("opens every door to these, for these proofs, with this trace, and no other", () => {
  const doors = Object.entries(DOORS).map(([name, { roles, ...marks }]) => [
    name,
    [roles, ...Object.keys(marks)],
  ]);
  expect(Object.fromEntries(doors)).toEqual(TABLE);
});
