import type { Knex } from "knex";

export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("signing_drafts", (table) => {
    table.increments("id");
    table.text("token_sha256").notNullable().unique();
    table.integer("charter_version").notNullable();
    table.text("answers").notNullable().comment("JSON, as typed");
    table.text("created_at").notNullable();
    table.text("updated_at").notNullable();
    table.text("expires_at").notNullable().index();
    table.integer("signature_id").references("id").inTable("signatures");
    table.foreign("charter_version").references("version").inTable("charter_versions");
  });

  await db.schema.createTable("signing_codes", (table) => {
    table.increments("id");
    table
      .integer("draft_id")
      .notNullable()
      .references("id")
      .inTable("signing_drafts")
      .onDelete("CASCADE");
    table.text("purpose").notNullable();
    table.text("email").notNullable().comment("lower case");
    table.text("language").notNullable();
    table.text("statement_sha256").notNullable().comment("the text it was asked for");
    table.text("code_hmac").notNullable().comment("keyed by the draft's token, which is not here");
    table.text("sent_at").notNullable();
    table.text("expires_at").notNullable();
    table.integer("tries").notNullable().defaultTo(0);
    table.text("proved_at");
    table.text("used_at");
    table.index(["draft_id", "id"]);
    table.index(["email", "sent_at"]);
  });
}
