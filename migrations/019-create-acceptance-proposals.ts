import type { Knex } from "knex";
import { makeAppendOnly } from "./append-only";

/** Where accepting a signature takes two officials: what the first of them said. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("signature_proposals", (table) => {
    table.integer("signature_id").primary().references("id").inTable("signatures");
    table.text("account_id").notNullable().references("id").inTable("accounts");
    table.text("proposed_at").notNullable();
    table.text("authority_check").comment("how the signatory's authority was checked");
  });
  await makeAppendOnly(db, "signature_proposals");
}
