import type { Knex } from "knex";

/** The files that a seller hands in with a report, or adds to the case. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("difficulty_attachments", (table) => {
    table.integer("attachment_id").primary().references("id").inTable("attachments");
    table.integer("difficulty_id").notNullable().references("id").inTable("difficulties").index();
  });
}
