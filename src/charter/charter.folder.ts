import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { LANGUAGES } from "../infrastructure/language";
import {
  DEFINITION_FILE,
  readCharterContent,
  textsFile,
  type CharterReading,
  type ContentMistake,
} from "./charter-content";

/** Reads a folder like templates/charter/1: charter.json and one file of texts a language. */
export async function readCharterFolder(folder: string): Promise<CharterReading> {
  const names = [DEFINITION_FILE, ...LANGUAGES.map(textsFile)];
  const files = await Promise.all(names.map((name) => readJson(folder, name)));
  const mistakes = files.filter((file) => "message" in file);
  if (mistakes.length > 0) return { valid: false, mistakes };

  const [definition, fr, en, de] = files.map((file) => ("json" in file ? file.json : undefined));
  return readCharterContent({ definition, texts: { fr, en, de } });
}

async function readJson(
  folder: string,
  file: string,
): Promise<{ readonly json: unknown } | ContentMistake> {
  try {
    return { json: JSON.parse(await readFile(join(folder, file), "utf8")) as unknown };
  } catch (error) {
    const message =
      error instanceof SyntaxError ? `is not JSON: ${error.message}` : "cannot be read";
    return { file, path: "", message };
  }
}
