import type { Visit } from "../infrastructure/http/route";
import { receiveUpload } from "../infrastructure/http/upload";
import type { Limit } from "../infrastructure/limits/limit";
import { LARGEST_ATTACHMENT } from "./attachment";
import { readAttachment, type AttachmentReading } from "./read-attachment";

/** Files from one address of the network, or of one account: for routes that anybody may send one to. */
export const ATTACHMENTS_FROM: Limit = { name: "attachments-from", times: 60, seconds: 3600 };

export interface ReceivedForm {
  /** The other fields of the form; the file stands behind them, so that none is lost with it. */
  readonly fields: unknown;
  /** Undefined: no file was chosen. */
  readonly reading: AttachmentReading | undefined;
}

/** Reads a form with a file in the field of that name, and whether the file may be kept. */
export async function receiveAttachment(
  { req, res }: Pick<Visit, "req" | "res">,
  field: string,
): Promise<ReceivedForm> {
  const upload = await receiveUpload(req, res, { field, maxBytes: LARGEST_ATTACHMENT });
  const { fields } = upload;
  if (upload.outcome === "too-large") {
    return { fields, reading: { acceptable: false, mistake: "file-too-large" } };
  }
  return { fields, reading: upload.file && readAttachment(upload.file) };
}
