import type { Knex } from "knex";
import { makeAppendOnly } from "./append-only";

/** Which signatories were told that their signature will lapse, each time once. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("lapse_warnings", (table) => {
    table.integer("platform_id").notNullable().references("id").inTable("platforms");
    table.integer("charter_version").notNullable().comment("to be signed");
    table.integer("days").notNullable().comment("before the signature lapses");
    table.text("sent_at").notNullable();
    table.primary(["platform_id", "charter_version", "days"]);
  });
  await makeAppendOnly(db, "lapse_warnings");
}
