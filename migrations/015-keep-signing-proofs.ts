import { randomBytes } from "node:crypto";
import type { Knex } from "knex";
import { makeAppendOnly } from "./append-only";

/** How a statement came to be signed, and the random line that keeps its hash from confirming a name. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("signature_proofs", (table) => {
    table.integer("signature_id").primary().references("id").inTable("signatures");
    table.text("consent_id").notNullable();
    table.integer("consent_version").notNullable();
    table.text("code_sent_at").notNullable();
    table.text("code_proved_at").notNullable();
  });
  await makeAppendOnly(db, "signature_proofs");

  await db.schema.alterTable("signing_drafts", (table) => {
    table.text("nonce").notNullable().defaultTo("").comment("stands in the statement of the draft");
  });
  for (const { id } of await db("signing_drafts").select<{ id: number }[]>("id")) {
    await db("signing_drafts")
      .where({ id })
      .update({ nonce: randomBytes(16).toString("hex") });
  }
}
