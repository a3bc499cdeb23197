import type { Knex } from "knex";
import { engineOf } from "../infrastructure/database/connection";
import type { Platform } from "../platforms/platform";

interface Row {
  id: number;
  file_sha256: string;
  imported_at: string;
  row_count: number;
  added_count: number;
  corrected_count: number;
  platform_id: number | null;
  account_id: string | null;
  api_token_id: string | null;
}

export interface OpenImport {
  readonly id: number;
  /** What it adds has higher ids than this. */
  readonly lastEventId: number;
}

/** Who hands in figures, and for which platform. */
export interface HandedIn {
  readonly platform: Pick<Platform, "id" | "slug">;
  /** Whoever confirmed the file, or had the token made. */
  readonly accountId: string;
  /** Undefined: a file at the portal. */
  readonly apiTokenId?: string;
}

interface FinishedImport {
  readonly fileSha256: string;
  readonly rows: number;
  readonly added: number;
  readonly corrected: number;
}

export function eventImportRepository(db: Knex) {
  return {
    /**
     * Whoever records or measures many cases takes turns until the end of the transaction, so that
     * two that touch the same cases never wait for one another; readers are not held up.
     */
    takeTurn,

    /** Opens an import, once it is its turn. */
    async open(now: Date, handedIn?: HandedIn): Promise<OpenImport> {
      await takeTurn();
      const opened = {
        file_sha256: "",
        imported_at: now.toISOString(),
        row_count: 0,
        added_count: 0,
        platform_id: handedIn?.platform.id ?? null,
        account_id: handedIn?.accountId ?? null,
        api_token_id: handedIn?.apiTokenId ?? null,
      };
      const [row] = await db<Row>("event_imports").insert(opened, "id");
      if (!row) throw new Error("the import was not stored");
      const [last] = await db("case_events").max<{ id: number | null }[]>({ id: "id" });
      return { id: row.id, lastEventId: last?.id ?? 0 };
    },

    async finish({ id }: OpenImport, finished: FinishedImport): Promise<void> {
      await db<Row>("event_imports").where({ id }).update({
        file_sha256: finished.fileSha256,
        row_count: finished.rows,
        added_count: finished.added,
        corrected_count: finished.corrected,
      });
    },
  };

  async function takeTurn(): Promise<void> {
    // On SQLite the transaction itself has taken the turn: there is one writer.
    if (engineOf(db) === "sqlite") return;
    await db.raw("lock table event_imports in share row exclusive mode");
    await lookUpByKey(db);
  }
}

export type EventImportRepository = ReturnType<typeof eventImportRepository>;

/**
 * PostgreSQL plans by what it counted before: of tables that grow within the transaction it would
 * read the whole for every block.
 */
async function lookUpByKey(db: Knex): Promise<void> {
  await db.raw("set local enable_hashjoin = off");
  await db.raw("set local enable_mergejoin = off");
}
