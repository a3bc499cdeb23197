import type { Knex } from "knex";

/** Who was invited to sign is forgotten one day; the log's commitment to the address is found by its line. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable("platform_invitations", (table) => {
    table.integer("evidence_seq").comment("the line that logged it");
    table.text("contact_erased_at").comment("then name and email are empty");
  });
  const lines = await db("evidence_entries")
    .where("body", "like", '%"type":"platform-invitation-sent"%')
    .select<{ seq: number; body: string; recorded_at: string }[]>("seq", "body", "recorded_at");
  for (const { seq, body, recorded_at } of lines) {
    const { platform } = JSON.parse(body) as { platform: string };
    await db("platform_invitations")
      .where("invited_at", recorded_at)
      .whereIn("platform_id", db("platforms").where({ slug: platform }).select("id"))
      .update({ evidence_seq: seq });
  }
}
