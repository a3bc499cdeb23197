import type { Knex } from "knex";

/** Platforms are invited by mail to sign a version; what they answer stands in their states. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("platform_invitations", (table) => {
    table.increments("id");
    table.text("token_sha256").notNullable().unique();
    table.text("token_sealed").notNullable().comment("reminders repeat the link");
    table.integer("platform_id").notNullable().references("id").inTable("platforms");
    table.integer("charter_version").notNullable();
    table.foreign("charter_version").references("version").inTable("charter_versions");
    table.text("email").notNullable().comment("lower case");
    table.text("name").notNullable();
    table.text("language").notNullable();
    table.text("invited_by").notNullable().references("id").inTable("accounts");
    table.text("invited_at").notNullable();
    table.integer("reminders_sent").notNullable().defaultTo(0);
    table.text("last_reminded_at");
    table.text("next_reminder_at").index().comment("null: none any more");
    table.text("stopped_at").comment("whoever holds the link wants no more reminders");
    table.text("withheld_reason").comment("why it declined, when it did not want that published");
    table.index(["platform_id", "id"]);
  });
}
