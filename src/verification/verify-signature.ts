import {
  leafHash,
  saltedCommitment,
  type OpenedEntry,
  type Opening,
} from "../evidence/evidence-entry";
import type { EvidenceEvent } from "../evidence/evidence-event";
import type { DecidedSignature, SignatoryRecord, Signature } from "../signatures/signature";
import { EVIDENCE_FIELDS, type SignatureAttachments } from "../signatures/signature-attachment";
import { takenCommitments } from "../signatures/signature";
import { statementSha256 } from "../signatures/statement";

/** What of a signature is held against the evidence log, part by part. */
export const PARTS = [
  "line",
  "text",
  "commitments",
  "date",
  "decision",
  "document",
  "name",
  "function",
  "email",
  "ip-address",
  "browser",
  "delegation",
  "scan",
] as const;

export type Part = (typeof PARTS)[number];

/** `erased`: the value is no longer kept; the log commits to it and tells nothing of it. */
export type PartOutcome = "matches" | "differs" | "erased";

export interface PartCheck {
  readonly part: Part;
  readonly outcome: PartOutcome;
}

/** What is stored of a signature. */
export interface StoredSignature {
  readonly signature: DecidedSignature;
  /** SHA-256 of the PDF that went out with the receipt, as it is kept; undefined when none is. */
  readonly pdfSha256: string | undefined;
  /** The platform's slug. */
  readonly platform: string;
  /** Undefined where the paper names nobody. */
  readonly signatory: SignatoryRecord | undefined;
  readonly attachments: SignatureAttachments;
}

type Signed = Extract<EvidenceEvent, { type: "statement-signed" }> & {
  readonly personal?: Readonly<Record<string, string>>;
};

/**
 * Holds every stored part of a signature against the line that was logged in the same transaction.
 * Undefined when the log knows of no such signature, which is a difference too: the whole is not
 * what was logged.
 */
export function verifySignature(
  stored: StoredSignature,
  lines: readonly OpenedEntry[],
): readonly PartCheck[] | undefined {
  const line = lines.find(({ body }) => eventOf(body).type === "statement-signed");
  if (!line) return undefined;
  const signed = eventOf(line.body) as Signed;
  const { signature, platform } = stored;
  return [
    check("line", leafHash(line.body) === line.leaf),
    check("text", isText(signature, signed)),
    check("commitments", areAnswers(signature, signed)),
    check("date", isDate(signature, platform, signed)),
    ...compared("decision", signature.decision?.decision, loggedDecision(lines)),
    ...compared("document", stored.pdfSha256, issuedDocument(lines)),
    ...personalChecks(stored, signed, line.openings),
  ];
}

/** SHA-256 of the PDF that went out with the receipt, as it was logged; undefined when none was. */
export function issuedDocument(lines: readonly OpenedEntry[]): string | undefined {
  return lines
    .map(({ body }) => eventOf(body))
    .find((event) => event.type === "signature-document-issued")?.pdfSha256;
}

function loggedDecision(lines: readonly OpenedEntry[]): string | undefined {
  return lines.map(({ body }) => eventOf(body)).find((event) => event.type === "signature-decided")
    ?.decision;
}

function eventOf(body: string): EvidenceEvent {
  return JSON.parse(body) as EvidenceEvent;
}

function check(part: Part, matches: boolean): PartCheck {
  return { part, outcome: matches ? "matches" : "differs" };
}

/** What is neither kept nor logged is no part of the signature. */
function compared(part: Part, kept: string | undefined, logged: string | undefined): PartCheck[] {
  return kept === undefined && logged === undefined ? [] : [check(part, kept === logged)];
}

/** What is taken is what was logged; the reasons stand in the text, if that is the one that was signed. */
function areAnswers(signature: Signature, signed: Signed): boolean {
  if (!isSame(takenCommitments(signature), signed.commitments)) return false;
  return !isText(signature, signed) || areReasonsOf(signature);
}

/** Each stands at the end of a line, after its label. */
function areReasonsOf({ choices, statement }: Signature): boolean {
  const lines = statement.split("\n");
  return choices.every(({ reason }) => !reason || lines.some((line) => line.endsWith(reason)));
}

/** The text, the hash beside it and the logged hash are one. */
function isText({ statement, statementSha256: kept }: Signature, signed: Signed): boolean {
  const sha256 = statementSha256(statement);
  return sha256 === kept && sha256 === signed.statementSha256;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted());
}

function isDate(signature: Signature, platform: string, signed: Signed): boolean {
  return (
    signature.signedAt.toISOString() === signed.signedAt &&
    signature.effectiveAt.toISOString() === signed.effectiveAt &&
    signature.charterVersion === signed.charterVersion &&
    platform === signed.platform
  );
}

function personalChecks(
  { signatory, attachments }: StoredSignature,
  { personal = {} }: Signed,
  openings: readonly Opening[],
): PartCheck[] {
  const values = [
    ["name", "signatoryName", signatory?.name],
    ["function", "signatoryFunction", signatory?.function],
    ["email", "signatoryEmail", signatory?.email],
    ["ip-address", "ipAddress", signatory?.ipAddress],
    ["browser", "userAgent", signatory?.userAgent],
    ["delegation", EVIDENCE_FIELDS.delegation, attachments.delegation?.sha256],
    ["scan", EVIDENCE_FIELDS.scan, attachments.scan?.sha256],
  ] as const;
  const committed = values.filter(([, field]) => field in personal);
  return committed.map(([part, field, value]) => {
    const opening = openings.find((one) => one.field === field);
    if (value === undefined || !opening) return { part, outcome: "erased" };
    const isOpening = saltedCommitment(opening.salt, opening.value) === personal[field];
    return check(part, isOpening && opening.value === value);
  });
}
