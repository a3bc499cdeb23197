import type { Knex } from "knex";

/**
 * What a platform still owes, by due day. Only clocks that nothing has stopped are in it, a small part
 * of all measurements; with these columns a count reads the index alone.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(
    `create index measurements_open
     on measurements (platform_id, due_until, charter_version, commitment, started_at, case_id)
     where stopped_at is null and started_at is not null
       and excluded_at is null and withdrawn_at is null`,
  );
}
