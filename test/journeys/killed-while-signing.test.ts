import { setTimeout as pause } from "node:timers/promises";
import { createApp } from "../../src/app";
import { systemClock } from "../../src/infrastructure/clock";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { startApplication } from "../support/process";
import { startMailServer, type MailServer } from "../support/smtp";
import { askForCode, mailedCode, openDraft, signerAt } from "../signing/signer";

/** Milliseconds between the last post and the end of the process: too early, in the midst, and after. */
const KILLED_AFTER = [0, 4, 8, 12, 16, 24, 32, 500];

describe.each(ENGINES)("a process killed while a platform signs, on %s", (engine) => {
  let server: MailServer;
  let context: Awaited<ReturnType<typeof testContext>>;
  let settings: Record<string, string>;

  beforeAll(async () => {
    server = await startMailServer();
    context = await testContext(engine);
    context.clock.moveTo(systemClock.now());
    await publishVersionOne(context);
    const { database } = context.config;
    const address = database.engine === "sqlite" ? `sqlite:${database.file}` : database.url;
    settings = { DATABASE_URL: address, MAIL_URL: server.url, LOG_LEVEL: "warn" };
  });
  afterAll(async () => {
    await context.close();
    await server.close();
  });

  it("leaves all of a signature or nothing, and its receipt leaves once", async () => {
    for (const [index, delay] of KILLED_AFTER.entries()) await killedWhileSigning(index, delay);

    const application = await startApplication(settings);
    const signed = await statementsSigned();
    const references = signed.map(({ reference }) => reference).toSorted();
    const receipts = await receiptsReceived(references.length);
    expect(receipts).toEqual(references);
    expect(await application.stop("SIGTERM")).toBe(0);
    expect(application.output()).not.toContain('"level":50');
    expect(signed.length).toBeGreaterThan(0);
    expect(signed.length).toBeLessThan(KILLED_AFTER.length);

    // Whoever was cut off signs with the same draft after all: nothing of the first try is in the way.
    for (const token of tokens) {
      const draft = await context.stores.signingDrafts.find(token, systemClock.now());
      expect(draft?.signatureId === undefined ? await signAgain(token) : 303).toBe(303);
    }
    expect(await statementsSigned()).toHaveLength(KILLED_AFTER.length);
  });

  const tokens: string[] = [];

  async function killedWhileSigning(index: number, delay: number): Promise<void> {
    const name = `Place ${String(index)}`;
    const site = `https://place-${String(index)}.example`;
    const token = await openDraft(context, (answers) => ({
      ...answers,
      organisation: {
        ...answers.organisation,
        trade_name: name,
        website: site,
        registration_number: "552 100 554",
      },
      signatory: { ...answers.signatory, email: `ada@place-${String(index)}.example` },
    }));
    tokens.push(token);
    context.clock.moveTo(systemClock.now());
    const statement = await askForCode(signerAt(createApp(context)), token);
    const code = await mailedCode(context);

    const application = await startApplication(settings);
    const posted = fetch(`${application.url}/fr/signing/${token}/code`, {
      method: "POST",
      headers: { "Sec-Fetch-Site": "same-origin" },
      body: new URLSearchParams({ code, statement_sha256: statement }),
      redirect: "manual",
    }).catch(() => undefined);
    await pause(delay);
    await application.stop("SIGKILL");
    const answer = await posted;

    const draft = await context.stores.signingDrafts.find(token, systemClock.now());
    const isSigned = draft?.signatureId !== undefined;
    const signed = await statementsSigned();
    expect(signed.some(({ platform }) => platform === `place-${String(index)}`)).toBe(isSigned);
    expect(await receiptsQueued()).toHaveLength(signed.length);
    // What was answered as signed is signed; the reverse may be lost with the connection.
    expect(answer?.status !== 303 || isSigned).toBe(true);
  }

  async function signAgain(token: string): Promise<number> {
    context.clock.moveTo(systemClock.now());
    const signer = signerAt(createApp(context));
    const statement_sha256 = await askForCode(signer, token);
    const code = await mailedCode(context);
    return (await signer.post(`/${token}/code`, { code, statement_sha256 })).status;
  }

  async function statementsSigned(): Promise<{ reference: string; platform: string }[]> {
    const entries = await context.stores.evidence.all();
    return entries
      .map(({ body }) => JSON.parse(body) as { type: string; reference: string; platform: string })
      .filter(({ type }) => type === "statement-signed");
  }

  async function receiptsQueued() {
    const mails = await context.stores.outbox.latest(1000);
    return mails.filter(({ template }) => template === "signature-receipt");
  }

  /** The references of the receipts that the mail server got, once there are as many as expected. */
  async function receiptsReceived(expected: number): Promise<string[]> {
    const references = () =>
      server.received
        .map(({ mail }) => /S-[0-9A-Z]{10}/.exec(mail.subject ?? "")?.[0] ?? "")
        .filter((reference) => reference !== "")
        .toSorted();
    for (let tries = 0; tries < 100 && references().length < expected; tries += 1) await pause(100);
    // One pass of the outbox more, for a message that would leave twice.
    await pause(2500);
    return references();
  }
});
