import type { Knex } from "knex";
import { makeAppendOnly } from "./append-only";

export async function up(db: Knex): Promise<void> {
  await createActs(db);
  await createMediations(db);
}

/** What a person adds to an event; events that came in a file have no row here. */
async function createActs(db: Knex): Promise<void> {
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

async function createMediations(db: Knex): Promise<void> {
  await db.schema.createTable("mediation_assignments", (table) => {
    table.increments("id").comment("the last of a case counts");
    table.bigInteger("case_id").notNullable().references("id").inTable("cases").index();
    table.text("mediator_id").notNullable().references("id").inTable("accounts");
    table.text("assigned_by").notNullable().references("id").inTable("accounts");
    table.text("assigned_at").notNullable();
  });
  await makeAppendOnly(db, "mediation_assignments");

  await db.schema.createTable("mediation_notes", (table) => {
    table.increments("id");
    table.bigInteger("case_id").notNullable().references("id").inTable("cases");
    table.text("mediator_id").notNullable().references("id").inTable("accounts");
    table.text("sealed").notNullable().comment("encrypted; opened for its author alone");
    table.text("written_at").notNullable();
    table.index(["case_id", "mediator_id"]);
  });

  // Requests are few among the events; the list of mediations is read by them.
  await db.raw(
    `create index case_events_mediation on case_events (case_id, occurred_at)
     where type = 'mediation-requested'`,
  );
}
