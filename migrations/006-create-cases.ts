import type { Knex } from "knex";

export async function up(db: Knex): Promise<void> {
  await createCases(db);
  await createMeasurements(db);
  await createResults(db);
}

async function createCases(db: Knex): Promise<void> {
  await db.schema.createTable("cases", (table) => {
    table.bigIncrements("id");
    table.integer("platform_id").notNullable().references("id").inTable("platforms");
    table.text("reference").notNullable().comment("the platform's own");
    table.unique(["platform_id", "reference"]);
  });

  await db.schema.createTable("event_imports", (table) => {
    table.increments("id");
    table.text("file_sha256").notNullable().comment("hexadecimal");
    table.text("imported_at").notNullable();
    table.integer("row_count").notNullable();
    table.integer("added_count").notNullable();
  });

  await db.schema.createTable("case_events", (table) => {
    table.bigIncrements("id").comment("what an import added lies above the highest id before it");
    table.bigInteger("case_id").notNullable().references("id").inTable("cases");
    table.text("type").notNullable();
    table.text("occurred_at").notNullable();
    table.text("code").notNullable().defaultTo("").comment("empty when the event carries none");
    table.text("source").notNullable().comment("declared, reported or observed");
    table.text("recorded_at").notNullable();
    table.integer("import_id").comment("no foreign key: it would cost a third of an import");
    table.integer("line").comment("of the imported file; the header is line 1");
    table.unique(["case_id", "occurred_at", "type"]);
  });
}

/**
 * Days are stored as numbers (days since 1 January 1970 in Paris, see clocks/local-day), so that the
 * index a period is read by stays small.
 */
async function createMeasurements(db: Knex): Promise<void> {
  await db.schema.createTable("measurements", (table) => {
    table.bigInteger("case_id").notNullable().comment("no foreign key: made from the case itself");
    table.integer("charter_version").notNullable();
    table.text("commitment").notNullable();
    table.integer("platform_id").notNullable();
    table.text("started_at").comment("null: took effect without having been announced");
    table.text("stopped_at");
    table.text("pauses").comment("JSON: [requested, supplied or null], in order; null: none");
    table.text("excluded_at");
    table.text("exclusion_code");
    table.text("withdrawn_at");
    table.integer("target").notNullable().comment("in the unit of the clock");
    table.integer("due_from").notNullable().comment("earliest day that may decide the period");
    table.integer("due_until").notNullable().comment("latest such day");
    table.primary(["case_id", "charter_version", "commitment"]);
    table.index(["platform_id", "charter_version", "commitment", "due_from", "due_until"]);
  });

  await db.schema.createTable("measurement_revisions", (table) => {
    table.integer("platform_id").notNullable();
    table.integer("charter_version").notNullable();
    table.text("commitment").notNullable();
    table.integer("revision").notNullable().comment("raised whenever a measurement changes");
    table.primary(["platform_id", "charter_version", "commitment"]);
  });
}

async function createResults(db: Knex): Promise<void> {
  await db.schema.createTable("commitment_results", (table) => {
    table.integer("platform_id").notNullable();
    table.integer("charter_version").notNullable();
    table.text("commitment").notNullable();
    table.text("period").notNullable();
    table.integer("revision").notNullable().comment("of the measurements it was computed from");
    table.text("basis").notNullable().comment("what else it was computed from");
    table.text("result").notNullable().comment("JSON");
    table.text("computed_at").notNullable();
    table.text("valid_until").comment("from then on time alone may change it");
    table.primary(["platform_id", "charter_version", "commitment", "period"]);
    table.index(["period", "platform_id"]);
  });
}
