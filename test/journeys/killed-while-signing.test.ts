import { setTimeout as pause } from "node:timers/promises";
import { createApp } from "../../src/app";
import { systemClock } from "../../src/infrastructure/clock";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { startApplication } from "../support/process";
import { startMailServer, type MailServer } from "../support/smtp";
import { askForCode, mailedCode, openDraft, signerAt } from "../signing/signer";

/** Ends of a process, spread evenly from the last post to a little after its answer is due. */
const KILLS = 10;

const LONG = 180_000;

/** Those that are killed send nothing: a mail that left just before the end would leave once more. */
const NO_SERVER = "smtp://127.0.0.1:1";

interface Attempt {
  readonly token: string;
  readonly code: string;
  readonly statement: string;
}

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
    settings = { DATABASE_URL: address, MAIL_URL: NO_SERVER, LOG_LEVEL: "warn" };
  });
  afterAll(async () => {
    await context.close();
    await server.close();
  });

  it(
    "leaves all of a signature or nothing, and its receipt leaves once",
    async () => {
      // The first process is killed once it has answered: how long that takes is the machine's.
      const whole = await killedWhileSigning(0);
      for (let index = 1; index < KILLS; index++) {
        await killedWhileSigning(index, (1.1 * whole * (index - 1)) / (KILLS - 2));
      }

      await giveBackMails();
      const application = await startApplication({ ...settings, MAIL_URL: server.url });
      const signed = await statementsSigned();
      const references = signed.map(({ reference }) => reference).toSorted();
      const receipts = await receiptsReceived(references.length);
      expect(receipts).toEqual(references);
      expect(await application.stop("SIGTERM")).toBe(0);
      expect(application.output()).not.toContain('"level":50');
      expect(signed.length).toBeGreaterThan(0);
      expect(signed.length).toBeLessThan(KILLS);

      // Whoever was cut off signs with the same draft after all: nothing of the first try is in the way.
      for (const attempt of attempts) {
        const draft = await context.stores.signingDrafts.find(attempt.token, systemClock.now());
        expect(draft?.signatureId === undefined ? await signAgain(attempt) : 303).toBe(303);
      }
      expect(await statementsSigned()).toHaveLength(KILLS);
    },
    LONG,
  );

  const attempts: Attempt[] = [];

  /** Kills the process so many milliseconds after the last post, or after its answer; how long it had. */
  async function killedWhileSigning(index: number, delay?: number): Promise<number> {
    const [attempt, application] = await Promise.all([
      readyToSign(index),
      startApplication(settings),
    ]);
    attempts.push(attempt);
    const { token, code, statement } = attempt;
    const begun = performance.now();
    const posted = fetch(`${application.url}/fr/signing/${token}/code`, {
      method: "POST",
      headers: { "Sec-Fetch-Site": "same-origin" },
      body: new URLSearchParams({ code, statement_sha256: statement }),
      redirect: "manual",
    }).catch(() => undefined);
    await (delay === undefined ? posted : pause(delay));
    const had = performance.now() - begun;
    await application.stop("SIGKILL");
    const answer = await posted;

    const draft = await context.stores.signingDrafts.find(token, systemClock.now());
    const isSigned = draft?.signatureId !== undefined;
    const signed = await statementsSigned();
    expect(signed.some(({ platform }) => platform === `place-${String(index)}`)).toBe(isSigned);
    expect(await receiptsQueued()).toHaveLength(signed.length);
    // What was answered as signed is signed; the reverse may be lost with the connection.
    expect(answer?.status !== 303 || isSigned).toBe(true);
    return had;
  }

  /** Somebody who has agreed to a statement and got the code, for a platform of her own. */
  async function readyToSign(index: number): Promise<Attempt> {
    const name = `Place ${String(index)}`;
    const host = `place-${String(index)}.example`;
    const token = await openDraft(context, (answers) => ({
      ...answers,
      organisation: { ...answers.organisation, trade_name: name, website: `https://${host}` },
      signatory: { ...answers.signatory, email: `ada@${host}` },
    }));
    context.clock.moveTo(systemClock.now());
    const statement = await askForCode(signerAt(createApp(context)), token);
    return { token, statement, code: await mailedCode(context) };
  }

  /** As the time does that hides a mail which a dead process had taken to send. */
  async function giveBackMails(): Promise<void> {
    const waiting = (await context.stores.outbox.latest(1000)).filter((mail) => !mail.sentAt);
    const ids = waiting.map(({ id }) => id);
    await context.stores.outbox.release(ids, systemClock.now());
  }

  /** Presses the button once more: the code that was proved right is still right. */
  async function signAgain({ token, code, statement }: Attempt): Promise<number> {
    context.clock.moveTo(systemClock.now());
    const signer = signerAt(createApp(context));
    return (await signer.post(`/${token}/code`, { code, statement_sha256: statement })).status;
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
