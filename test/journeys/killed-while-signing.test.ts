import { setTimeout as pause } from "node:timers/promises";
import { appOf } from "../support/app";
import { systemClock } from "../../src/infrastructure/clock";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { startApplication } from "../support/process";
import {
  killedWhilePosting,
  postForm,
  settingsOf,
  type PostedForm,
} from "../support/killed-process";
import { startMailServer, type MailServer } from "../support/smtp";
import { askForCode, mailedCode, openDraft, signerAt } from "../signing/signer";

/** Processes that are killed, the first one once it has answered. */
const KILLS = 3;

/** Those who sign in each of the others, one after the other, each cut off at a point of her own. */
const SIGNERS = 6;

const ALL = 1 + (KILLS - 1) * SIGNERS;

const LONG = 180_000;

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
    settings = settingsOf(context);
  });
  afterAll(async () => {
    await context.close();
    await server.close();
  });

  it(
    "leaves all of a signature or nothing, and its receipt leaves once",
    async () => {
      // The first process is killed once it has answered: how long that takes is the machine's.
      const whole = await killedWhileSigning([0]);
      for (let kill = 1; kill < KILLS; kill++) {
        const signers = Array.from({ length: SIGNERS }, (_, n) => 1 + (kill - 1) * SIGNERS + n);
        // Over all kills the points lie evenly from the post to a little after its answer is due.
        const step = (1.1 * whole) / (ALL - 1);
        await killedWhileSigning(signers, { between: step * (KILLS - 1), last: step * kill });
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
      expect(signed.length).toBeLessThan(ALL);

      // Whoever was cut off signs with the same draft after all: nothing of the first try is in the way.
      for (const attempt of attempts) {
        const draft = await context.stores.signingDrafts.find(attempt.token, systemClock.now());
        expect(draft?.signatureId === undefined ? await signAgain(attempt) : 303).toBe(303);
      }
      expect(await statementsSigned()).toHaveLength(ALL);
    },
    LONG,
  );

  const attempts: Attempt[] = [];

  /**
   * Posts for one signer after the other and kills the process a while after the last post, or after
   * the answer to it; how long the first one had. Times in ms.
   */
  async function killedWhileSigning(
    signers: readonly number[],
    times?: { readonly between: number; readonly last: number },
  ): Promise<number> {
    const starting = startApplication(settings);
    const ready: Attempt[] = [];
    for (const signer of signers) ready.push(await readyToSign(signer));
    attempts.push(...ready);
    const application = await starting;

    const begun = performance.now();
    const forms = ready.map(formOf);
    const answers = times
      ? await killedWhilePosting(application, forms, times)
      : await Promise.all(forms.map((form) => postForm(application, form)));
    const had = performance.now() - begun;
    if (!times) await application.stop("SIGKILL");

    for (const [index, signer] of signers.entries())
      await expectAllOrNothing(signer, answers[index]);
    expect(await receiptsQueued()).toHaveLength((await statementsSigned()).length);
    return had;
  }

  function formOf({ token, code, statement }: Attempt): PostedForm {
    return { path: `/fr/signing/${token}/code`, fields: { code, statement_sha256: statement } };
  }

  async function expectAllOrNothing(signer: number, answer: Response | undefined): Promise<void> {
    const { token } = attempts[signer] ?? { token: "" };
    const draft = await context.stores.signingDrafts.find(token, systemClock.now());
    const isSigned = draft?.signatureId !== undefined;
    const signed = await statementsSigned();
    expect(signed.some(({ platform }) => platform === `place-${String(signer)}`)).toBe(isSigned);
    // What was answered as signed is signed; the reverse may be lost with the connection.
    expect(answer?.status !== 303 || isSigned).toBe(true);
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
    const statement = await askForCode(signerAt(appOf(context)), token);
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
    const signer = signerAt(appOf(context));
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
