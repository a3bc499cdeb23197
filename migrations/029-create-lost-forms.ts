import type { Knex } from "knex";

/** What was typed into forms whose session had ended; for an hour. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("lost_forms", (table) => {
    table.text("token_sha256").primary().comment("the token is known to one browser only");
    table
      .text("account_id")
      .notNullable()
      .references("accounts.id")
      .comment("whose session it was");
    table.text("sealed_form").notNullable().comment("under SECRET_KEY");
    table.text("expires_at").notNullable().index();
  });
}
