import type { Knex } from "knex";

export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("demonstrations", (table) => {
    table.integer("id").primary().comment("1: there is one at the most");
    table.text("loaded_at").notNullable();
  });
}
