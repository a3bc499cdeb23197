import { promisify } from "node:util";
import type { Request, Response } from "express";
import multer, { MulterError } from "multer";
import { BrokenForm } from "./errors";

/** One file that came with a form, in memory. */
export interface UploadedFile {
  /** As the browser names it; never a path of ours. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Upload = {
  /** The other fields of the form; of one that was too large, those that stand before the file. */
  readonly fields: unknown;
} & (
  | {
      readonly outcome: "received";
      /** Undefined: no file was chosen. */
      readonly file: UploadedFile | undefined;
    }
  | { readonly outcome: "too-large" }
);

interface UploadLimits {
  /** The name of the form's one file field. */
  readonly field: string;
  readonly maxBytes: number;
}

/** The fields of a multipart form that will not be dealt with now; its files are read past. */
export async function readPastFiles(
  req: Request,
  res: Response,
): Promise<{ readonly fields: unknown; readonly hadFile: boolean }> {
  let hadFile = false;
  const pass = multer({
    limits: { fields: MOST_FIELDS, fieldSize: 200_000 },
    fileFilter(_req, file, done) {
      hadFile ||= file.originalname !== "";
      done(null, false);
    },
  }).any();
  try {
    await promisify(pass)(req, res);
  } catch (error) {
    throw new BrokenForm("no form as ours are", { cause: error });
  }
  return { fields: req.body as unknown, hadFile };
}

/** Fields beside the file; no form of ours has more. */
const MOST_FIELDS = 50;

/** Reads a multipart form with one file; what is larger is refused and nothing of it is kept. */
export async function receiveUpload(
  req: Request,
  res: Response,
  { field, maxBytes }: UploadLimits,
): Promise<Upload> {
  const receive = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: maxBytes, files: 1, fields: MOST_FIELDS, fieldSize: 200_000 },
    // Browsers send file names as UTF-8 and say nothing of it.
    defParamCharset: "utf8",
  }).single(field);
  try {
    await promisify(receive)(req, res);
  } catch (error) {
    if (error instanceof MulterError && error.code === "LIMIT_FILE_SIZE") {
      return { outcome: "too-large", fields: req.body as unknown };
    }
    throw new BrokenForm("no form as ours are", { cause: error });
  }
  const { file } = req;
  // A file field that was left alone comes as a file without a name.
  const chosen = file && (file.originalname !== "" || file.size > 0);
  return {
    outcome: "received",
    file: chosen ? { name: file.originalname, bytes: file.buffer } : undefined,
    fields: req.body as unknown,
  };
}
