import { lengthOf } from "../infrastructure/one-line";
import type { MediaType } from "./attachment";

/** In characters, with the ending. */
export const NAME_LIMIT = 100;

/** The first one is given to a name that has none of them. */
const ENDINGS: Readonly<Record<MediaType, readonly [string, ...string[]]>> = {
  "application/pdf": [".pdf"],
  "image/jpeg": [".jpg", ".jpeg"],
  "image/png": [".png"],
};

/** What a file is called when nothing is left of its name. */
const NAMELESS = "document";

/**
 * The name of a file, made harmless: no folder before it, no sign that is not seen or that turns the
 * reading direction, none that a file system forbids, and the ending that its content has.
 */
export function cleanFileName(name: string, mediaType: MediaType): string {
  const last = name.toWellFormed().normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const seen = last
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/\p{Cf}/gu, (sign) => (sign === JOINER ? sign : ""))
    .replace(/[<>:"|?*\uFFFD]/g, "_")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  const ending = endingOf(seen, mediaType);
  const stem = seen.slice(0, seen.length - ending.length);
  return `${cut(stem) || NAMELESS}${ending || ENDINGS[mediaType][0]}`;
}

/** Holds the parts of an emoji together. */
const JOINER = "\u200D";

/** The ending as it is written, if it is one of the content's. */
function endingOf(name: string, mediaType: MediaType): string {
  const ending = /\.[a-z]+$/i.exec(name)?.[0] ?? "";
  return ENDINGS[mediaType].includes(ending.toLowerCase()) ? ending : "";
}

const GRAPHEMES = new Intl.Segmenter();

/** As many of its first signs as fit, none of them cut in two. */
function cut(stem: string): string {
  let kept = "";
  for (const { segment } of GRAPHEMES.segment(stem)) {
    if (lengthOf(kept + segment) > NAME_LIMIT - ".jpeg".length) break;
    kept += segment;
  }
  return kept.trimEnd();
}
