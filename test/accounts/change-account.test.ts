import type { Account } from "../../src/accounts/account";
import { changeAccount, type WantedChange } from "../../src/accounts/change-account";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson, openSession } from "../support/people";

const SUSPENDED = { change: "suspended" } as const;
const REINSTATED = { change: "reinstated" } as const;

describe.each(ENGINES)("changing an account on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let ada: Account;
  beforeEach(async () => {
    context = await testContext(engine);
    ada = await anAdministrator("ada");
  });
  afterEach(() => context.close());

  const anAdministrator = (id: string) =>
    addPerson(context, { id, email: `${id}@register.example`, role: "administrator" });
  const change = ({ id }: Account, wanted: WantedChange, by?: Account) => {
    const baseUrl = "https://register.example";
    const command = { accountId: id, wanted, byAccountId: by?.id, baseUrl };
    return context.inTransaction((tx) => changeAccount(tx, command, NOON));
  };
  const mails = async () =>
    (await context.stores.outbox.latest(10)).map(({ to, subject }) => [to, subject]);

  it("ends the sessions of whoever is suspended, says so by mail and keeps who did it", async () => {
    const official = await addPerson(context, { language: "de" });
    const session = await openSession(context, official);
    expect(await change(official, SUSPENDED, ada)).toMatchObject({ accepted: true });

    expect(await context.stores.sessions.find(session, NOON)).toBeUndefined();
    await change(official, REINSTATED, ada);
    expect(await context.stores.sessions.find(session, NOON)).toBeUndefined();
    expect((await mails()).toReversed().slice(0, 1)).toEqual([
      [official.email, "Ihr Konto im Register ist gesperrt"],
    ]);
    expect(await context.queries.accounts.history(official.id)).toContainEqual({
      change: "suspended",
      role: "official",
      by: ada.email,
      changedAt: NOON,
    });
  });

  it("lets a suspended person in again, once", async () => {
    const official = await addPerson(context, { suspendedAt: NOON });
    expect(await change(official, REINSTATED, ada)).toMatchObject({ accepted: true });
    expect(await change(official, REINSTATED, ada)).toMatchObject({ refusal: "as-it-was" });
    expect(await mails()).toHaveLength(1);
  });

  it("ends the sessions of the former role when the role changes", async () => {
    const official = await addPerson(context);
    const session = await openSession(context, official);
    await change(official, { change: "role-changed", role: "mediator" }, ada);

    await change(
      { ...official, role: "mediator" },
      { change: "role-changed", role: "official" },
      ada,
    );
    expect(await context.stores.sessions.find(session, NOON)).toBeUndefined();
    await change(official, { change: "role-changed", role: "mediator" }, ada);
    expect(await context.stores.accounts.find(official.id)).toMatchObject({ role: "mediator" });
    expect(await mails()).toContainEqual([official.email, "Votre rôle dans le registre a changé"]);
  });

  it("lets nobody suspend themselves or leave their own role", async () => {
    await anAdministrator("bea");
    const refused = { accepted: false, refusal: "own-account" };
    expect(await change(ada, SUSPENDED, ada)).toEqual(refused);
    expect(await change(ada, { change: "role-changed", role: "official" }, ada)).toEqual(refused);
    expect(await mails()).toEqual([]);
  });

  it("keeps the last administrator who may sign in, from the command line too", async () => {
    for (const other of [await anAdministrator("bea"), await anAdministrator("cleo")]) {
      expect(await change(other, SUSPENDED)).toMatchObject({ accepted: true });
    }
    const refused = { accepted: false, refusal: "last-administrator" };
    expect(await change(ada, SUSPENDED)).toEqual(refused);
    expect(await change(ada, { change: "role-changed", role: "mediator" })).toEqual(refused);
  });

  it("makes no representative, and nothing else of one", async () => {
    const official = await addPerson(context);
    const rita = await addPerson(context, { role: "representative" });
    const refused = { accepted: false, refusal: "represents-platforms" };
    const toRepresentative = { change: "role-changed", role: "representative" } as const;
    expect(await change(official, toRepresentative, ada)).toEqual(refused);
    expect(await change(rita, { change: "role-changed", role: "official" }, ada)).toEqual(refused);
  });

  it("tells the second of two administrators who suspend each other at once", async () => {
    const bea = await anAdministrator("bea");
    const outcomes = await Promise.all([change(ada, SUSPENDED, bea), change(bea, SUSPENDED, ada)]);

    expect(outcomes.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(outcomes.find(({ accepted }) => !accepted)).toEqual({
      accepted: false,
      refusal: "last-administrator",
    });
    expect(await mails()).toHaveLength(1);
  });
});
