import { createHash } from "node:crypto";

/** Which of the documents of a signature a file is, to the character; `other` is none of them. */
export interface FileMatch {
  readonly match: "statement" | "document" | "evidence" | "other";
  /** Of the file, hexadecimal. */
  readonly sha256: string;
}

interface KnownFiles {
  readonly statementSha256: string;
  /** Of the PDF that went out with the receipt, as logged; undefined on paper. */
  readonly pdfSha256: string | undefined;
  /** The exact line of evidence of the signature. */
  readonly line: string | undefined;
}

export function matchingFile(
  bytes: Uint8Array,
  { statementSha256, pdfSha256, line }: KnownFiles,
): FileMatch {
  const sha256 = sha256Of(bytes);
  if (sha256 === statementSha256) return { match: "statement", sha256 };
  if (sha256 === pdfSha256) return { match: "document", sha256 };
  if (line !== undefined && sha256 === sha256Of(line)) return { match: "evidence", sha256 };
  return { match: "other", sha256 };
}

/** Hexadecimal. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
