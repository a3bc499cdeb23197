import { setTimeout as pause } from "node:timers/promises";
import { oneBehind } from "../../src/infrastructure/one-behind";

/** Work that goes on until it is ended, and the values for it, which may fail at the third. */
function worksite({ tornAt = 0 } = {}) {
  const log: string[] = [];
  const ends: ((error?: Error) => void)[] = [];
  async function* values(): AsyncGenerator<number, void> {
    for (const value of [1, 2, 3]) {
      await pause(1);
      if (value === tornAt) throw new Error("values torn");
      log.push(`make ${value}`);
      yield value;
    }
  }
  const work = async (value: number) => {
    log.push(`begin ${value}`);
    await new Promise<void>((resolve, reject) => {
      ends.push((error) => {
        if (error) reject(error);
        else resolve();
      });
    });
    log.push(`end ${value}`);
  };
  return { log, ends, values, work };
}

const aWhile = () => pause(10);

describe("working one behind", () => {
  it("makes the next value while one is worked on, and begins it afterwards", async () => {
    const { log, ends, values, work } = worksite();
    const all = oneBehind(values(), work);
    await aWhile();
    expect(log).toEqual(["make 1", "begin 1", "make 2"]);
    ends[0]?.();
    await aWhile();
    expect(log.slice(3)).toEqual(["end 1", "begin 2", "make 3"]);
    ends[1]?.();
    await aWhile();
    ends[2]?.();
    await all;
    expect(log.slice(6)).toEqual(["end 2", "begin 3", "end 3"]);
  });

  it("begins nothing after a failure, and closes the values", async () => {
    const { log, ends, values, work } = worksite();
    const all = oneBehind(values(), work);
    await aWhile();
    ends[0]?.(new Error("work torn"));
    await expect(all).rejects.toThrow("work torn");
    expect(log).toEqual(["make 1", "begin 1", "make 2"]);
  });

  it("tells the failure of the work before what that did to the values", async () => {
    const { ends, values, work } = worksite({ tornAt: 2 });
    const all = oneBehind(values(), (value) => {
      const working = work(value);
      ends[0]?.(new Error("work torn"));
      return working;
    });
    await expect(all).rejects.toThrow("work torn");
  });

  it("fails where the values do, once the work under way has ended", async () => {
    const { log, ends, values, work } = worksite({ tornAt: 2 });
    const all = oneBehind(values(), work);
    await aWhile();
    ends[0]?.();
    await expect(all).rejects.toThrow("values torn");
    expect(log).toEqual(["make 1", "begin 1", "end 1"]);
  });
});
