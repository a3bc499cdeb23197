import type { Knex } from "knex";

/** Files that people handed in. Name and content are sealed. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("attachments", (table) => {
    table.increments("id");
    table.text("key").notNullable().unique().comment("random; names the file in the folder");
    table.text("name").notNullable().comment("sealed");
    table.text("media_type").notNullable();
    table.integer("size").notNullable().comment("bytes");
    table.text("sha256").notNullable();
    table.binary("content").comment("sealed; null: it lies in the folder");
    table.text("added_at").notNullable();
  });
}
