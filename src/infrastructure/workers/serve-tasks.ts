import { parentPort } from "node:worker_threads";
import type { WorkerAnswer } from "./worker-answer";

/** Makes the thread of the moment a worker that answers each task with the bytes it leads to. */
export function serveTasks(work: (task: never) => Promise<Uint8Array<ArrayBuffer>>): void {
  const port = parentPort;
  if (!port) throw new Error("not in a worker thread");
  port.on("message", (task) => {
    work(task as never).then(
      (result) => {
        const answer: WorkerAnswer<Uint8Array> = { done: true, result };
        port.postMessage(answer, [result.buffer]);
      },
      (error: unknown) => {
        const answer: WorkerAnswer<never> = {
          done: false,
          error: asError(error),
          ...codeOf(error),
        };
        port.postMessage(answer);
      },
    );
  });
}

function codeOf(error: unknown): { readonly code?: string } {
  const { code } = Object(error) as { readonly code?: unknown };
  return typeof code === "string" ? { code } : {};
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
