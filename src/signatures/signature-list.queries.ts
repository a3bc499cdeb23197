import type { Knex } from "knex";
import { isMailOfWebsite } from "./signatory";
import type { ReviewState } from "./signature";

/** What an official sees of a signature in the queue. */
export interface ListedSignature {
  readonly reference: string;
  readonly platform: string;
  readonly tradeName: string;
  readonly charterVersion: number;
  readonly medium: string;
  readonly signedAt: Date;
  readonly state: ReviewState;
  /** Undefined for a signature on paper, and once it is erased. */
  readonly signatory:
    { readonly name: string; readonly function: string; readonly email: string } | undefined;
  readonly website: string;
  /** The signatory's address is not of the website's domain: a reason to look twice, no more. */
  readonly otherMailDomain: boolean;
}

interface Row {
  reference: string;
  slug: string;
  trade_name: string;
  website: string;
  charter_version: number;
  medium: string;
  signed_at: string;
  decision: string | null;
  name: string | null;
  function: string | null;
  email: string | null;
}

export function signatureListQueries(db: Knex) {
  return {
    /** Signatures in one state of review or in any, the oldest first. */
    async list(state?: ReviewState): Promise<readonly ListedSignature[]> {
      const rows = await db("signatures as s")
        .join("platforms as p", "p.id", "s.platform_id")
        .leftJoin("signature_decisions as d", "d.signature_id", "s.id")
        .leftJoin("signature_signatories as n", "n.signature_id", "s.id")
        .modify((query) => {
          if (state === "under-review") query.whereNull("d.decision");
          else if (state !== undefined) query.where("d.decision", state);
        })
        .orderBy(["s.signed_at", "s.id"])
        .select("s.reference", "s.charter_version", "s.medium", "s.signed_at", "d.decision")
        .select("p.slug", "p.trade_name", "p.website")
        .select<Row[]>("n.name", "n.function", "n.email");
      return rows.map(fromRow);
    },
  };
}

function fromRow(row: Row): ListedSignature {
  const { name, function: position, email } = row;
  const known = name !== null && position !== null && email !== null;
  return {
    reference: row.reference,
    platform: row.slug,
    tradeName: row.trade_name,
    website: row.website,
    charterVersion: row.charter_version,
    medium: row.medium,
    signedAt: new Date(row.signed_at),
    state: (row.decision ?? "under-review") as ReviewState,
    signatory: known ? { name, function: position, email } : undefined,
    otherMailDomain: email !== null && !isMailOfWebsite(email, row.website),
  };
}
