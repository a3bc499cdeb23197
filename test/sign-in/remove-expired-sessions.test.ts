import { connect } from "../../src/infrastructure/database/connection";
import { removeExpiredSessions } from "../../src/sign-in/remove-expired-sessions.job";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson, openSession } from "../support/people";

const HOUR = 3_600_000;
const LIMIT = { name: "trials", times: 1, seconds: 60 };

describe.each(ENGINES)("the night’s removal on %s", (engine) => {
  it("takes sessions, codes, links and counters that are over or used, and no others", async () => {
    const context = await testContext(engine);
    const { stores } = context;
    const person = await addPerson(context);
    const code = { accountId: person.id, email: person.email, language: "fr", hmac: "00" } as const;
    const begin = async (name: string) => {
      const now = context.clock.now();
      await openSession(context, person);
      await stores.limitCounters.count(LIMIT, name, now);
      const expiresAt = new Date(now.getTime() + HOUR);
      await stores.signInCodes.add(name, { ...code, sentAt: now, expiresAt });
      await stores.signInLinks.add(person.id, now);
    };
    await begin("early");
    context.clock.moveTo(new Date(NOON.getTime() + 25 * HOUR));
    await begin("late");
    await stores.signInLinks.use(await stores.signInLinks.add(person.id, NOON), NOON);

    await removeExpiredSessions(context);
    const db = connect(context.config.database);
    const tables = ["sessions", "limit_counters", "sign_in_codes", "sign_in_links"];
    const left = await Promise.all(tables.map((table) => db(table)));
    await db.destroy();
    expect(left.map((rows) => rows.length)).toEqual([1, 1, 1, 1]);
    expect(await stores.signInCodes.find("late")).toBeDefined();
    await context.close();
  });
});
