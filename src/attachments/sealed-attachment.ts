import { createHash, randomBytes } from "node:crypto";
import type { Sealing } from "../infrastructure/sealing";
import type { AcceptableFile, Attachment } from "./attachment";

/** An attachment on its way to where it is kept. */
export interface SealedAttachment extends Omit<Attachment, "id" | "addedAt"> {
  /** Random: tells nothing, and names the content where a folder holds it. */
  readonly key: string;
  /** Sealed; undefined once a folder holds it. */
  readonly content: Buffer | undefined;
}

const KEY_BYTES = 16;

export function sealedAttachment(
  { name, mediaType, bytes }: AcceptableFile,
  sealing: Sealing,
): SealedAttachment & { readonly content: Buffer } {
  const key = randomBytes(KEY_BYTES).toString("hex");
  return {
    key,
    name,
    mediaType,
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    content: sealing.sealBytes(bytes, contentOf(key)),
  };
}

/** What the seal of the content is about: no content can be put in the place of another. */
export function contentOf(key: string): string {
  return `attachment ${key}`;
}
