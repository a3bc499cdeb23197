import type { Knex } from "knex";

/** Which lines of the log speak of a signature; the lines themselves are searched for nothing. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("evidence_references", (table) => {
    table.text("reference").notNullable();
    table.integer("seq").notNullable().references("seq").inTable("evidence_entries");
    table.primary(["reference", "seq"]);
  });
  const lines = await db("evidence_entries").select<{ seq: number; body: string }[]>("seq", "body");
  for (const { seq, body } of lines) {
    const { reference } = JSON.parse(body) as { reference?: string };
    if (reference !== undefined) await db("evidence_references").insert({ reference, seq });
  }
}
