import type { Knex } from "knex";
import { makeAppendOnly } from "./append-only";

export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("evidence_entries", (table) => {
    table.integer("seq").primary().comment("from 0, no gap");
    table.text("body").notNullable().comment("the exact UTF-8 line, canonical JSON");
    table.text("leaf").notNullable().comment("RFC 6962 leaf hash of the line, hexadecimal");
    table.text("recorded_at").notNullable();
  });
  await makeAppendOnly(db, "evidence_entries");

  await db.schema.createTable("evidence_head", (table) => {
    table.integer("id").primary();
    table.integer("size").notNullable().comment("the next seq; its row lock orders the writers");
  });
  await db("evidence_head").insert({ id: 1, size: 0 });

  await db.schema.createTable("evidence_openings", (table) => {
    table.integer("seq").notNullable().references("seq").inTable("evidence_entries");
    table.text("field").notNullable();
    table.text("salt").notNullable();
    table.text("value").notNullable();
    table.primary(["seq", "field"]);
  });
}
