import type { Knex } from "knex";
import { makeAppendOnly } from "./append-only";

/** What a person adds to an event; events that came in a file have no row here. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("case_acts", (table) => {
    table.bigInteger("event_id").primary().references("id").inTable("case_events");
    table.text("account_id").references("id").inTable("accounts").comment("null: no account");
    table.text("words").comment("to the seller, or why officials decided so");
    table.text("backdating_reason").comment("why it is recorded on a later day than it occurred");
  });

  await db.schema.createTable("backdated_clocks", (table) => {
    table.bigInteger("event_id").notNullable().references("id").inTable("case_events");
    table.integer("platform_id").notNullable().references("id").inTable("platforms");
    table.integer("charter_version").notNullable();
    table.text("commitment").notNullable().comment("late when it was recorded, in time as dated");
    table.primary(["event_id", "commitment"]);
    table.index(["platform_id", "commitment"]);
  });
  await makeAppendOnly(db, "backdated_clocks");
}
