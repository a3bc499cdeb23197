import type { Knex } from "knex";
import { isMailOfWebsite } from "./signatory";
import type { ReviewState, SignatoryRecord } from "./signature";

/** What an official sees of a signature in the queue. */
export interface ListedSignature {
  readonly reference: string;
  readonly platform: string;
  readonly tradeName: string;
  readonly charterVersion: number;
  readonly medium: string;
  readonly signedAt: Date;
  /** Later than it was signed, for one on paper. */
  readonly recordedAt: Date;
  readonly state: ReviewState;
  /** Undefined for a signature on paper; the address is undefined once it is erased. */
  readonly signatory: Pick<SignatoryRecord, "name" | "function" | "email"> | undefined;
  readonly website: string;
  /** The signatory's address is not of the website's domain: a reason to look twice, no more. */
  readonly otherMailDomain: boolean;
}

/** A signature with all that an official decides by, and what was decided. */
export interface ReviewedSignature extends ListedSignature {
  readonly id: number;
  readonly legalName: string;
  readonly country: string;
  readonly registrationNumber: string | undefined;
  readonly registerName: string | undefined;
  readonly language: string;
  readonly statement: string;
  readonly statementSha256: string;
  /** Of the first of two officials, where accepting takes two. */
  readonly proposed:
    | { readonly at: Date; readonly by: string; readonly authorityCheck: string | undefined }
    | undefined;
  /** Undefined while it is under review. */
  readonly decided:
    | {
        readonly at: Date;
        /** The address of the official; undefined when recording the signature accepted it. */
        readonly by: string | undefined;
        readonly reason: string | undefined;
        readonly authorityCheck: string | undefined;
      }
    | undefined;
}

interface Row {
  reference: string;
  slug: string;
  trade_name: string;
  website: string;
  charter_version: number;
  medium: string;
  signed_at: string;
  recorded_at: string;
  decision: string | null;
  name: string | null;
  function: string | null;
  email: string | null;
}

interface WholeRow extends Row {
  id: number;
  legal_name: string;
  country: string;
  registration_number: string | null;
  register_name: string | null;
  language: string;
  statement: string;
  statement_sha256: string;
  decided_at: string | null;
  decided_by: string | null;
  reason: string | null;
  authority_check: string | null;
  proposed_at: string | null;
  proposed_by: string | null;
  proposed_check: string | null;
}

interface Stretch {
  readonly limit: number;
  readonly skip: number;
}

export function signatureListQueries(db: Knex) {
  return {
    /** Signatures in one state of review or in any, the oldest first; all of them without a stretch. */
    async list(state?: ReviewState, stretch?: Stretch): Promise<readonly ListedSignature[]> {
      const rows = await inState(state)
        .orderBy(["s.signed_at", "s.id"])
        .modify((query) => {
          if (stretch) void query.limit(stretch.limit).offset(stretch.skip);
        })
        .select<Row[]>(LISTED);
      return rows.map(fromRow);
    },

    async count(state?: ReviewState): Promise<number> {
      const [row] = await inState(state).count<{ all: number }[]>("* as all");
      return row?.all ?? 0;
    },

    async find(reference: string): Promise<ReviewedSignature | undefined> {
      const row = await inState(undefined)
        .leftJoin("accounts as a", "a.id", "d.account_id")
        .leftJoin("signature_proposals as q", "q.signature_id", "s.id")
        .leftJoin("accounts as b", "b.id", "q.account_id")
        .where("s.reference", reference)
        .first<WholeRow | undefined>([...LISTED, ...WHOLE]);
      return row && wholeFromRow(row);
    },
  };

  function inState(state: ReviewState | undefined) {
    return db("signatures as s")
      .join("platforms as p", "p.id", "s.platform_id")
      .leftJoin("signature_decisions as d", "d.signature_id", "s.id")
      .leftJoin("signature_signatories as n", "n.signature_id", "s.id")
      .modify((query) => {
        if (state === "under-review") void query.whereNull("d.decision");
        else if (state !== undefined) void query.where("d.decision", state);
      });
  }
}

const LISTED = [
  ...["s.reference", "s.charter_version", "s.medium", "s.signed_at", "s.recorded_at", "d.decision"],
  ...["p.slug", "p.trade_name", "p.website", "n.name", "n.function", "n.email"],
];

const WHOLE = [
  ...["s.id", "p.legal_name", "p.country", "p.registration_number", "p.register_name"],
  ...["s.language", "s.statement", "s.statement_sha256"],
  ...["d.decided_at", "d.reason", "d.authority_check", "a.email as decided_by"],
  ...["q.proposed_at", "b.email as proposed_by", "q.authority_check as proposed_check"],
];

function fromRow(row: Row): ListedSignature {
  const { name, function: position, email } = row;
  const known = name !== null && position !== null;
  return {
    reference: row.reference,
    platform: row.slug,
    tradeName: row.trade_name,
    website: row.website,
    charterVersion: row.charter_version,
    medium: row.medium,
    signedAt: new Date(row.signed_at),
    recordedAt: new Date(row.recorded_at),
    state: (row.decision ?? "under-review") as ReviewState,
    signatory: known ? { name, function: position, email: email ?? undefined } : undefined,
    otherMailDomain: email !== null && !isMailOfWebsite(email, row.website),
  };
}

function wholeFromRow(row: WholeRow): ReviewedSignature {
  return {
    ...fromRow(row),
    id: row.id,
    legalName: row.legal_name,
    country: row.country,
    registrationNumber: row.registration_number ?? undefined,
    registerName: row.register_name ?? undefined,
    language: row.language,
    statement: row.statement,
    statementSha256: row.statement_sha256,
    proposed: proposedFromRow(row),
    decided: row.decided_at === null ? undefined : decidedFromRow(row, row.decided_at),
  };
}

function proposedFromRow({ proposed_at, proposed_by, proposed_check }: WholeRow) {
  if (proposed_at === null || proposed_by === null) return undefined;
  const authorityCheck = proposed_check ?? undefined;
  return { at: new Date(proposed_at), by: proposed_by, authorityCheck };
}

function decidedFromRow(row: WholeRow, decidedAt: string) {
  return {
    at: new Date(decidedAt),
    by: row.decided_by ?? undefined,
    reason: row.reason ?? undefined,
    authorityCheck: row.authority_check ?? undefined,
  };
}
