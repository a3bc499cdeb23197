import type { Knex } from "knex";
import { makeAppendOnly } from "./append-only";

/** A half-year is closed, replied to and contested, published, and never changed after that. */
export async function up(db: Knex): Promise<void> {
  await createClosings(db);
  await createReplies(db);
  await createContests(db);
  await createPublications(db);
}

async function createClosings(db: Knex): Promise<void> {
  await db.schema.createTable("period_closings", (table) => {
    table.text("period").primary().comment("2026-S1");
    table.text("cut_off").notNullable();
    table.text("closed_at").notNullable();
    table.text("reply_by").notNullable().comment("ISO day, the last one for a reply");
    table.text("publish_from").notNullable().comment("ISO day, the first one to publish on");
    byAccount(table).comment("null: from the command line");
  });
  await makeAppendOnly(db, "period_closings");
}

async function createReplies(db: Knex): Promise<void> {
  await db.schema.createTable("platform_replies", (table) => {
    ofClosedPeriod(table);
    ofPlatform(table);
    table.integer("number").notNullable().comment("from 1; the highest counts");
    table.text("words").notNullable();
    byAccount(table).notNullable();
    table.text("received_at").notNullable();
    table.primary(["platform_id", "period", "number"]);
  });
  await makeAppendOnly(db, "platform_replies");
}

async function createContests(db: Knex): Promise<void> {
  await db.schema.createTable("figure_contests", (table) => {
    table.increments("id");
    ofClosedPeriod(table);
    ofPlatform(table);
    table.bigInteger("case_id").notNullable().references("id").inTable("cases");
    table.text("commitment").notNullable();
    table.text("reason").notNullable();
    byAccount(table).notNullable();
    table.text("received_at").notNullable();
    table.unique(["period", "case_id", "commitment"]);
    table.index(["platform_id", "period"]);
  });
  await makeAppendOnly(db, "figure_contests");

  await db.schema.createTable("contest_answers", (table) => {
    table.integer("contest_id").primary().references("id").inTable("figure_contests");
    table.text("decision").notNullable().comment("upheld or not-upheld");
    table.text("words").notNullable();
    byAccount(table).notNullable();
    table.text("answered_at").notNullable();
  });
  await makeAppendOnly(db, "contest_answers");
}

async function createPublications(db: Knex): Promise<void> {
  await db.schema.createTable("period_publications", (table) => {
    table.text("period").primary().references("period").inTable("period_closings");
    table.text("published_at").notNullable();
    byAccount(table).comment("null: from the command line");
    table.text("calendar_version").notNullable();
    table.integer("rules_version").notNullable();
    table.text("charter_versions").notNullable().comment("those the figures are told by: 1 2");
    table.integer("measurement_count").notNullable();
    table.text("measurements_sha256").notNullable().comment("over the rows behind the figures");
    table.text("scorecards_sha256").notNullable().comment("over the digests of the scorecards");
  });
  await makeAppendOnly(db, "period_publications");

  await db.schema.createTable("published_scorecards", (table) => {
    table.text("period").notNullable().references("period").inTable("period_publications");
    ofPlatform(table);
    table.text("content").notNullable().comment("canonical JSON; its UTF-8 bytes are hashed");
    table.text("sha256").notNullable();
    table.primary(["period", "platform_id"]);
    table.index(["platform_id"]);
  });
  await makeAppendOnly(db, "published_scorecards");
}

function ofClosedPeriod(table: Knex.CreateTableBuilder) {
  return table.text("period").notNullable().references("period").inTable("period_closings");
}

function ofPlatform(table: Knex.CreateTableBuilder) {
  return table.integer("platform_id").notNullable().references("id").inTable("platforms");
}

function byAccount(table: Knex.CreateTableBuilder) {
  return table.text("account_id").references("id").inTable("accounts");
}
