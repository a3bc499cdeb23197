import type { Knex } from "knex";
import { makeAppendOnly } from "./append-only";

/** Platforms that only a seller has named stay out of the register until an official has sorted them. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable("platforms", (table) => {
    table
      .text("unlisted")
      .comment("why it is not in the register: reported, merged or struck-out; null: it is");
    table.integer("merged_into").comment("the platform of the register that it turned out to be");
  });

  await db.schema.createTable("reported_platform_decisions", (table) => {
    table.integer("platform_id").primary().references("id").inTable("platforms");
    table.text("decision").notNullable().comment("confirmed, merged or struck-out");
    table.text("account_id").notNullable().references("id").inTable("accounts");
    table.text("justification").comment("none of a confirmation: the names say it");
    table.text("decided_at").notNullable();
  });
  await makeAppendOnly(db, "reported_platform_decisions");
}
