import type { Knex } from "knex";

/** A number from a register abroad says nothing without the name of the register. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable("platforms", (table) => {
    table.text("register_name").comment("that gave the registration number; none for a SIREN");
  });
}
