import { refreshResults } from "../compliance/refresh-results.job";
import { createContext, type Context } from "../context";
import { serveTasks } from "../infrastructure/workers/serve-tasks";
import { checkFile, recordUpload } from "./record-upload";
import type { UploadTask } from "./upload-desk";

let known: Context | undefined;

/** A connection of its own: whoever asks for a page meanwhile has the other one. */
serveTasks(async ({ config, now, ...task }: UploadTask) => {
  const context = (known ??= createContext(config));
  const outcome =
    "bytes" in task
      ? await checkFile(context.inTransaction, task.bytes, task, now)
      : await recordUpload(context.inTransaction, task, now);
  // Else every page would work out anew what a large file has changed, until the next pass.
  const isRecorded = !("bytes" in task) && outcome?.accepted === true;
  if (isRecorded) await refreshResults({ ...context, clock: { now: () => now } });
  return new TextEncoder().encode(JSON.stringify(outcome ?? null));
});
