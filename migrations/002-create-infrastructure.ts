import type { Knex } from "knex";

export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("outbox", (table) => {
    table.increments("id");
    table.text("template").notNullable();
    table.text("language").notNullable();
    table.text("recipient").notNullable();
    table.text("subject").notNullable();
    table.text("text_body").notNullable();
    table.text("html_body").notNullable();
    table.text("attachments").notNullable().comment("JSON: name, type, content in base64");
    table.text("created_at").notNullable();
    table.integer("attempts").notNullable().defaultTo(0);
    table.text("next_attempt_at").comment("null: nothing left to do");
    table.text("sent_at");
    table.text("last_error");
    table.index(["next_attempt_at", "id"]);
  });

  await db.schema.createTable("job_runs", (table) => {
    table.text("name").primary();
    table.text("leased_until").comment("another process keeps off until then");
    table.text("started_at");
    table.text("finished_at");
    table.text("last_error");
  });

  await db.schema.createTable("accounts", (table) => {
    table.text("id").primary();
    table.text("email").notNullable().unique();
    table.text("role").notNullable();
    table.text("created_at").notNullable();
  });

  await db.schema.createTable("sign_in_links", (table) => {
    table.text("token_sha256").primary();
    table.text("account_id").notNullable().references("id").inTable("accounts");
    table.text("created_at").notNullable();
    table.text("expires_at").notNullable();
    table.text("used_at");
  });

  await db.schema.createTable("sessions", (table) => {
    table.text("token_sha256").primary();
    table.text("account_id").notNullable().references("id").inTable("accounts");
    table.text("created_at").notNullable();
    table.text("last_seen_at").notNullable();
    table.text("expires_at").notNullable();
  });
}
