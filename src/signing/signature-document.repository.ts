import type { Knex } from "knex";

interface Row {
  signature_id: number;
  pdf: Buffer;
}

/** The PDF of each statement that was signed online, as it was issued. */
export function signatureDocumentRepository(db: Knex) {
  return {
    /** Fails when the signature has one already. */
    async add(signatureId: number, pdf: Uint8Array): Promise<void> {
      await db<Row>("signature_documents").insert({
        signature_id: signatureId,
        pdf: Buffer.from(pdf),
      });
    },

    /** Undefined on paper, and for a signature from before there were any. */
    async find(signatureId: number): Promise<Uint8Array | undefined> {
      const row = await db<Row>("signature_documents").where({ signature_id: signatureId }).first();
      return row && new Uint8Array(row.pdf);
    },
  };
}

export type SignatureDocumentRepository = ReturnType<typeof signatureDocumentRepository>;
