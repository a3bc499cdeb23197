import type { Knex } from "knex";

/** A signature whose signatory is still known by what is to be erased. */
export interface KnownSignatory {
  readonly signatureId: number;
  readonly reference: string;
  readonly platformId: number;
}

/** An invitation to sign whose invitee is still known. */
export interface KnownInvitee {
  readonly id: number;
  readonly platformId: number;
  readonly charterVersion: number;
  readonly invitedAt: Date;
  /** The line of the evidence log that commits to the address, where it is known. */
  readonly evidenceSeq: number | undefined;
}

interface InviteeRow {
  id: number;
  platform_id: number;
  charter_version: number;
  invited_at: string;
  evidence_seq: number | null;
}

interface Row {
  signature_id: number;
  reference: string;
  platform_id: number;
}

/** What is erased of signatories and of those invited, one day; the statement and the rest stay. */
export function personalDataRepository(db: Knex) {
  return {
    /** Signed by then, and the connection is still kept. */
    async connectionsUntil(instant: Date): Promise<readonly KnownSignatory[]> {
      const rows = await signedUntil(instant).where((kept) =>
        kept.whereNotNull("n.ip_address").orWhereNotNull("n.user_agent"),
      );
      return rows.map(fromRow);
    },

    /** Signed by then, and the address is still kept, or a file beside the statement. */
    async reachableUntil(instant: Date): Promise<readonly KnownSignatory[]> {
      const files = db("signature_attachments").select("signature_id");
      const rows = await signedUntil(instant).where((kept) =>
        kept.whereNotNull("n.email").orWhereIn("s.id", files),
      );
      return rows.map(fromRow);
    },

    async eraseConnection(signatureId: number): Promise<void> {
      await db("signature_signatories")
        .where({ signature_id: signatureId })
        .update({ ip_address: null, user_agent: null });
    },

    async eraseEmail(signatureId: number): Promise<void> {
      await db("signature_signatories")
        .where({ signature_id: signatureId })
        .update({ email: null });
    },

    /** Invited by then, the oldest first. */
    async inviteesUntil(instant: Date): Promise<readonly KnownInvitee[]> {
      const rows = await db<InviteeRow>("platform_invitations")
        .where("invited_at", "<=", instant.toISOString())
        .whereNull("contact_erased_at")
        .orderBy("id");
      return rows.map(inviteeFromRow);
    },

    async eraseInvitee(id: number, now: Date): Promise<void> {
      const erased = { name: "", email: "", contact_erased_at: now.toISOString() };
      await db("platform_invitations").where({ id }).update(erased);
    },
  };

  function signedUntil(instant: Date) {
    return db("signature_signatories as n")
      .join("signatures as s", "s.id", "n.signature_id")
      .where("s.signed_at", "<=", instant.toISOString())
      .orderBy("s.id")
      .select<Row[]>("n.signature_id", "s.reference", "s.platform_id");
  }
}

export type PersonalDataRepository = ReturnType<typeof personalDataRepository>;

function fromRow(row: Row): KnownSignatory {
  return {
    signatureId: row.signature_id,
    reference: row.reference,
    platformId: row.platform_id,
  };
}

function inviteeFromRow(row: InviteeRow): KnownInvitee {
  return {
    id: row.id,
    platformId: row.platform_id,
    charterVersion: row.charter_version,
    invitedAt: new Date(row.invited_at),
    evidenceSeq: row.evidence_seq ?? undefined,
  };
}
