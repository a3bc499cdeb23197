import type { Knex } from "knex";
import { makeAppendOnly } from "./append-only";

export async function up(db: Knex): Promise<void> {
  await createDeclarations(db);
  await createCalendarVersions(db);
}

/** What platforms hand in for a half-year. A correction is a version more; none is ever changed. */
async function createDeclarations(db: Knex): Promise<void> {
  await db.schema.createTable("declarations", (table) => {
    table.increments("id");
    ofPlatform(table);
    table.text("period").notNullable().comment("2026-S1");
    table.integer("version").notNullable().comment("from 1; a correction has the next one");
    table.integer("charter_version").notNullable().comment("whose problem families are meant");
    table.text("figures").notNullable().comment("JSON, as declared");
    table.text("families").notNullable().comment("those with complaints: F1 F5");
    table.text("recorded").notNullable().comment("JSON: what the register knew then");
    table.text("explanation").comment("why the two differ");
    table.text("reason").comment("of a correction");
    table.text("account_id").notNullable().references("id").inTable("accounts");
    table.text("received_at").notNullable();
    table.unique(["platform_id", "period", "version"]);
  });
  await makeAppendOnly(db, "declarations");

  await db.schema.createTable("declaration_drafts", (table) => {
    ofPlatform(table);
    table.text("period").notNullable();
    table.text("answers").notNullable().comment("JSON, as typed");
    table.integer("revision").notNullable().comment("raised whenever it is saved");
    table.text("account_id").notNullable().references("id").inTable("accounts");
    table.text("saved_at").notNullable();
    table.primary(["platform_id", "period"]);
  });
}

/** Which calendar measurements were made by, and which due dates a new one moved. */
async function createCalendarVersions(db: Knex): Promise<void> {
  await db.schema.createTable("calendar_versions", (table) => {
    table.text("version").primary();
    table.text("in_use_since").notNullable().unique();
  });
  await db("calendar_versions").insert({
    version: "fr-1",
    in_use_since: "2024-07-01T00:00:00.000Z",
  });

  await db.schema.createTable("moved_due_dates", (table) => {
    table.text("calendar_version").notNullable().references("version").inTable("calendar_versions");
    table.bigInteger("case_id").notNullable().references("id").inTable("cases");
    table.integer("charter_version").notNullable();
    table.text("commitment").notNullable();
    table.integer("due_before").notNullable().comment("days since 1 January 1970");
    table.integer("due_after").notNullable();
    table.primary(["calendar_version", "case_id", "charter_version", "commitment"]);
  });
  await makeAppendOnly(db, "moved_due_dates");
}

function ofPlatform(table: Knex.CreateTableBuilder) {
  return table.integer("platform_id").notNullable().references("id").inTable("platforms");
}
