import { serveTasks } from "../../../src/infrastructure/workers/serve-tasks";

/** What a test makes a worker do. */
export type EchoTask =
  | { readonly echo: string; readonly then?: "throw" | "leave" }
  | { readonly fail: string }
  | { readonly hang: true }
  | { readonly leave: true };

/** What a thread may come to when its task is long answered. */
const END = {
  throw: () => {
    throw new Error("too late");
  },
  leave: () => process.exit(0),
} as const;

let tasks = 0;

/** Answers with what it was given and how many tasks it has had before. */
serveTasks((task: EchoTask) => {
  if ("fail" in task) return Promise.reject(Object.assign(new Error(task.fail), { code: "EFAIL" }));
  if ("hang" in task) return new Promise(() => undefined);
  if ("leave" in task) process.exit(3);
  if (task.then !== undefined) setTimeout(END[task.then], 20);
  return Promise.resolve(new Uint8Array(Buffer.from(`${task.echo} ${tasks++}`)));
});
