import { createHash } from "node:crypto";
import type { Signature } from "../signatures/signature";

/** Which of the documents of a signature a file is, to the character; `other` is none of them. */
export interface FileMatch {
  readonly match: "statement" | "evidence" | "other";
  /** Of the file, hexadecimal. */
  readonly sha256: string;
}

/** `line`: the exact line of evidence of the signature. */
export function matchingFile(
  bytes: Uint8Array,
  { statementSha256 }: Pick<Signature, "statementSha256">,
  line: string | undefined,
): FileMatch {
  const sha256 = sha256Of(bytes);
  if (sha256 === statementSha256) return { match: "statement", sha256 };
  if (line !== undefined && sha256 === sha256Of(line)) return { match: "evidence", sha256 };
  return { match: "other", sha256 };
}

function sha256Of(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
