import type { Knex } from "knex";

/** A signature whose signatory is still known by what is to be erased. */
export interface KnownSignatory {
  readonly signatureId: number;
  readonly reference: string;
  readonly platformId: number;
}

interface Row {
  signature_id: number;
  reference: string;
  platform_id: number;
}

/** What is erased of a signatory, one day; the statement and the rest stay. */
export function personalDataRepository(db: Knex) {
  return {
    /** Signed by then, and the connection is still kept. */
    async connectionsUntil(instant: Date): Promise<readonly KnownSignatory[]> {
      const rows = await signedUntil(instant).where((kept) =>
        kept.whereNotNull("n.ip_address").orWhereNotNull("n.user_agent"),
      );
      return rows.map(fromRow);
    },

    /** Signed by then, and the address is still kept. */
    async emailsUntil(instant: Date): Promise<readonly KnownSignatory[]> {
      const rows = await signedUntil(instant).whereNotNull("n.email");
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
