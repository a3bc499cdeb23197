import { addAccount } from "../../src/accounts/add-account";
import { admission } from "../../src/accounts/permission";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";

describe("adding an account", () => {
  it("gives a new link to an account that is there, and never changes its role", async () => {
    const context = await testContext();
    const add = (role: "official" | "mediator") =>
      context.inTransaction((tx) => addAccount(tx, { email: "a@b.example", role }, NOON));
    const first = await add("official");
    const second = await add("official");

    expect(first).toMatchObject({ accepted: true });
    expect(second).toMatchObject({ accepted: true });
    expect(second).not.toEqual(first);
    expect(await add("mediator")).toEqual({
      accepted: false,
      refusal: "other-role",
      role: "official",
    });
    await context.close();
  });
});

describe("the table of permissions", () => {
  it.each([
    ["everyone", undefined, "admitted"],
    ["everyone", "representative", "admitted"],
    ["download-reports", undefined, "not-signed-in"],
    ["download-reports", "representative", "forbidden"],
    ["download-reports", "mediator", "forbidden"],
    ["download-reports", "official", "admitted"],
    ["sign-out", undefined, "not-signed-in"],
    ["sign-out", "mediator", "admitted"],
    ["sign-out", "a role that does not exist", "forbidden"],
  ] as const)("at %s, %s is %s", (permission, role, expected) => {
    expect(admission(permission, role)).toBe(expected);
  });
});
