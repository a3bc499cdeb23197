import { mkdir, open, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";

export type AttachmentFolder = ReturnType<typeof attachmentFolder>;

/** The content of attachments where a folder holds it: one file each, under the key of its row. */
export function attachmentFolder(folder: string) {
  const place = (key: string) => join(folder, key);

  return {
    /** On the disk when it returns; fails when the key is taken. */
    async write(key: string, content: Uint8Array): Promise<void> {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = await open(place(key), "wx", 0o600);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
    },

    read: (key: string): Promise<Buffer> => readFile(place(key)),

    remove: (key: string): Promise<void> => rm(place(key), { force: true }),

    /** The keys of what was written before an instant. */
    async writtenBefore(instant: Date): Promise<string[]> {
      const keys = (await namesIn(folder)).filter((name) => KEY.test(name));
      const old = await Promise.all(
        keys.map(async (key) => ((await wroteAt(place(key))) ?? instant) < instant),
      );
      return keys.filter((_, index) => old[index]);
    },
  };
}

/** Nothing else that lies there is touched. */
const KEY = /^[0-9a-f]{32}$/;

/** Nothing was handed in yet where there is no folder. */
async function namesIn(folder: string): Promise<string[]> {
  return (await unlessMissing(readdir(folder))) ?? [];
}

/** Undefined for a file that another process has just removed. */
async function wroteAt(path: string): Promise<Date | undefined> {
  return (await unlessMissing(stat(path)))?.mtime;
}

async function unlessMissing<Value>(looked: Promise<Value>): Promise<Value | undefined> {
  try {
    return await looked;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
