import { ROLES } from "../../src/accounts/account";
import { HALFWAY_MS, SESSION_LIMITS } from "../../src/sign-in/session";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson, openSession } from "../support/people";

const later = (ms: number) => new Date(NOON.getTime() + ms);
const SECOND = 1000;

describe.each(ENGINES)("a session on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeEach(async () => {
    context = await testContext(engine);
  });
  afterEach(() => context.close());

  const find = (token: string, at: Date) => context.stores.sessions.find(token, at);
  const listed = async (accountId: string, at = NOON) =>
    (await context.stores.ownSessions.ofAccount(accountId, at)).map(({ id }) => id);

  it.each(ROLES)(
    "of %s ends when nobody uses it, and lives on while somebody does",
    async (role) => {
      const { idleMs } = SESSION_LIMITS[role];
      const token = await openSession(context, await addPerson(context, { role }));
      const shortBefore = later(idleMs - SECOND);
      expect(await find(token, shortBefore)).toMatchObject({ role });
      expect(await find(token, later(2 * idleMs - 2 * SECOND))).toMatchObject({ role });
      expect(await find(token, later(3 * idleMs))).toBeUndefined();
    },
  );

  it.each(ROLES)("of %s ends at its absolute limit, however much it is used", async (role) => {
    const { absoluteMs, idleMs } = SESSION_LIMITS[role];
    const token = await openSession(context, await addPerson(context, { role }));
    for (let at = 0; at < absoluteMs; at += idleMs / 2) {
      expect(await find(token, later(at))).toBeDefined();
    }
    expect(await find(token, later(absoluteMs - SECOND))).toBeDefined();
    expect(await find(token, later(absoluteMs))).toBeUndefined();
  });

  it.each(["official", "mediator", "administrator"] as const)(
    "of %s that owes its second factor is open for a quarter of an hour",
    async (role) => {
      const token = await openSession(context, await addPerson(context, { role }), "halfway");
      expect(await find(token, later(HALFWAY_MS - SECOND))).toMatchObject({ provedAt: undefined });
      expect(await find(token, later(HALFWAY_MS))).toBeUndefined();
    },
  );

  it("goes on under a new token once the factor is proved, until the limit of its role", async () => {
    const person = await addPerson(context);
    const former = await openSession(context, person, "halfway");
    const { sessionId = "" } = (await find(former, NOON)) ?? {};
    const provedAt = later(60 * SECOND);
    const token = await context.stores.sessions.prove(sessionId, provedAt);
    expect(await find(former, later(71 * SECOND))).toBeUndefined();
    expect(await find(token, provedAt)).toMatchObject({ sessionId, provedAt });
    expect(await find(token, later(HALFWAY_MS + SECOND))).toMatchObject({ sessionId });
    await expect(context.stores.sessions.prove("gone", NOON)).rejects.toThrow("ended");
  });

  it("opens halfway under the former token for ten seconds, and again by the same proof only", async () => {
    const { sessions } = context.stores;
    const former = await openSession(context, await addPerson(context), "halfway");
    const { sessionId = "" } = (await find(former, NOON)) ?? {};
    await sessions.prove(sessionId, NOON, "123456");
    expect(await find(former, later(10 * SECOND))).toMatchObject({ provedAt: undefined });
    expect(await find(former, later(11 * SECOND))).toBeUndefined();

    expect(await sessions.proveAgain(sessionId, NOON, "123457")).toBeUndefined();
    expect(await sessions.proveAgain(sessionId, later(11 * SECOND), "123456")).toBeUndefined();
    const token = (await sessions.proveAgain(sessionId, NOON, "123456")) ?? "";
    expect(await find(token, NOON)).toMatchObject({ sessionId, provedAt: NOON });

    await sessions.prove(sessionId, NOON);
    expect(await sessions.proveAgain(sessionId, NOON, "123456")).toBeUndefined();
    expect(await sessions.proveAgain(sessionId, NOON, "")).toBeUndefined();
  });

  it("of a suspended account is not alive, even if nobody ended it", async () => {
    const person = await addPerson(context);
    const token = await openSession(context, person);
    await context.stores.accounts.update({ ...person, suspendedAt: NOON });
    expect(await find(token, NOON)).toBeUndefined();
  });

  it("begun in another role than the account has now is not alive", async () => {
    const person = await addPerson(context);
    const token = await openSession(context, person);
    await context.stores.accounts.update({ ...person, role: "administrator" });
    expect(await find(token, NOON)).toBeUndefined();
  });

  it.each(["", "forged", "x".repeat(43), "é\u0000"])("is not opened by %j", async (token) => {
    await openSession(context, await addPerson(context));
    expect(await find(token, NOON)).toBeUndefined();
  });

  it("stands in the list of its owner while it lives, the latest used first", async () => {
    const person = await addPerson(context, { role: "representative" });
    await openSession(context, await addPerson(context));
    const first = await find(await openSession(context, person, "halfway"), NOON);
    context.clock.moveTo(later(60 * SECOND));
    const second = await find(await openSession(context, person, "halfway"), context.clock.now());
    expect(await listed(person.id)).toEqual([second?.sessionId, first?.sessionId]);
    expect(await listed(person.id, later(SESSION_LIMITS.representative.idleMs))).toEqual([
      second?.sessionId,
    ]);
  });

  it("is ended by its owner, alone or with all the others but one", async () => {
    const person = await addPerson(context);
    const other = await addPerson(context, { role: "mediator" });
    for (const one of [person, person, person, other]) await openSession(context, one);
    const [kept = "", ended = ""] = await listed(person.id);
    const { ownSessions } = context.stores;
    expect(await ownSessions.end(other.id, ended)).toBe(false);
    expect(await ownSessions.end(person.id, ended)).toBe(true);
    expect(await listed(person.id)).toHaveLength(2);
    await ownSessions.endAll(person.id, kept);
    expect(await listed(person.id)).toEqual([kept]);
    await ownSessions.endAll(person.id);
    expect(await listed(person.id)).toEqual([]);
    expect(await listed(other.id)).toHaveLength(1);
  });

  it("keeps a form that was held back, and forgets it", async () => {
    const token = await openSession(context, await addPerson(context));
    const { sessionId = "" } = (await find(token, NOON)) ?? {};
    const form = { path: "/console", fields: { reason: "« parce que »" } };
    await context.stores.sessions.keepForm(sessionId, form);
    expect(await find(token, NOON)).toMatchObject({ keptForm: form });
    await context.stores.sessions.keepForm(sessionId, undefined);
    expect(await find(token, NOON)).toMatchObject({ keptForm: undefined });
  });
});
