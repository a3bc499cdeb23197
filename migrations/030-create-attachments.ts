import type { Knex } from "knex";

/** Files that people handed in, name and content sealed, and what they belong to. */
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

  await db.schema.createTable("signing_draft_delegations", (table) => {
    table
      .integer("draft_id")
      .primary()
      .references("id")
      .inTable("signing_drafts")
      .onDelete("CASCADE");
    ofAttachment(table);
  });

  await db.schema.createTable("signature_attachments", (table) => {
    table.integer("signature_id").notNullable().references("id").inTable("signatures");
    table.text("kind").notNullable().comment("delegation, scan");
    ofAttachment(table);
    table.primary(["signature_id", "kind"]);
  });
}

function ofAttachment(table: Knex.CreateTableBuilder) {
  table.integer("attachment_id").notNullable().unique().references("id").inTable("attachments");
}
