import { NOON } from "../support/clock";
import { parole } from "../support/command";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { openSession } from "../support/people";
import { resetFactors } from "../../src/second-factors/reset-factors";
import { mailsOf, protectedPerson } from "./person";

describe.each(ENGINES)("resetting the second factors of an account on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeEach(async () => {
    context = await testContext(engine);
  });
  afterEach(() => context.close());

  it("removes them all, ends its sessions, and keeps who did it", async () => {
    const { person } = await protectedPerson(context);
    const { person: administrator } = await protectedPerson(context, { role: "administrator" });
    await openSession(context, person);
    const byAccountId = administrator.id;
    const command = { accountId: person.id, byAccountId };
    const outcome = await context.inTransaction((tx) => resetFactors(tx, command, NOON));
    expect(outcome).toMatchObject({ accepted: true, account: { email: person.email } });

    const { accountChanges, authenticators, ownSessions, recoveryCodes } = context.stores;
    expect(await authenticators.all()).toMatchObject([{ accountId: administrator.id }]);
    expect(await recoveryCodes.left(person.id)).toBe(0);
    expect(await ownSessions.ofAccount(person.id, NOON)).toEqual([]);
    const entry = { accountId: person.id, change: "factors-reset", role: "official" };
    expect(await accountChanges.ofAccount(person.id)).toEqual([
      { ...entry, byAccountId, changedAt: NOON },
    ]);
    expect(await mailsOf(context)).toEqual([["factor-changed", person.email]]);
  });

  it("knows no account that is not there", async () => {
    const command = { accountId: "nobody", byAccountId: undefined };
    const outcome = await context.inTransaction((tx) => resetFactors(tx, command, NOON));
    expect(outcome).toEqual({ accepted: false, refusal: "unknown-account" });
  });

  it("is done from the command line for whoever is locked out", async () => {
    const { person } = await protectedPerson(context);
    const { database } = context.config;
    const run = await parole(database, "account", "reset-factor", "Official@Register.example");
    expect(run).toMatchObject({ code: 0, told: [] });
    expect(await context.stores.authenticators.find(person.id)).toBeUndefined();
    const unknown = await parole(database, "account", "reset-factor", "nobody@register.example");
    expect(unknown).toMatchObject({
      code: 1,
      told: ["there is no account nobody@register.example"],
    });
  });
});
