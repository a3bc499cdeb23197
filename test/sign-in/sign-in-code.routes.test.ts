import { load } from "cheerio";
import request, { type Response } from "supertest";
import { appOf } from "../support/app";
import { CODE_MS } from "../../src/infrastructure/one-time-code";
import { ANSWER_MS } from "../../src/sign-in/sign-in-code";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { mailedSignInCode } from "../support/mailed-code";
import { addPerson } from "../support/people";

const EMAIL = "representative@register.example";

describe.each(ENGINES)("signing in by a code on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeEach(async () => {
    context = await testContext(engine);
    await addPerson(context, { role: "representative" });
  });
  afterEach(() => context.close());

  const post = (path: string, fields: Record<string, string>, cookie = "") =>
    request(appOf(context))
      .post(path)
      .set("Sec-Fetch-Site", "same-origin")
      .set("Cookie", cookie)
      .type("form")
      .send(fields);
  const cookieOf = (response: Response, name: string) =>
    (response.get("Set-Cookie") ?? [])
      .find((cookie) => cookie.startsWith(`${name}=`))
      ?.split(";")[0];
  const ask = async (email = EMAIL) =>
    cookieOf(await post("/fr/sign-in", { email }).expect(303), "sign-in") ?? "";
  const tryCode = (code: string, cookie: string, query = "") =>
    post(`/fr/sign-in/code${query}`, { code }, cookie);
  const mistakeOf = ({ text }: Response) => load(text)(".error-summary a").text();

  it("opens a session and leads to the desk", async () => {
    const cookie = await ask(` ${EMAIL.toUpperCase()} `);
    const answer = await tryCode(await mailedSignInCode(context), cookie).expect(303);
    expect(answer.get("Location")).toBe("/fr/signed-in");
    const token = cookieOf(answer, "session")?.slice("session=".length) ?? "";
    expect(await context.stores.sessions.find(token, NOON)).toMatchObject({ email: EMAIL });
  });

  it("says that a form sent after the session had ended did nothing, and leads back to its page", async () => {
    const lost = await post("/fr/account/recovery-codes", {}, "session=ended");
    const signIn = lost.get("Location") ?? "";
    expect(signIn).toBe("/fr/sign-in?next=%2Ffr%2Faccount%2Frecovery-codes&form=lost");
    const page = load((await request(appOf(context)).get(signIn).expect(200)).text);
    expect(page("[role=status] .notice-title").text()).toBe("Votre session a pris fin");
    expect(page("main form").attr("action")).toBe(
      "/fr/sign-in?next=%2Ffr%2Faccount%2Frecovery-codes",
    );
  });

  it("writes in the language of the account, whatever page asked", async () => {
    await post("/de/sign-in", { email: EMAIL }).expect(303);
    const [mail] = await context.stores.outbox.latest(1);
    expect(mail?.subject).toMatch(/code/i);
    expect(mail?.text).toContain("Bonjour");
  });

  it("answers the same, and as slowly, whether the address has an account or not", async () => {
    const seen = await Promise.all(
      [EMAIL, "nobody@register.example"].map(async (email) => {
        const begun = performance.now();
        const asked = await post("/fr/sign-in", { email }).expect(303);
        const took = performance.now() - begun;
        const cookie = cookieOf(asked, "sign-in") ?? "";
        const app = request(appOf(context));
        const page = await app.get("/fr/sign-in/code").set("Cookie", cookie).expect(200);
        const wrong = await tryCode("000000", cookie).expect(422);
        const told = [page, wrong].map(({ text }) => text.replaceAll(email, "…"));
        return { to: asked.get("Location"), told, isSlow: took >= ANSWER_MS };
      }),
    );
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[0]?.isSlow).toBe(true);
    expect(await context.stores.outbox.latest(5)).toHaveLength(1);
  });

  it("takes five tries, and then not even the right code", async () => {
    const cookie = await ask();
    const code = await mailedSignInCode(context);
    const wrong = code === "000000" ? "000001" : "000000";
    for (const left of [4, 3, 2, 1]) {
      const answer = await tryCode(wrong, cookie).expect(422);
      expect(mistakeOf(answer)).toContain(`Essais restants\u00A0: ${String(left)}`);
    }
    expect(mistakeOf(await tryCode(wrong, cookie).expect(422))).toContain("ne vaut plus");
    expect(mistakeOf(await tryCode(code, cookie).expect(422))).toContain("ne vaut plus");
  });

  it("counts twenty tries at once as five", async () => {
    const cookie = await ask();
    const code = await mailedSignInCode(context);
    const wrong = code === "000000" ? "000001" : "000000";
    const answers = await Promise.all(Array.from({ length: 20 }, () => tryCode(wrong, cookie)));
    const told = answers.map(mistakeOf);
    expect(told.filter((mistake) => mistake.includes("Essais restants"))).toHaveLength(4);
    expect(told.filter((mistake) => mistake.includes("ne vaut plus"))).toHaveLength(16);
  });

  it("opens one session when the right code is sent four times at once", async () => {
    const cookie = await ask();
    const code = await mailedSignInCode(context);
    const answers = await Promise.all([1, 2, 3, 4].map(() => tryCode(code, cookie)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    await tryCode(code, cookie).expect(422);
  });

  it("counts no try that cannot be a code", async () => {
    const cookie = await ask();
    for (let tries = 0; tries < 6; tries += 1) await tryCode("12 34", cookie).expect(422);
    await tryCode(await mailedSignInCode(context), cookie).expect(303);
  });

  it("is over after ten minutes", async () => {
    const cookie = await ask();
    const code = await mailedSignInCode(context);
    context.clock.moveTo(new Date(NOON.getTime() + CODE_MS));
    expect(mistakeOf(await tryCode(code, cookie).expect(422))).toContain("ne vaut plus");
  });

  it("counts only in the browser that asked for it", async () => {
    await ask();
    const code = await mailedSignInCode(context);
    const stranger = await ask("nobody@register.example");
    await tryCode(code, stranger).expect(422);
    await tryCode(code, "sign-in=forged").expect(303).expect("Location", "/fr/sign-in");
    await tryCode(code, "").expect(303).expect("Location", "/fr/sign-in");
  });

  it("sends nothing to a suspended account, and opens nothing once it is one", async () => {
    const person = await addPerson(context, { role: "representative" });
    const cookie = await ask();
    const code = await mailedSignInCode(context);
    await context.stores.accounts.update({ ...person, suspendedAt: NOON });
    expect(mistakeOf(await tryCode(code, cookie).expect(422))).toContain("Essais restants");
    await ask();
    expect(await context.stores.outbox.latest(5)).toHaveLength(1);
  });

  it.each([
    ["/console/reports?page=2", "/console/reports?page=2"],
    ["//evil.example", "/fr/signed-in"],
    ["/\\evil.example", "/fr/signed-in"],
    ["https://evil.example", "/fr/signed-in"],
    ["/%0d%0aSet-Cookie:x=1 y", "/fr/signed-in"],
  ])("leads from next=%s to %s", async (next, address) => {
    const cookie = await ask();
    const query = `?${new URLSearchParams({ next }).toString()}`;
    const answer = await tryCode(await mailedSignInCode(context), cookie, query).expect(303);
    expect(answer.get("Location")).toBe(address);
  });

  it.each(["", "ada", "ada@", "a@b@c.example", `${"a".repeat(250)}@register.example`])(
    "refuses %j as an address and keeps what was typed",
    async (email) => {
      const page = load((await post("/fr/sign-in", { email }).expect(422)).text);
      expect(page(".error-summary a").attr("href")).toBe("#email");
      expect(page("#email").attr("value")).toBe(email);
    },
  );

  it("sends five codes an hour to one address from one place, known or not, and says when again", async () => {
    for (const email of [EMAIL, "nobody@register.example"]) {
      for (let codes = 0; codes < 5; codes += 1) await ask(email);
      const refused = await post("/fr/sign-in", { email }).expect(429);
      expect(refused.get("Retry-After")).toBe("3600");
    }
    context.clock.moveTo(new Date(NOON.getTime() + 3_600_000));
    await ask();
  });

  it("writes no line of its own into a mail: a name cannot hold one", async () => {
    const person = await addPerson(context, { role: "representative" });
    await context.stores.accounts.update({ ...person, name: "Ada\r\nBcc: all@register.example" });
    await ask();
    const [mail] = await context.stores.outbox.latest(1);
    expect([mail?.to, mail?.subject]).toEqual([EMAIL, expect.not.stringMatching(/[\r\n]/)]);
  });
});

describe("a cookie of a session", () => {
  it.each([
    ["that is forged", "session=forged"],
    ["that belongs to another service", `session=${"A".repeat(43)}`],
    ["that is empty", "session="],
    ["under another name", `__Host-session=${"A".repeat(43)}`],
  ])("%s opens nothing and breaks nothing", async (_, cookie) => {
    const context = await testContext();
    const answer = await request(appOf(context)).get("/fr/account").set("Cookie", cookie);
    expect(answer.get("Location")).toBe("/fr/sign-in?next=%2Ffr%2Faccount");
    await context.close();
  });
});
