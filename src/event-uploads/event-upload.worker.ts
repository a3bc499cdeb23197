import { createContext, type Context } from "../context";
import { serveTasks } from "../infrastructure/workers/serve-tasks";
import { checkFile, recordUpload } from "./record-upload";
import type { UploadTask } from "./upload-desk";

let context: Context | undefined;

/** A connection of its own: whoever asks for a page meanwhile has the other one. */
serveTasks(async ({ config, now, ...task }: UploadTask) => {
  const { inTransaction } = (context ??= createContext(config));
  const outcome =
    "bytes" in task
      ? await checkFile(inTransaction, task.bytes, task, now)
      : await recordUpload(inTransaction, task, now);
  return new TextEncoder().encode(JSON.stringify(outcome ?? null));
});
