import { load } from "cheerio";
import { makeApiToken } from "../../src/api-tokens/change-api-tokens";
import { createContext, type Context } from "../../src/context";
import { connect } from "../../src/infrastructure/database/connection";
import { readConfig } from "../../src/infrastructure/config";
import { migratedDatabase } from "../support/engines";
import { representedPlatform } from "../support/figures";
import { runParole, startApplication, type RunningApplication } from "../support/process";

const EMAIL = "lea@marcheclair.example";
const KEYS = 50;
const POSTS = 200;

describe("two processes on one PostgreSQL", () => {
  let settings: Record<string, string>;
  let one: RunningApplication;
  let other: RunningApplication;
  beforeAll(async () => {
    settings = { DATABASE_URL: await migratedDatabase("postgres") };
    await runParole(["account", "add", "--role", "representative", "--email", EMAIL], settings);
    [one, other] = await Promise.all([startApplication(settings), startApplication(settings)]);
  });
  afterAll(async () => {
    await Promise.all([one.stop("SIGTERM"), other.stop("SIGTERM")]);
  });

  /** What a browser would send; redirects are not followed. */
  async function send(
    { url }: RunningApplication,
    path: string,
    cookie: string,
    fields?: Record<string, string>,
  ): Promise<Response> {
    const headers = { Cookie: cookie, "Sec-Fetch-Site": "same-origin" };
    const body = fields && new URLSearchParams(fields);
    const method = fields ? "POST" : "GET";
    return fetch(url + path, { method, headers, redirect: "manual", ...(body ? { body } : {}) });
  }

  const cookieOf = (response: Response) =>
    response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(";")[0])
      .join("; ");

  async function askForCode(application: RunningApplication): Promise<string> {
    const response = await send(application, "/fr/sign-in", "", { email: EMAIL });
    expect(response.status).toBe(303);
    return cookieOf(response);
  }

  async function mailedCode(): Promise<string> {
    const db = connect(readConfig(settings).database);
    const mail = await db("outbox").orderBy("id", "desc").first<{ text_body: string }>();
    await db.destroy();
    return /\b\d{3} \d{3}\b/.exec(mail.text_body)?.[0] ?? "";
  }

  async function isSignedIn(application: RunningApplication, cookie: string): Promise<boolean> {
    const response = await send(application, "/fr/sign-in", cookie);
    return load(await response.text())(".account")
      .text()
      .includes(EMAIL);
  }

  it("share codes and sessions: asked for here, entered there, known and ended in both", async () => {
    const asked = await askForCode(one);
    const entered = await send(other, "/fr/sign-in/code", asked, { code: await mailedCode() });
    expect(entered.status).toBe(303);
    const session = cookieOf(entered);
    expect(await isSignedIn(one, session)).toBe(true);
    expect(await isSignedIn(other, session)).toBe(true);

    await send(one, "/sign-out", session, {});
    expect(await isSignedIn(other, session)).toBe(false);
  });

  it("count the tries of a code together: of twenty at once, five count", async () => {
    const asked = await askForCode(one);
    const right = (await mailedCode()).replace(" ", "");
    const wrong = right === "000000" ? "000001" : "000000";
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        send(index % 2 === 0 ? one : other, "/fr/sign-in/code", asked, { code: wrong }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 422));
    const told = await Promise.all(
      answers.map(async (answer) => load(await answer.text())("#code-error").text()),
    );
    expect(told.filter((text) => text.includes("Essais restants"))).toHaveLength(4);
    // Whoever knows the code comes too late.
    expect((await send(other, "/fr/sign-in/code", asked, { code: right })).status).toBe(422);
  });

  it("count what one address asks for together, whichever of the two it asks", async () => {
    const answers: number[] = [];
    for (let asked = 0; asked < 6; asked++) {
      const application = asked % 2 === 0 ? one : other;
      const fields = { email: "nobody@register.example" };
      answers.push((await send(application, "/fr/sign-in", "", fields)).status);
    }
    expect(answers).toEqual([303, 303, 303, 303, 303, 429]);
  });

  it("record once what is handed in under one name, however often and wherever it is sent", async () => {
    const context = createContext(readConfig({ LOG_LEVEL: "silent", ...settings }));
    const secret = await tokenOf(context);
    const answers = await Promise.all(
      Array.from({ length: POSTS }, (_, number) =>
        handIn(number % 2 === 0 ? one : other, number % KEYS, secret),
      ),
    );
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect(answers.filter(({ body }) => !body.includes('"added":1'))).toEqual([]);
    const entries = await context.stores.evidence.all();
    const imports = entries.filter(({ body }) => body.includes('"events-imported"'));
    expect(imports).toHaveLength(KEYS);
    await context.close();
  });

  async function tokenOf(context: Context): Promise<string> {
    const { clock, inTransaction, stores } = context;
    const { platform, ada } = await representedPlatform(context);
    const wanted = { name: "Essai", scope: "record-events" } as const;
    const made = await inTransaction((tx) =>
      makeApiToken(tx, { platform, account: ada, wanted }, clock.now()),
    );
    if (!made.accepted) throw new Error(made.refusal);
    return (await stores.apiTokens.take(made.token.id)) ?? "";
  }

  async function handIn({ url }: RunningApplication, key: number, secret: string) {
    const event = { event: "request-received", occurred_at: "2026-05-04T09:30:00Z" };
    const events = [{ case: `D${String(key)}`, ...event }];
    const answer = await fetch(`${url}/api/v1/events`, {
      method: "POST",
      headers: {
        Authorization: `Bearer ${secret}`,
        "Content-Type": "application/json",
        "Idempotency-Key": `call-${String(key)}`,
      },
      body: JSON.stringify({ platform: "marcheclair", events }),
    });
    return { status: answer.status, body: await answer.text() };
  }
});
