import { join } from "node:path";
import { warmWorker, type WarmWorker } from "../../../src/infrastructure/workers/warm-worker";
import type { EchoTask } from "./echo.worker";

const FILE = join(__dirname, "echo.worker");
const LONG_ENOUGH = { limitMs: 15_000 };

describe("a warm worker", () => {
  let worker: WarmWorker<EchoTask, Uint8Array>;
  beforeEach(() => {
    worker = warmWorker(FILE, LONG_ENOUGH);
  });
  afterEach(() => worker.close());

  const answer = async (task: EchoTask) => Buffer.from(await worker.run(task)).toString();

  it("keeps its thread from one task to the next", async () => {
    expect(await answer({ echo: "a" })).toBe("a 0");
    expect(await answer({ echo: "b" })).toBe("b 1");
  });

  it("does what is asked at once one after the other, in order", async () => {
    const answers = await Promise.all([
      answer({ echo: "a" }),
      answer({ echo: "b" }),
      answer({ echo: "c" }),
    ]);
    expect(answers).toEqual(["a 0", "b 1", "c 2"]);
  });

  it("lets a task fail alone, with its reason and its code", async () => {
    const [failed, done] = await Promise.allSettled([
      answer({ fail: "no paper" }),
      answer({ echo: "a" }),
    ]);
    expect(failed).toMatchObject({
      status: "rejected",
      reason: { message: "no paper", code: "EFAIL" },
    });
    expect(done).toMatchObject({ value: "a 0" });
  });

  it("ends a task that takes too long, and takes a new thread for the next", async () => {
    worker = warmWorker(FILE, { limitMs: 6_000 });
    expect(await answer({ echo: "a" })).toBe("a 0");
    await expect(answer({ hang: true })).rejects.toThrow("no result within 6000 ms");
    expect(await answer({ echo: "b" })).toBe("b 0");
  });

  it("says when its thread is gone, and takes a new one", async () => {
    await expect(answer({ leave: true })).rejects.toThrow("ended before its task");
    expect(await answer({ echo: "a" })).toBe("a 0");
  });

  it.each(["throw", "leave"] as const)(
    "takes a new thread when the old one died between two tasks: %s",
    async (then) => {
      expect(await answer({ echo: "a", then })).toBe("a 0");
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(await answer({ echo: "b" })).toBe("b 0");
    },
  );

  it("does nothing more once it is closed, and ends what it was doing", async () => {
    const hanging = Promise.allSettled([answer({ hang: true })]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await worker.close();
    const [ended] = await hanging;
    expect(ended).toMatchObject({ reason: { message: "the worker ended before its task" } });
    await expect(answer({ echo: "a" })).rejects.toThrow("the worker is closed");
  });

  it("starts no thread to be closed", async () => {
    await expect(worker.close()).resolves.toBeUndefined();
  });
});
