import type { Job } from "../../../src/infrastructure/jobs/job";
import { jobRunner } from "../../../src/infrastructure/jobs/run-job";
import { startScheduler } from "../../../src/infrastructure/jobs/scheduler";
import { setTimeout as pause } from "node:timers/promises";
import { NOON } from "../../support/clock";
import { testContext } from "../../support/context";
import { ENGINES } from "../../support/engines";

const later = (seconds: number) => new Date(NOON.getTime() + seconds * 1000);
const NEVER_STOPPED = new AbortController().signal;

describe.each(ENGINES)("running a job on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let runs: number;
  let fails: boolean;
  beforeEach(async () => {
    context = await testContext(engine);
    runs = 0;
    fails = false;
  });
  afterEach(() => context.close());

  /** On New Year's night only, unless somebody asks for it. */
  const sharedJob = (): Job => ({
    name: "count",
    does: { fr: "Compte", en: "Counts", de: "Zählt" },
    pattern: "0 0 0 1 1 *",
    async run() {
      runs += 1;
      await pause(20);
      if (fails) throw new Error("no reply");
    },
  });
  const aJob = (): Job => ({ ...sharedJob(), leaseSeconds: 60 });
  const machinery = () => ({ ...context, jobRuns: context.stores.jobRuns });
  const record = async () => (await context.stores.jobRuns.all())[0];

  it.each(["with", "without"])(
    "runs once for one request, however many processes look, %s a lease",
    async (lease) => {
      const job = lease === "with" ? aJob() : sharedJob();
      expect(await context.stores.jobRuns.request(job.name, NOON)).toBe(true);
      expect(await context.stores.jobRuns.request(job.name, NOON)).toBe(false);
      const look = () => jobRunner(machinery()).run(job, "requested", NEVER_STOPPED);
      await Promise.all([look(), look(), look(), look()]);
      await look();

      expect(runs).toBe(1);
      expect(await record()).toEqual({
        name: "count",
        startedAt: NOON,
        finishedAt: NOON,
        leasedUntil: undefined,
        lastError: undefined,
        requestedAt: undefined,
      });
    },
  );

  it("lets two schedulers run it once when it is asked for", async () => {
    const schedulers = [1, 2].map(() => startScheduler([aJob()], machinery()));
    await context.stores.jobRuns.request("count", NOON);
    for (let waited = 0; runs === 0 && waited < 100; waited += 1) await pause(100);
    await pause(3_500);
    await Promise.all(schedulers.map((scheduler) => scheduler.stop()));

    expect(runs).toBe(1);
  }, 20_000);

  it("keeps a request made during a run for the next one", async () => {
    const { jobRuns } = context.stores;
    await jobRuns.lease("count", NOON, later(60));
    await jobRuns.request("count", NOON);
    const runner = jobRunner(machinery());
    await runner.run(aJob(), "requested", NEVER_STOPPED);
    expect(runs).toBe(0);

    await jobRuns.finish("count", later(60), NOON, undefined);
    await runner.run(aJob(), "requested", NEVER_STOPPED);
    expect(runs).toBe(1);
  });

  it("keeps why it failed until a run goes well", async () => {
    const runner = jobRunner(machinery());
    fails = true;
    await runner.run(aJob(), "due", NEVER_STOPPED);
    expect(await record()).toMatchObject({ lastError: "Error: no reply", finishedAt: NOON });

    fails = false;
    await runner.run(aJob(), "due", NEVER_STOPPED);
    expect(await record()).toMatchObject({ lastError: undefined });
  });

  it("notes passes without a lease once a minute, and at once when one fails or is mended", async () => {
    const runner = jobRunner(machinery());
    const passAt = async (seconds: number) => {
      context.clock.moveTo(later(seconds));
      await runner.run(sharedJob(), "due", NEVER_STOPPED);
      return record();
    };
    expect(await passAt(0)).toMatchObject({ startedAt: NOON });
    expect(await passAt(58)).toMatchObject({ startedAt: NOON });
    expect(await passAt(60)).toMatchObject({ startedAt: later(60), lastError: undefined });

    fails = true;
    const failed = { startedAt: later(62), lastError: "Error: no reply" };
    expect(await passAt(62)).toMatchObject(failed);
    expect(await passAt(64)).toMatchObject(failed);
    fails = false;
    expect(await passAt(66)).toMatchObject({ startedAt: later(66), lastError: undefined });
  });
});
