import { load } from "cheerio";
import { NotSignedIn } from "../../src/infrastructure/http/errors";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson } from "../support/people";
import { later, mailsOf, otherThan, personAt, protectedPerson, type PersonAt } from "./person";

const PROVE = "/fr/second-factor";
const BY_CODE = `${PROVE}/authenticator-code`;
const BY_RECOVERY_CODE = `${PROVE}/recovery-code`;

describe.each(ENGINES)("proving a second factor on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeEach(async () => {
    context = await testContext(engine);
  });
  afterEach(() => context.close());

  const mistakeOf = ({ text }: { text: string }) => load(text)(".error-summary a").text();
  const isIn = async (session: string) =>
    (await context.stores.sessions.find(session, context.clock.now()))?.provedAt !== undefined;

  it("by a code opens the session under a new token; the old one is worth nothing", async () => {
    const { person, codeAt } = await protectedPerson(context);
    const at = await personAt(context, person);
    const before = at.session();
    const answer = await at.post(`${BY_CODE}?next=%2Fconsole%2Freports%3Fpage%3D2`, {
      code: codeAt(NOON),
    });
    expect([answer.status, answer.get("Location")]).toEqual([303, "/console/reports?page=2"]);
    expect(await isIn(at.session())).toBe(true);
    const afterwards = new Date(NOON.getTime() + 11_000);
    expect(await context.stores.sessions.find(before, afterwards)).toBeUndefined();
  });

  it("stands two clicks on the button, whichever answer is lost", async () => {
    const { person, codeAt, recoveryCodes } = await protectedPerson(context);
    for (const [path, code] of [
      [BY_CODE, codeAt(NOON)],
      [BY_RECOVERY_CODE, recoveryCodes[0] ?? ""],
    ] as const) {
      const at = await personAt(context, person);
      const clicks = await Promise.all([at.post(path, { code }), at.post(path, { code })]);
      expect(clicks.map(({ status }) => status)).toEqual([303, 303]);
      expect(await isIn(at.session())).toBe(true);
    }
  });

  it("leads to sign-in when the session ends meanwhile", async () => {
    const { person, codeAt } = await protectedPerson(context);
    const at = await personAt(context, person);
    const { sessionId = "" } = (await context.stores.sessions.find(at.session(), NOON)) ?? {};
    await expect(context.stores.sessions.prove("gone", NOON)).rejects.toThrow(NotSignedIn);
    await context.stores.ownSessions.end(person.id, sessionId);
    const answer = await at.post(BY_CODE, { code: codeAt(NOON) });
    expect(answer.get("Location")).toMatch(/^\/fr\/sign-in/);
  });

  it("carries where to go on through every form, and never to another site", async () => {
    const { person, codeAt } = await protectedPerson(context);
    const at = await personAt(context, person);
    const page = load((await at.get(`${PROVE}?next=/console`)).text);
    expect(page("main form").attr("action")).toBe(`${BY_CODE}?next=%2Fconsole`);
    expect(page("#lost + p a").attr("href")).toBe(`${BY_RECOVERY_CODE}?next=%2Fconsole`);

    const answer = await at.post(`${BY_CODE}?next=//evil.example`, { code: codeAt(NOON) });
    expect(answer.get("Location")).toBe("/fr/signed-in");
  });

  it("takes a code once, of however many tries at the same moment", async () => {
    const { person, codeAt } = await protectedPerson(context);
    const people = await Promise.all([1, 2, 3, 4].map(() => personAt(context, person)));
    const tries = people.map(({ post }) => post(BY_CODE, { code: codeAt(NOON) }));
    const states = (await Promise.all(tries)).map(({ status }) => status);
    expect(states.sort()).toEqual([303, 422, 422, 422]);
  });

  it("counts twenty wrong tries at once as five, tells the owner once, and waits ten minutes", async () => {
    const { person, codeAt } = await protectedPerson(context);
    const at = await personAt(context, person);
    const wrong = { code: otherThan(codeAt(NOON)) };
    const answers = await Promise.all(Array.from({ length: 20 }, () => at.post(BY_CODE, wrong)));
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(5);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.map((answer) => answer.get("Retry-After"))).toEqual(Array(15).fill("600"));

    expect((await at.post(BY_CODE, { code: codeAt(NOON) })).status).toBe(429);
    expect(await mailsOf(context)).toEqual([["factor-changed", person.email]]);
    const afterwards = later(NOON, 10);
    context.clock.moveTo(afterwards);
    expect((await at.post(BY_CODE, { code: codeAt(afterwards) })).status).toBe(303);
  });

  it("counts codes of the app and recovery codes together, until one is right", async () => {
    const { person, codeAt, recoveryCodes } = await protectedPerson(context);
    const at = await personAt(context, person);
    const wrong = async () => {
      const byCode = await at.post(BY_CODE, { code: otherThan(codeAt(NOON)) });
      const byRecoveryCode = await at.post(BY_RECOVERY_CODE, { code: "0000-0000-0000-0000" });
      return [byCode.status, byRecoveryCode.status];
    };
    expect([await wrong(), await wrong()]).toEqual([
      [422, 422],
      [422, 422],
    ]);
    const right = await at.post(BY_RECOVERY_CODE, { code: recoveryCodes[0] ?? "" });
    expect(right.status).toBe(303);
    expect([await wrong(), await wrong()]).toEqual([
      [422, 422],
      [422, 422],
    ]);
    expect(await wrong()).toEqual([422, 429]);
  });

  it("says that the clock of the phone is five minutes off", async () => {
    const { person, codeAt } = await protectedPerson(context);
    const at = await personAt(context, person);
    const behind = await at.post(BY_CODE, { code: codeAt(later(NOON, -5)) });
    expect([behind.status, mistakeOf(behind)]).toEqual([
      422,
      expect.stringContaining("retarde d’environ 5\u00A0minutes"),
    ]);
    // Of one that will be good in five minutes nothing is said: it may be guessed.
    const ahead = await at.post(BY_CODE, { code: codeAt(later(NOON, 5)) });
    expect(mistakeOf(ahead)).toContain("Ce n’est pas le bon code");
    expect(await isIn(at.session())).toBe(false);
  });

  it("by a recovery code works once, and its owner is told how many are left", async () => {
    const { person, recoveryCodes } = await protectedPerson(context);
    const [code = ""] = recoveryCodes;
    const at = await personAt(context, person);
    expect((await at.post(BY_RECOVERY_CODE, { code: code.toLowerCase() })).status).toBe(303);
    expect(await mailsOf(context)).toEqual([["recovery-code-used", person.email]]);
    const [mail] = await context.stores.outbox.latest(1);
    expect(mail?.text).toContain("Codes qu’il vous reste : 9\n");

    const again = await (await personAt(context, person)).post(BY_RECOVERY_CODE, { code });
    expect(again.status).toBe(422);
  });

  it("takes no recovery code of somebody else", async () => {
    const { recoveryCodes } = await protectedPerson(context);
    const other = await protectedPerson(context, { role: "mediator" });
    const at = await personAt(context, other.person);
    expect((await at.post(BY_RECOVERY_CODE, { code: recoveryCodes[0] ?? "" })).status).toBe(422);
  });

  it("counts no try that cannot be a code", async () => {
    const { person, codeAt } = await protectedPerson(context);
    const at = await personAt(context, person);
    for (let tries = 0; tries < 7; tries += 1) {
      expect((await at.post(BY_CODE, { code: "12 34" })).status).toBe(422);
    }
    expect((await at.post(BY_CODE, { code: codeAt(NOON) })).status).toBe(303);
  });

  it("leads whoever has none to the choice of a first one", async () => {
    const at = await personAt(context, await addPerson(context));
    const answer = await at.get(`${PROVE}?next=/console`);
    expect(answer.get("Location")).toBe("/fr/second-factor/new?next=%2Fconsole");
  });

  it("is asked for again before a sensitive act, and the form comes back as it was typed", async () => {
    const { person, codeAt } = await protectedPerson(context);
    const at = await personAt(context, person, "proved");
    const stale = later(NOON, 16);
    context.clock.moveTo(stale);
    const asked = await at.post("/fr/account/recovery-codes");
    expect(asked.get("Location")).toBe(`${PROVE}?next=%2Ffr%2Faccount%2Frecovery-codes`);
    const page = await at.get(asked.get("Location") ?? "");
    expect(load(page.text)(".lede").text()).toMatch(/encore une fois que c’est vous\.$/);
    await expectFreshAgain(at, codeAt(stale));
  });

  async function expectFreshAgain(at: PersonAt, code: string): Promise<void> {
    const back = await at.post(`${BY_CODE}?next=%2Ffr%2Faccount%2Frecovery-codes`, { code });
    expect(back.get("Location")).toBe("/fr/account/recovery-codes");
    expect((await at.get("/fr/account/recovery-codes")).status).toBe(200);
  }
});
