import type { Knex } from "knex";
import { makeAppendOnly } from "./append-only";

/** An event may be replaced by another one; both stay. Imports say for whom and by whom. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable("case_events", (table) => {
    table
      .integer("revision")
      .notNullable()
      .defaultTo(0)
      .comment("above 0: the same kind and instant stood here before, and was superseded");
    table.dropUnique(["case_id", "occurred_at", "type"]);
    table.unique(["case_id", "occurred_at", "type", "revision"]);
  });

  await db.schema.createTable("event_corrections", (table) => {
    table.bigInteger("event_id").primary().references("id").inTable("case_events");
    table.bigInteger("by_event_id").notNullable().unique().references("id").inTable("case_events");
    table.text("reason").notNullable();
  });
  await makeAppendOnly(db, "event_corrections");

  await db.schema.alterTable("event_imports", (table) => {
    table.integer("platform_id").index().comment("null: handed in by the administration");
    table.text("account_id").comment("of whoever confirmed it; null: no account");
    table.text("api_token_id").comment("null: it did not come through the API");
    table.integer("corrected_count").notNullable().defaultTo(0);
  });
}
