import type { HandedIn } from "../cases/event-import.repository";
import type { ImportOutcome } from "../cases/import-events";
import type { Config } from "../infrastructure/config";
import type { Language } from "../infrastructure/language";
import type { WarmWorker } from "../infrastructure/workers/warm-worker";

interface Reading {
  readonly handedIn: HandedIn;
  readonly language: Language;
}

interface Checking extends Reading {
  readonly bytes: Uint8Array;
}

interface Recording extends Reading {
  readonly id: string;
  readonly fileSha256: string;
}

/** What the thread is asked for. */
export type UploadTask = { readonly config: Config; readonly now: Date } & (Checking | Recording);

/** Checks and records files in a thread of their own; `close` ends it. */
export interface UploadDesk {
  check(checking: Checking, now: Date): Promise<ImportOutcome>;
  /** Undefined when it was recorded before. */
  record(recording: Recording, now: Date): Promise<ImportOutcome | undefined>;
  close(): Promise<void>;
}

export function uploadDesk(worker: WarmWorker<UploadTask, Uint8Array>, config: Config): UploadDesk {
  return {
    async check(checking, now) {
      return read(await worker.run({ config, now, ...checking })) as ImportOutcome;
    },
    async record(recording, now) {
      const outcome = read(await worker.run({ config, now, ...recording }));
      return (outcome as ImportOutcome | null) ?? undefined;
    },
    close: () => worker.close(),
  };
}

function read(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
