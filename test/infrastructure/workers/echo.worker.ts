import { serveTasks } from "../../../src/infrastructure/workers/serve-tasks";

/** What a test makes a worker do. */
export type EchoTask =
  | { readonly echo: string }
  | { readonly fail: string }
  | { readonly hang: true }
  | { readonly leave: true };

let tasks = 0;

/** Answers with what it was given and how many tasks it has had before. */
serveTasks((task: EchoTask) => {
  if ("fail" in task) return Promise.reject(new Error(task.fail));
  if ("hang" in task) return new Promise(() => undefined);
  if ("leave" in task) process.exit(3);
  return Promise.resolve(new Uint8Array(Buffer.from(`${task.echo} ${tasks++}`)));
});
