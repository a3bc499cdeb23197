import type { Knex } from "knex";

/** What a representative is about to do to the platform's signature, with the code sent for it. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("standing_drafts", (table) => {
    table.increments("id");
    table.text("account_id").notNullable().references("id").inTable("accounts");
    table.integer("platform_id").notNullable().references("id").inTable("platforms");
    table.text("act").notNullable();
    table.text("answers").notNullable().comment("JSON, as typed");
    table.text("nonce").notNullable().comment("stands in the statement");
    table.text("saved_at").notNullable();
    table.text("subject_sha256").comment("what the code is to sign");
    table.text("language");
    table.text("code_hmac");
    table.text("sent_at");
    table.text("expires_at");
    table.integer("tries").notNullable().defaultTo(0);
    table.text("proved_at");
    table.unique(["account_id", "platform_id"]);
    table.index("saved_at");
  });
}
