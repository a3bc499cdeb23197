import type { Knex } from "knex";

/** Files and programs by which platforms hand in figures. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("api_tokens", (table) => {
    table.text("id").primary();
    ofPlatform(table);
    table.text("name").notNullable();
    table.text("scope").notNullable();
    table.text("token_sha256").notNullable().unique();
    table.text("sealed_token").comment("until the one page that shows it was seen");
    table.text("made_by").notNullable().references("id").inTable("accounts");
    table.text("made_at").notNullable();
    table.text("last_used_at");
    table.text("expires_at").comment("set when another one replaces it");
    table.text("revoked_at");
  });

  await db.schema.createTable("idempotent_answers", (table) => {
    ofPlatform(table);
    table.text("key").notNullable();
    table.text("body_sha256").notNullable().comment("hexadecimal");
    table.integer("status").notNullable();
    table.text("answer").notNullable().comment("JSON");
    table.text("answered_at").notNullable().index();
    table.primary(["platform_id", "key"]);
  });

  await db.schema.createTable("event_uploads", (table) => {
    table.text("id").primary();
    ofPlatform(table);
    table.text("account_id").notNullable().references("id").inTable("accounts");
    table.text("file_name").notNullable();
    table.text("file_sha256").notNullable().comment("hexadecimal");
    table.binary("content").comment("null once it is recorded");
    table.text("uploaded_at").notNullable().index();
    table.text("preview").notNullable().comment("JSON");
    table.text("recorded_at");
  });
}

function ofPlatform(table: Knex.CreateTableBuilder) {
  return table.integer("platform_id").notNullable().references("id").inTable("platforms").index();
}
