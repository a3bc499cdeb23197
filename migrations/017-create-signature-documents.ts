import type { Knex } from "knex";
import { makeAppendOnly } from "./append-only";

/** The PDF that went out with the receipt: kept as bytes, for no later library need draw the same. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("signature_documents", (table) => {
    table.integer("signature_id").primary().references("id").inTable("signatures");
    table.binary("pdf").notNullable();
  });
  await makeAppendOnly(db, "signature_documents");
}
