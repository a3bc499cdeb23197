import type { Knex } from "knex";

/** What outlives the token of a session for a moment, and codes that wait in it to be shown. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable("sessions", (table) => {
    table.text("former_token_sha256").index().comment("of the token before the factor was proved");
    table.text("proof_sha256").comment("of what proved it, for the second click on the button");
    table.text("sealed_codes").comment("recovery codes, until they are shown; under SECRET_KEY");
  });
}
