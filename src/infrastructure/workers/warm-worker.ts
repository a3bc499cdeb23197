import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { inTurn } from "../in-turn";
import type { WorkerAnswer } from "./worker-answer";

/** Long work done outside the thread that answers requests. */
export interface WarmWorker<Task, Result> {
  /**
   * Does one task after the other, in the order asked. Rejects when the task itself fails, when it
   * takes longer than the limit, and when the worker was closed.
   */
  run(task: Task): Promise<Result>;
  close(): Promise<void>;
}

interface Terms {
  /** What a task may take once it has begun, in milliseconds. */
  readonly limitMs: number;
}

/**
 * A thread that is started with the first task and kept for the next ones. `file` is the path of its
 * module without extension. A task that fails fails alone; a thread that dies or hangs is replaced.
 */
export function warmWorker<Task, Result>(
  file: string,
  { limitMs }: Terms,
): WarmWorker<Task, Result> {
  let thread: Worker | undefined;
  let closed = false;
  const turn = inTurn();

  return {
    run: (task) => turn(() => runNow(task)),
    async close() {
      closed = true;
      await thread?.terminate();
    },
  };

  function runNow(task: Task): Promise<Result> {
    if (closed) return Promise.reject(new Error("the worker is closed"));
    const worker = (thread ??= hired());
    worker.ref();
    return new Promise<Result>((resolve, reject) => {
      const timer = setTimeout(() => {
        fail(new Error(`no result within ${limitMs} ms`));
      }, limitMs);
      const settle = () => {
        clearTimeout(timer);
        worker.off("message", answered).off("error", fail).off("exit", gone);
        // A thread that waits keeps no process alive.
        worker.unref();
      };
      const answered = (answer: WorkerAnswer<Result>) => {
        settle();
        if (answer.done) resolve(answer.result);
        else reject(withCode(answer.error, answer.code));
      };
      const fail = (error: Error) => {
        settle();
        void worker.terminate().then(() => {
          reject(error);
        });
      };
      const gone = () => {
        fail(new Error("the worker ended before its task"));
      };
      worker.once("message", answered).once("error", fail).once("exit", gone);
      worker.postMessage(task);
    });
  }

  /** A thread may also die between two tasks; whoever comes next must not be handed a dead one. */
  function hired(): Worker {
    const worker = started(file);
    const forget = () => {
      if (thread === worker) thread = undefined;
    };
    return worker.on("error", forget).on("exit", forget);
  }
}

function withCode(error: Error, code: string | undefined): Error {
  return code === undefined ? error : Object.assign(error, { code });
}

/** Beside compiled code stands a compiled module; from sources, tsx compiles it on the way. */
function started(file: string): Worker {
  const extension = extname(__filename);
  if (extension !== ".ts") return new Worker(file + extension);
  const tsx = require.resolve("tsx/cjs");
  return new Worker(`require(${JSON.stringify(tsx)}); require(${JSON.stringify(`${file}.ts`)});`, {
    eval: true,
    execArgv: [],
  });
}
