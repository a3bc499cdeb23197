import type { Knex } from "knex";

/** An official asked for a corrected statement. */
export interface SignatureCorrection {
  readonly signatureId: number;
  readonly accountId: string;
  /** Told to the signatory. */
  readonly reason: string;
  readonly askedAt: Date;
}

interface Row {
  signature_id: number;
  account_id: string;
  reason: string;
  asked_at: string;
}

export function signatureCorrectionRepository(db: Knex) {
  return {
    async add(correction: SignatureCorrection): Promise<void> {
      await db<Row>("signature_corrections").insert({
        signature_id: correction.signatureId,
        account_id: correction.accountId,
        reason: correction.reason,
        asked_at: correction.askedAt.toISOString(),
      });
    },

    /** In the order of asking. */
    async ofSignature(signatureId: number): Promise<readonly SignatureCorrection[]> {
      const rows = await db<Row>("signature_corrections")
        .where({ signature_id: signatureId })
        .orderBy("id");
      return rows.map((row) => ({
        signatureId: row.signature_id,
        accountId: row.account_id,
        reason: row.reason,
        askedAt: new Date(row.asked_at),
      }));
    },
  };
}

export type SignatureCorrectionRepository = ReturnType<typeof signatureCorrectionRepository>;
