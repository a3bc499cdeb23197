import type { Knex } from "knex";
import { makeAppendOnly } from "./append-only";

/** What officials asked to be corrected, and the draft in which it is. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("signature_corrections", (table) => {
    table.increments("id");
    table.integer("signature_id").notNullable().references("id").inTable("signatures").index();
    table.text("account_id").notNullable().references("id").inTable("accounts");
    table.text("reason").notNullable();
    table.text("asked_at").notNullable();
  });
  await makeAppendOnly(db, "signature_corrections");
  await db.schema.alterTable("signing_drafts", (table) => {
    table.integer("corrects_id").comment("the signature that it is to replace");
  });
}
