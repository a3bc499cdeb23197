import { randomUUID } from "node:crypto";
import { open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file so that whoever opens it finds either all of the old one or all of the new one, even
 * when the program is killed. What is no file (a pipe, /dev/null) is written to as it is. Rejects
 * with the error of the file system.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const place = (await unlessMissing(realpath(path))) ?? path;
  const former = await unlessMissing(stat(path));
  if (former && !former.isFile()) return writeFile(path, bytes);
  const beside = besideOf(place);
  try {
    await written(beside, bytes, former?.mode);
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Rejects where `replaceFile` would, for long work that should not be done for nothing. */
export async function expectReplaceable(path: string): Promise<void> {
  const place = (await unlessMissing(realpath(path))) ?? path;
  const former = await unlessMissing(stat(path));
  // Whoever reads a pipe takes its first writer's leaving for the end: it is not opened only to look.
  if (former && !former.isFile() && !former.isDirectory()) return;
  if (former?.isDirectory()) return (await open(path, "r+")).close();
  const beside = besideOf(place);
  await (await open(beside, "wx")).close();
  await rm(beside);
}

/** In the same folder, where a rename is a single step. */
function besideOf(place: string): string {
  return join(dirname(place), `.${basename(place).slice(0, 100)}.${randomUUID()}`);
}

/** On the disk when it returns: a new name on bytes that are not there yet would lose both. */
async function written(path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const file = await open(path, "wx");
  try {
    if (mode !== undefined) await file.chmod(mode);
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function unlessMissing<Value>(looked: Promise<Value>): Promise<Value | undefined> {
  try {
    return await looked;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
