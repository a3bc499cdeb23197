import { NOON } from "../../support/clock";
import { testContext } from "../../support/context";
import { ENGINES } from "../../support/engines";

const later = (seconds: number) => new Date(NOON.getTime() + seconds * 1000);

describe.each(ENGINES)("the lease of a job on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeEach(async () => {
    context = await testContext(engine);
  });
  afterEach(() => context.close());

  it("goes to one of ten processes that ask at once", async () => {
    const { jobRuns } = context.stores;
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => jobRuns.lease("deliver", NOON, later(60))),
    );
    expect(answers.filter(Boolean)).toHaveLength(1);
  });

  it("is free again when the pass is over", async () => {
    const { jobRuns } = context.stores;
    await jobRuns.lease("deliver", NOON, later(60));
    await jobRuns.finish("deliver", later(60), later(1), undefined);
    expect(await jobRuns.lease("deliver", later(2), later(62))).toBe(true);
  });

  it("stays with the next holder when the former one ends late", async () => {
    const { jobRuns } = context.stores;
    await jobRuns.lease("deliver", NOON, later(60));
    await jobRuns.lease("deliver", later(60), later(120));
    await jobRuns.finish("deliver", later(60), later(61), undefined);
    expect(await jobRuns.lease("deliver", later(62), later(122))).toBe(false);
  });

  it("is free again when its holder died and the time is over, not before", async () => {
    const { jobRuns } = context.stores;
    await jobRuns.lease("deliver", NOON, later(60));
    expect(await jobRuns.lease("deliver", later(59), later(119))).toBe(false);
    expect(await jobRuns.lease("deliver", later(60), later(120))).toBe(true);
  });
});
