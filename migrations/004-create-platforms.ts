import type { Knex } from "knex";

export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("platforms", (table) => {
    table.increments("id");
    table.text("slug").notNullable().unique();
    table.text("trade_name").notNullable();
    table.text("legal_name").notNullable();
    table.text("country").notNullable().comment("ISO 3166-1 alpha-2");
    table.text("website").notNullable();
    table.text("registration_number");
    table.text("folded_name").notNullable().comment("lower case, without accents");
    table.text("registered_at").notNullable();
    table.index("folded_name");
  });
}
