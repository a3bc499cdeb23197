import type { Knex } from "knex";
import { makeAppendOnly } from "./append-only";

export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("report_downloads", (table) => {
    table.increments("id");
    table.text("account_id").notNullable().references("id").inTable("accounts");
    table.integer("platform_id").notNullable().references("id").inTable("platforms");
    table.text("period").notNullable();
    table.text("cut_off").notNullable();
    table.text("sha256").notNullable().comment("of the file, hexadecimal");
    table.text("downloaded_at").notNullable();
    table.index(["platform_id", "period"]);
  });
  await makeAppendOnly(db, "report_downloads");
}
