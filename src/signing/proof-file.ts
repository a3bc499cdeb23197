import { createHash } from "node:crypto";
import { saltedCommitment, type OpenedEntry, type Opening } from "../evidence/evidence-entry";
import type { Signature } from "../signatures/signature";
import { proofTexts } from "./proof-file.texts";

interface ProvedSignature {
  readonly signature: Pick<Signature, "reference" | "statementSha256" | "language">;
  /** The line that logged it, with what is still kept of its openings. */
  readonly evidence: OpenedEntry;
  /** Undefined for a signature from before there were any. */
  readonly pdf: Uint8Array | undefined;
}

/** A sum that anybody can do again with sha256sum and nothing else. */
interface Check {
  readonly what: string;
  readonly run: string;
  readonly gives: string;
}

/** What the signatory keeps: the line of evidence, what its commitments stand for, and how to check. */
export function proofFile({ signature, evidence, pdf }: ProvedSignature): string {
  const t = proofTexts[signature.language];
  const { reference, statementSha256 } = signature;
  const { seq, body, leaf } = evidence;
  const openings = evidence.openings.toSorted((one, other) => (one.field < other.field ? -1 : 1));
  const checks: Check[] = [
    { what: t.statement, run: `sha256sum ${reference}.txt`, gives: statementSha256 },
    ...(pdf ? [{ what: t.pdf, run: `sha256sum ${reference}.pdf`, gives: sha256Of(pdf) }] : []),
    { what: t.line, run: `printf '\\0%s' ${quoted(body)} | sha256sum`, gives: leaf },
    ...openings.map((opening) => openingCheck(opening, t.fields[opening.field] ?? opening.field)),
  ];
  const line = { seq, leaf, body };
  const opened = openings.map(({ field, salt, value }) => ({ field, salt, value }));
  const proof = { reference, about: t.about, line, openings: opened, checks };
  return `${JSON.stringify(proof, undefined, 2)}\n`;
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The log holds the same 32 bytes as base64. */
function openingCheck({ salt, value }: Opening, what: string): Check {
  const bytes = salt.replace(/../g, "\\x$&");
  return {
    what,
    run: `printf '${bytes}%s' ${quoted(value)} | sha256sum`,
    gives: Buffer.from(saltedCommitment(salt, value), "base64").toString("hex"),
  };
}

/** As one word of a shell, whatever it holds. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
