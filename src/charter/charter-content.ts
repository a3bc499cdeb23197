import { z } from "zod";
import { LANGUAGES, type Language } from "../infrastructure/language";
import { assembleCharter } from "./assemble-charter";
import type { CharterVersion } from "./charter";
import {
  definitionMistakes,
  textsMistakes,
  translationMistakes,
  type Mistake,
} from "./charter-checks";
import { definitionSchema, textsSchema } from "./charter-schema";

/** The files of a version, each parsed from its JSON. */
export interface CharterFiles {
  readonly definition: unknown;
  readonly texts: Readonly<Record<Language, unknown>>;
}

export interface ContentMistake extends Mistake {
  readonly file: string;
}

export type CharterReading =
  | { readonly valid: true; readonly charter: CharterVersion }
  | { readonly valid: false; readonly mistakes: readonly ContentMistake[] };

export const DEFINITION_FILE = "charter.json";

export function textsFile(language: Language): string {
  return `${language}.json`;
}

/**
 * The version that the files describe, or everything that is wrong with them.
 * A file is checked against another once both have the right shape.
 */
export function readCharterContent(files: CharterFiles): CharterReading {
  const definition = definitionSchema.safeParse(files.definition);
  const fr = textsSchema.safeParse(files.texts.fr);
  const en = textsSchema.safeParse(files.texts.en);
  const de = textsSchema.safeParse(files.texts.de);
  const texts = { fr, en, de };

  const mistakes = [
    ...inFile(DEFINITION_FILE, shapeMistakes(definition.error)),
    ...inFile(DEFINITION_FILE, definition.success ? definitionMistakes(definition.data) : []),
    ...LANGUAGES.flatMap((language) => {
      const { data, error } = texts[language];
      return inFile(textsFile(language), [
        ...shapeMistakes(error),
        ...(data && definition.success ? textsMistakes(data, definition.data) : []),
        ...(data && fr.success ? translationMistakes(data, fr.data) : []),
      ]);
    }),
  ];
  if (!definition.success || !fr.success || !en.success || !de.success || mistakes.length > 0) {
    return { valid: false, mistakes };
  }
  const words = { fr: fr.data, en: en.data, de: de.data };
  return { valid: true, charter: assembleCharter(definition.data, words) };
}

function shapeMistakes(error: z.ZodError | undefined): Mistake[] {
  return (error?.issues ?? []).map(({ path, message }) => ({
    path: z.core.toDotPath(path),
    message,
  }));
}

function inFile(file: string, mistakes: readonly Mistake[]): ContentMistake[] {
  return mistakes.map((mistake) => ({ file, ...mistake }));
}
