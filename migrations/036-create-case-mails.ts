import type { Knex } from "knex";

/** Mails about cases: what was told to whom, and who no longer wants to be told. */
export async function up(db: Knex): Promise<void> {
  await createUnsubscriptions(db);
  await createTold(db);
  await beginWithWhatComes(db);
}

async function createUnsubscriptions(db: Knex): Promise<void> {
  await db.schema.alterTable("outbox", (table) => {
    table.text("unsubscribe_link").comment("ends mails of this kind; null in mails that are owed");
  });
  await db.schema.createTable("unsubscriptions", (table) => {
    table.text("recipient").notNullable().comment("account/id, or difficulty/id of a seller");
    table.text("kind").notNullable();
    table.text("since").notNullable();
    table.primary(["recipient", "kind"]);
  });
  await db.schema.createTable("difficulty_links", (table) => {
    ofDifficulty(table).primary();
    table.text("sealed_token").notNullable().comment("of the link that was mailed to the seller");
  });
}

async function createTold(db: Knex): Promise<void> {
  await db.schema.createTable("case_news_read", (table) => {
    table.text("source").primary().comment("a table whose rows are news");
    table.bigInteger("last_id").notNullable().comment("of the row that was read last");
  });
  await db.schema.createTable("case_news", (table) => {
    table.increments("id");
    table.integer("platform_id").notNullable().references("id").inTable("platforms");
    table.bigInteger("case_id").notNullable().references("id").inTable("cases");
    table.text("happened").notNullable().comment("JSON: what, in the order it happened");
    table.text("noted_at").notNullable();
    table.text("told_at").comment("null: waits for the digest");
    table.index(["platform_id", "noted_at"]);
  });
  await db.raw(`create index case_news_waiting on case_news (platform_id) where told_at is null`);
  await db.schema.createTable("told_clocks", (table) => {
    table.bigInteger("case_id").notNullable();
    table.integer("charter_version").notNullable();
    table.text("commitment").notNullable();
    table.text("audience").notNullable().comment("platform or seller");
    table.text("stage").notNullable().comment("due-soon or overdue");
    table.text("told_at").notNullable();
    table.primary(["case_id", "charter_version", "commitment", "audience", "stage"]);
  });
  await db.schema.createTable("case_digests", (table) => {
    table.integer("platform_id").notNullable().references("id").inTable("platforms");
    table.text("day").notNullable().comment("ISO day, Europe/Paris");
    table.primary(["platform_id", "day"]);
  });
  await db.schema.createTable("second_askings", (table) => {
    ofDifficulty(table).primary();
    table.text("due_at").comment("null: nothing left to ask").index();
  });
}

/** What happened before there were such mails is told to nobody. */
async function beginWithWhatComes(db: Knex): Promise<void> {
  for (const source of ["case_events", "difficulty_additions"]) {
    await db.raw(
      `insert into case_news_read (source, last_id)
       select '${source}', coalesce(max(id), 0) from ${source}`,
    );
  }
}

function ofDifficulty(table: Knex.CreateTableBuilder) {
  return table
    .integer("difficulty_id")
    .notNullable()
    .references("id")
    .inTable("difficulties")
    .onDelete("CASCADE");
}
