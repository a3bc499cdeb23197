import type { Knex } from "knex";

/** What an entry says, and nobody changes; how it ended is added once it is known. */
const KEPT = "account_id, permission, kind, path, accessed_at";

/**
 * A look, a download and an act are told apart, and what was not there was not seen. Entries are no
 * longer kept for ever, so their table refuses changes alone.
 */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable("access_entries", (table) => {
    table.text("kind").comment("look, download or act; null: noted before this was told apart");
    table.text("outcome").comment("not-found, refused or failed; null: it was done as asked");
  });
  const isPostgres = (db.client as Knex.Client).config.client === "pg";
  for (const statement of isPostgres ? POSTGRES : SQLITE) await db.raw(statement);
}

const SQLITE = [
  "drop trigger access_entries_no_update",
  "drop trigger access_entries_no_delete",
  `create trigger access_entries_no_update before update of ${KEPT} on access_entries
   begin select raise(abort, 'access_entries is append-only'); end`,
];

const POSTGRES = [
  "drop trigger access_entries_no_update on access_entries",
  `create trigger access_entries_no_update before update of ${KEPT} on access_entries
   for each row execute function access_entries_is_append_only()`,
];
