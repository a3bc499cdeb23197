import type { Knex } from "knex";
import { makeAppendOnly } from "./append-only";

export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("account_changes", (table) => {
    table.increments("id");
    table.text("account_id").notNullable().references("id").inTable("accounts").index();
    table.text("change").notNullable().comment("opened, suspended, reinstated, role-changed, …");
    table.text("role").notNullable().comment("of the account after the change");
    table.text("by_account_id").references("id").inTable("accounts").comment("null: command line");
    table.text("changed_at").notNullable();
  });
  await makeAppendOnly(db, "account_changes");

  await db.schema.createTable("access_entries", (table) => {
    table.increments("id");
    table.text("account_id").notNullable().references("id").inTable("accounts");
    table.text("permission").notNullable().comment("of the door that was passed");
    table.text("path").notNullable().comment("what was looked at, without its query");
    table.text("accessed_at").notNullable().index();
    table.index(["account_id", "id"]);
  });
  await makeAppendOnly(db, "access_entries");

  await db.schema.createTable("limit_counters", (table) => {
    table.text("key").primary().comment("keyed hash of the limit and of who is counted");
    table.text("window_ends_at").notNullable().index();
    table.integer("count").notNullable();
  });

  await db.schema.alterTable("job_runs", (table) => {
    table.text("requested_at").comment("somebody asked for a run now");
  });
}
