import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { EvidenceEvent } from "./evidence-event";

/** One line of the log, as stored. */
export interface EvidenceEntry {
  /** From 0, without a gap. */
  readonly seq: number;
  /** The exact line. Hash these characters as UTF-8; never parse and write them again to verify. */
  readonly body: string;
  /** RFC 6962 leaf hash of the line, hexadecimal. */
  readonly leaf: string;
  readonly recordedAt: Date;
}

/** The end of the log at one moment. */
export interface EvidenceHead {
  /** How many lines it counts. */
  readonly size: number;
  /** The number of the last line there is; undefined while there is none. */
  readonly last: number | undefined;
}

/** What a salted commitment of a line stands for; it can be erased, the line cannot. */
export interface Opening {
  readonly seq: number;
  readonly field: string;
  /** Hexadecimal. */
  readonly salt: string;
  readonly value: string;
}

export interface OpenedEntry extends EvidenceEntry {
  readonly openings: readonly Opening[];
}

/** The line of an event: canonical JSON (RFC 8785), made once, when the event is recorded. */
export function evidenceLine(
  seq: number,
  event: EvidenceEvent,
  commitments: Readonly<Record<string, string>>,
  now: Date,
): string {
  const personal = Object.keys(commitments).length > 0 ? { personal: commitments } : {};
  const line = canonicalize({ seq, at: now.toISOString(), ...event, ...personal });
  if (line === undefined) throw new Error("evidence that is not JSON");
  return line;
}

/** RFC 6962, 2.1: SHA-256 of 0x00 and the entry. */
export function leafHash(body: string): string {
  return createHash("sha256").update(Buffer.of(0)).update(body, "utf8").digest("hex");
}

/** Commits to a personal value without revealing it: base64 of SHA-256(salt ‖ value), salt in hexadecimal. */
export function saltedCommitment(salt: string, value: string): string {
  return createHash("sha256").update(salt, "hex").update(value, "utf8").digest("base64");
}
