import type { Knex } from "knex";
import { makeAppendOnly } from "./append-only";

export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("charter_versions", (table) => {
    table.integer("version").primary();
    table.text("content").notNullable().comment("canonical JSON, every text in every language");
    table.text("content_sha256").notNullable().comment("of content as UTF-8, hexadecimal");
    table.text("in_force_on").notNullable().comment("ISO day, Europe/Paris");
    table.text("published_at").notNullable();
  });
  await makeAppendOnly(db, "charter_versions");
}
