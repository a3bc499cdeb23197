import type { Knex } from "knex";

/**
 * Triggers that refuse UPDATE and DELETE (and TRUNCATE where it exists) on a table.
 * They stop accidents, not whoever owns the database.
 */
export async function makeAppendOnly(db: Knex, table: string): Promise<void> {
  for (const statement of isPostgres(db) ? postgres(table) : sqlite(table)) {
    await db.raw(statement);
  }
}

function isPostgres(db: Knex): boolean {
  return (db.client as Knex.Client).config.client === "pg";
}

function sqlite(table: string): string[] {
  return ["update", "delete"].map(
    (verb) => `
    create trigger ${table}_no_${verb} before ${verb} on ${table}
    begin select raise(abort, '${table} is append-only'); end`,
  );
}

function postgres(table: string): string[] {
  return [
    `create function ${table}_is_append_only() returns trigger language plpgsql as $$
     begin raise exception '${table} is append-only'; end $$`,
    `create trigger ${table}_no_update before update or delete on ${table}
     for each row execute function ${table}_is_append_only()`,
    `create trigger ${table}_no_truncate before truncate on ${table}
     for each statement execute function ${table}_is_append_only()`,
  ];
}
