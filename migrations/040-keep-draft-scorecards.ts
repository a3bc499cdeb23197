import type { Knex } from "knex";
import { makeAppendOnly } from "./append-only";

/** What each platform was shown when a half-year was closed, to be told from what is published later. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable("period_closings", (table) => {
    table.integer("drafts").comment("how many were kept; null: closed before any was");
    table.bigInteger("last_event_id").comment("what was recorded later lies above; null as above");
  });
  await db.schema.createTable("draft_scorecards", (table) => {
    table.text("period").notNullable().references("period").inTable("period_closings");
    table.integer("platform_id").notNullable().references("id").inTable("platforms");
    table.text("content").notNullable().comment("canonical JSON");
    table.primary(["period", "platform_id"]);
  });
  await makeAppendOnly(db, "draft_scorecards");
}
