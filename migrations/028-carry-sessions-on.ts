import type { Knex } from "knex";

/** What outlives the token of a session for a moment, and what outlives the session itself. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable("sessions", (table) => {
    table.text("former_token_sha256").index().comment("of the token before the factor was proved");
    table.text("proof_sha256").comment("of what proved it, for the second click on the button");
    table.text("sealed_codes").comment("recovery codes, until they are shown; under SECRET_KEY");
  });
  await db.schema.createTable("held_forms", (table) => {
    table.text("token_sha256").primary().comment("of the browser that sent the form");
    table.text("account_id").references("id").inTable("accounts").comment("null: nobody known");
    table.text("sealed_form").notNullable().comment("path and fields as JSON; under SECRET_KEY");
    table.text("expires_at").notNullable().index();
  });
}
