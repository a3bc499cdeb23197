import type { Knex } from "knex";

/** What sellers report. All that names or tells of a person is sealed, here and nowhere else. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("difficulties", (table) => {
    table.increments("id");
    table.text("token_sha256").notNullable().unique();
    table.text("language").notNullable();
    table.text("answers").comment("sealed JSON, as typed; null once erased");
    table.text("touched_at").notNullable().index();
    table.bigInteger("case_id").unique().references("id").inTable("cases");
    table.text("opened_at");
    table.text("code_hmac").comment("keyed by the token, which is not here");
    table.text("code_sent_at");
    table.text("code_expires_at");
    table.integer("code_tries").notNullable().defaultTo(0);
  });

  await db.schema.createTable("difficulty_visits", (table) => {
    table.text("token_sha256").primary();
    ofDifficulty(table);
    table.text("expires_at").notNullable().index();
  });

  await db.schema.createTable("difficulty_additions", (table) => {
    table.increments("id");
    ofDifficulty(table).index();
    table.text("kind").notNullable().comment("facts or information");
    table.text("words").notNullable().comment("sealed");
    table.text("added_at").notNullable();
  });

  await db.schema.createTable("difficulty_follow_ups", (table) => {
    ofDifficulty(table);
    table.text("moment").notNullable();
    table.text("answer").notNullable().comment("yes, partly or no");
    table.text("answered_at").notNullable();
    table.primary(["difficulty_id", "moment"]);
  });
}

function ofDifficulty(table: Knex.CreateTableBuilder) {
  return table
    .integer("difficulty_id")
    .notNullable()
    .references("id")
    .inTable("difficulties")
    .onDelete("CASCADE");
}
