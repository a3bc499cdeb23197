import type { Response } from "express";
import type { Attachment } from "./attachment";

/** Hands a file over to be kept, never to be shown: whatever is in it runs nowhere near our pages. */
export function sendAttachment(
  res: Response,
  { name, mediaType }: Pick<Attachment, "name" | "mediaType">,
  bytes: Buffer,
): void {
  res.attachment(name).set({
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Content-Type": mediaType,
    "X-Content-Type-Options": "nosniff",
  });
  res.send(bytes);
}
