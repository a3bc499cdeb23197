import { systemClock } from "../../src/infrastructure/clock";
import { parisDay } from "../../src/infrastructure/local-day";
import type { Platform } from "../../src/platforms/platform";
import {
  askToSign,
  mailedActCode,
  representative,
  type Representative,
} from "../standing/representative";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import {
  killedWhilePosting,
  postForm,
  settingsOf,
  type PostedForm,
} from "../support/killed-process";
import { startApplication } from "../support/process";
import { addPlatform, signOnPaper } from "../support/register";

/** Platforms that are cut off, one change and one withdrawal in turn, each at a point of its own. */
const CUT_OFF = 6;

const LONG = 120_000;

const RECEIPTS = { change: "replacement-receipt", withdrawal: "withdrawal-receipt" } as const;

const DROP_C4 = {
  C4_choice: "not-taken",
  C4_reason: "Plus d’équipe de recours",
};

interface Attempt {
  readonly act: keyof typeof RECEIPTS;
  readonly platform: Platform;
  readonly person: Representative;
  readonly form: PostedForm;
}

describe.each(ENGINES)("a process killed while platforms change or withdraw, on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeAll(async () => {
    context = await testContext(engine);
    context.clock.moveTo(systemClock.now());
    await publishVersionOne(context);
  });
  afterAll(() => context.close());

  it(
    "leaves all of an act or nothing, and one receipt for each that is done",
    async () => {
      const application = await startApplication(settingsOf(context));
      const answered = [await readyTo("change", 0), await readyTo("withdrawal", 1)];
      // How long an act takes is the machine's; the first of a process takes longest.
      let whole = Infinity;
      for (const { form } of answered) {
        const begun = performance.now();
        expect((await postForm(application, form)).status).toBe(303);
        whole = Math.min(whole, performance.now() - begun);
      }

      const cutOff: Attempt[] = [];
      for (let n = 0; n < CUT_OFF; n += 1) {
        cutOff.push(await readyTo(n % 2 === 0 ? "change" : "withdrawal", answered.length + n));
      }
      const step = (1.1 * whole) / CUT_OFF;
      const forms = cutOff.map(({ form }) => form);
      // The last is hardly begun.
      const times = { between: step, last: step / 10 };
      const answers = await killedWhilePosting(application, forms, times);

      const done: boolean[] = [];
      for (const [index, attempt] of cutOff.entries()) {
        done.push(await isDone(attempt));
        // What was answered is done; the reverse may be lost with the connection.
        expect(answers[index] === undefined || done[index]).toBe(true);
      }
      expect(done).toContain(false);

      // Whoever was cut off presses the button again: the code that was proved right is still right.
      context.clock.moveTo(systemClock.now());
      for (const [index, { person, form }] of cutOff.entries()) {
        if (!done[index]) await person.post(form.path, form.fields).expect(303);
      }
      for (const attempt of [...answered, ...cutOff]) expect(await isDone(attempt)).toBe(true);
    },
    LONG,
  );

  /** Somebody who has the code for an act of a platform of her own. */
  async function readyTo(act: Attempt["act"], index: number): Promise<Attempt> {
    const slug = `place-${String(index)}`;
    const platform = await addPlatform(context, { slug, website: `https://${slug}.example` });
    await signOnPaper(context, platform, { taken: ["C1", "C4"] });
    const person = await representative(context, platform, {
      id: slug,
      email: `ada@${slug}.example`,
    });
    const path = `${person.signature}/${act}`;
    const day = parisDay(systemClock.now());
    if (act === "change") await askToSign(person, act, { ...DROP_C4, effective_on: day });
    else await person.post(path, { effective_on: day }).expect(303);
    const fields = { code: await mailedActCode(context) };
    const form = { path: `${path}/code`, fields, cookie: person.cookie() };
    return { act, platform, person, form };
  }

  /** Whether the act was done: statement or state, log, receipt and draft all say the same. */
  async function isDone({ act, platform, person: { account } }: Attempt): Promise<boolean> {
    const { evidence, outbox, platformStates, signatures, standingDrafts } = context.stores;
    const { id, slug } = platform;
    const owner = { accountId: account.id, platformId: id };
    const isDone = (await standingDrafts.find(owner, act)) === undefined;
    const own = (await evidence.all())
      .map(({ body }) => JSON.parse(body) as Readonly<Record<string, unknown>>)
      .filter((event) => event["platform"] === slug);
    const mails = await outbox.latest(1000);
    const traces = {
      stands:
        act === "change"
          ? (await signatures.ofPlatform(id)).filter(({ medium }) => medium === "online")
          : (await platformStates.ofPlatform(id)).filter(({ state }) => state === "withdrawn"),
      logged: own.filter(({ medium, state }) =>
        act === "change" ? medium === "online" : state === "withdrawn",
      ),
      told: mails.filter(({ to, template }) => to === account.email && template === RECEIPTS[act]),
    };
    for (const found of Object.values(traces)) expect(found).toHaveLength(isDone ? 1 : 0);
    return isDone;
  }
});
