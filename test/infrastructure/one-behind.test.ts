import { oneBehind } from "../../src/infrastructure/one-behind";

/** Work that goes on until it is ended, one promise for each value. */
function worksite() {
  const log: string[] = [];
  const ends: (() => void)[] = [];
  async function* values(): AsyncGenerator<number, void> {
    for (const value of [1, 2, 3, 4]) {
      log.push(`make ${value}`);
      yield await Promise.resolve(value);
    }
  }
  const work = async (value: number) => {
    log.push(`begin ${value}`);
    await new Promise<void>((resolve) => ends.push(resolve));
    log.push(`end ${value}`);
    if (value === 2) throw new Error("torn");
  };
  return { log, ends, values, work };
}

const aWhile = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("working one behind", () => {
  it("makes the next value while one is worked on, and begins two at most", async () => {
    const { log, ends, values, work } = worksite();
    const all = oneBehind(values(), async (value) => {
      if (value !== 2) await work(value);
    });
    await aWhile();
    expect(log).toEqual(["make 1", "begin 1", "make 2", "make 3"]);
    ends.shift()?.();
    await aWhile();
    expect(log.slice(4)).toEqual(["end 1", "begin 3", "make 4", "begin 4"]);
    for (const end of ends) end();
    await all;
    expect(log.slice(-2)).toEqual(["end 3", "end 4"]);
  });

  it("begins nothing after a failure, and tells it when nothing is left under way", async () => {
    const { log, ends, values, work } = worksite();
    const all = oneBehind(values(), work);
    await aWhile();
    ends[1]?.();
    ends[0]?.();
    await aWhile();
    for (const end of ends) end();
    await expect(all).rejects.toThrow("torn");
    expect(log).not.toContain("begin 4");
    expect(log.filter((line) => line.startsWith("begin"))).toHaveLength(ends.length);
    expect(log.filter((line) => line.startsWith("end"))).toHaveLength(ends.length);
  });

  it("fails where the values do", async () => {
    async function* failing(): AsyncGenerator<number, void> {
      yield await Promise.resolve(1);
      throw new Error("no more");
    }
    const begun: number[] = [];
    const all = oneBehind(failing(), async (value) => {
      begun.push(value);
      await aWhile();
    });
    await expect(all).rejects.toThrow("no more");
    expect(begun).toEqual([1]);
  });
});
