import { oneAhead } from "../../src/infrastructure/one-ahead";

async function* numbers(upTo: number, log: string[]): AsyncGenerator<number, void> {
  try {
    for (let number = 1; number <= upTo; number++) {
      log.push(`ask ${number}`);
      yield await Promise.resolve(number);
    }
  } finally {
    log.push("closed");
  }
}

async function* failing(): AsyncGenerator<number, void> {
  yield await Promise.resolve(1);
  throw new Error("torn");
}

describe("reading one value ahead", () => {
  it("gives the same values, the next one asked for while one is worked on", async () => {
    const log: string[] = [];
    for await (const number of oneAhead(numbers(3, log))) {
      await Promise.resolve();
      log.push(`work ${number}`);
    }
    expect(log).toEqual(["ask 1", "ask 2", "work 1", "ask 3", "work 2", "closed", "work 3"]);
  });

  it("closes the source when the reader leaves", async () => {
    const log: string[] = [];
    for await (const number of oneAhead(numbers(9, log))) if (number === 1) break;
    expect(log.at(-1)).toBe("closed");
  });

  it("fails where the source fails, after the values before", async () => {
    const values: number[] = [];
    const reading = async () => {
      for await (const value of oneAhead(failing())) values.push(value);
    };
    await expect(reading()).rejects.toThrow("torn");
    expect(values).toEqual([1]);
  });
});
