import type { Knex } from "knex";
import { makeAppendOnly } from "./append-only";

export async function up(db: Knex): Promise<void> {
  await createSignatures(db);
  await createStates(db);
  for (const table of [
    "signatures",
    "signature_commitments",
    "signature_decisions",
    "platform_states",
  ]) {
    await makeAppendOnly(db, table);
  }
}

async function createSignatures(db: Knex): Promise<void> {
  await db.schema.createTable("signatures", (table) => {
    table.increments("id");
    table.text("reference").notNullable().unique();
    table.integer("platform_id").notNullable().references("id").inTable("platforms");
    table.integer("charter_version").notNullable();
    table.foreign("charter_version").references("version").inTable("charter_versions");
    table.text("medium").notNullable().comment("online, paper");
    table.text("language").notNullable();
    table.text("statement").notNullable().comment("the exact text");
    table.text("statement_sha256").notNullable().comment("of statement as UTF-8, hexadecimal");
    table.text("signed_at").notNullable();
    table.text("effective_at").notNullable().comment("from when its commitments count");
    table.integer("supersedes_id").references("id").inTable("signatures");
    table.integer("draft_id").unique().comment("the draft it was signed from, when online");
    table.text("recorded_at").notNullable();
    table.index(["platform_id", "effective_at"]);
  });

  await db.schema.createTable("signature_signatories", (table) => {
    table.integer("signature_id").primary().references("id").inTable("signatures");
    table.text("name");
    table.text("function");
    table.text("email");
    table.text("ip_address");
    table.text("user_agent");
  });

  await db.schema.createTable("signature_commitments", (table) => {
    table.integer("signature_id").notNullable().references("id").inTable("signatures");
    table.text("commitment").notNullable();
    table.text("choice").notNullable().comment("taken, not-taken, not-applicable");
    table.text("reason");
    table.primary(["signature_id", "commitment"]);
  });

  await db.schema.createTable("signature_decisions", (table) => {
    table.integer("signature_id").primary().references("id").inTable("signatures");
    table.text("decision").notNullable().comment("accepted, declined");
    table.text("decided_at").notNullable();
    table.text("account_id").references("id").inTable("accounts").comment("null: by recording it");
    table.text("reason");
    table.text("authority_check").comment("how the signatory's authority was checked");
  });
}

async function createStates(db: Knex): Promise<void> {
  await db.schema.createTable("platform_states", (table) => {
    table.increments("id");
    table.integer("platform_id").notNullable().references("id").inTable("platforms");
    table.integer("charter_version").notNullable();
    table.foreign("charter_version").references("version").inTable("charter_versions");
    table.text("state").notNullable();
    table.text("effective_on").notNullable().comment("ISO day, Europe/Paris");
    table.text("recorded_at").notNullable();
    table.text("author").notNullable().comment("platform, official, system");
    table.text("account_id").references("id").inTable("accounts");
    table.text("reason");
    table.text("plan_until").comment("ISO day, Europe/Paris, of a suspension");
    table.integer("signature_id").references("id").inTable("signatures");
    table.index(["platform_id", "charter_version", "id"]);
  });
}
