import { load } from "cheerio";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { desk } from "../support/desk";
import { ENGINES } from "../support/engines";
import { addPerson, cookieOf, openSession } from "../support/people";

describe.each(ENGINES)("resetting somebody's second factors in the console on %s", (engine) => {
  it("ends their sessions, says who did it, and is not for one's own", async () => {
    const context = await testContext(engine);
    const official = await addPerson(context);
    const session = await openSession(context, official);
    const cookie = await cookieOf(context, "administrator");
    const at = desk(context, () => cookie);
    const path = `/console/accounts/${official.id}/factor-reset`;

    expect((await at.page(path))("main form").attr("action")).toBe(path);
    const account = `/console/accounts/${official.id}`;
    await at.post(path).expect(303).expect("Location", `${account}?done=factor-reset`);
    expect(await context.stores.sessions.find(session, NOON)).toBeUndefined();
    const page = await at.page(`/console/accounts/${official.id}`);
    expect(page(".timeline").text()).toMatch(/Seconds facteurs réinitialisés\s+par administrator@/);
    const [mail] = await context.stores.outbox.latest(1);
    expect(mail?.to).toBe(official.email);

    const own = await at.post("/console/accounts/administrator/factor-reset").expect(409);
    expect(load(own.text)(".error-summary").text()).toContain("votre propre compte");
    await at.post("/console/accounts/nobody/factor-reset").expect(404);
    await context.close();
  });
});
