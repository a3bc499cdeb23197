import { connect } from "../../../src/infrastructure/database/connection";
import type { Limit } from "../../../src/infrastructure/limits/limit";
import { NOON } from "../../support/clock";
import { testContext } from "../../support/context";
import { ENGINES } from "../../support/engines";

const THREE: Limit = { name: "three-a-minute", times: 3, seconds: 60 };
const later = (seconds: number) => new Date(NOON.getTime() + seconds * 1000);

describe.each(ENGINES)("the counters of limits on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeEach(async () => {
    context = await testContext(engine);
  });
  afterEach(() => context.close());
  const counters = () => context.stores.limitCounters;

  it("let as many through as the limit says, then tell how long to wait", async () => {
    const waits = [];
    for (let n = 0; n < 5; n++) waits.push(await counters().count(THREE, "ada", later(n)));
    expect(waits).toEqual([0, 0, 0, 57, 56]);
  });

  it("begin anew when the time is over", async () => {
    for (let n = 0; n < 4; n++) await counters().count(THREE, "ada", NOON);
    expect(await counters().count(THREE, "ada", later(59))).toBe(1);
    expect(await counters().count(THREE, "ada", later(60))).toBe(0);
  });

  it("count everybody, and every limit, apart", async () => {
    for (let n = 0; n < 4; n++) await counters().count(THREE, "ada", NOON);
    expect(await counters().count(THREE, "blaise", NOON)).toBe(0);
    expect(await counters().count({ ...THREE, name: "other" }, "ada", NOON)).toBe(0);
  });

  it("let exactly as many of twenty at once through", async () => {
    const waits = await Promise.all(
      Array.from({ length: 20 }, () => counters().count(THREE, "ada", NOON)),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(3);
  });

  it("can be asked without counting, and cleared by a success", async () => {
    for (let n = 0; n < 3; n++) {
      expect(await counters().wait(THREE, "ada", NOON)).toBe(0);
      await counters().count(THREE, "ada", NOON);
    }
    expect(await counters().wait(THREE, "ada", later(20))).toBe(40);
    await counters().clear(THREE, "ada");
    expect(await counters().wait(THREE, "ada", NOON)).toBe(0);
  });

  it("hold nobody's address, and are removed once they are over", async () => {
    await counters().count(THREE, "192.0.2.7 ada@register.example", NOON);
    const db = connect(context.config.database);
    expect(JSON.stringify(await db("limit_counters"))).not.toMatch(/192|ada/);
    await counters().removeOver(later(59));
    expect(await db("limit_counters")).toHaveLength(1);
    await counters().removeOver(later(60));
    expect(await db("limit_counters")).toHaveLength(0);
    await db.destroy();
  });
});
