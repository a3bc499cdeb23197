import { setTimeout as pause } from "node:timers/promises";
import { inTurn } from "../../src/infrastructure/in-turn";

describe("work in turn", () => {
  it("is done one after the other, in the order asked", async () => {
    const take = inTurn();
    const told: string[] = [];
    const work = (name: string, ms: number) =>
      take(async () => {
        told.push(`${name} begins`);
        await pause(ms);
        told.push(`${name} ends`);
        return name;
      });
    expect(await Promise.all([work("a", 20), work("b", 1)])).toEqual(["a", "b"]);
    expect(told).toEqual(["a begins", "a ends", "b begins", "b ends"]);
  });

  it("goes on after a failure, which only its own asker is told", async () => {
    const take = inTurn();
    const failed = take(() => Promise.reject(new Error("no")));
    const done = take(() => Promise.resolve("yes"));
    await expect(failed).rejects.toThrow("no");
    expect(await done).toBe("yes");
  });
});
