import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { CharterVersion } from "./charter";

/** Canonical JSON (RFC 8785) of a version: the same content always gives the same characters. */
export function canonicalContent(charter: CharterVersion): string {
  const content = canonicalize(charter);
  if (content === undefined) throw new Error("charter content that is not JSON");
  return content;
}

/**
 * The identity of a version: SHA-256 of its canonical content as UTF-8, hexadecimal.
 * It covers every text in every language and every indicator, but no date.
 */
export function contentSha256(charter: CharterVersion): string {
  return createHash("sha256").update(canonicalContent(charter), "utf8").digest("hex");
}
