import type { UploadedFile } from "../infrastructure/http/upload";
import { LARGEST_ATTACHMENT, type AcceptableFile } from "./attachment";
import { cleanFileName } from "./file-name";
import { mediaTypeOf } from "./media-type";

export type AttachmentMistake = "file-empty" | "file-too-large" | "file-wrong-type";

/** What a file comes to: one that may be kept, or why it may not. */
export type AttachmentReading =
  | { readonly acceptable: true; readonly file: AcceptableFile }
  | { readonly acceptable: false; readonly mistake: AttachmentMistake };

export function readAttachment({ name, bytes }: UploadedFile): AttachmentReading {
  if (bytes.length === 0) return { acceptable: false, mistake: "file-empty" };
  if (bytes.length > LARGEST_ATTACHMENT) return { acceptable: false, mistake: "file-too-large" };
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === undefined) return { acceptable: false, mistake: "file-wrong-type" };
  return { acceptable: true, file: { name: cleanFileName(name, mediaType), mediaType, bytes } };
}
