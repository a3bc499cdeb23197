import { addAccount } from "../../src/accounts/add-account";
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
