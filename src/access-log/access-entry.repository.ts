import type { Knex } from "knex";
import { ON_A_PAGE } from "../infrastructure/http/pagination";
import type { AccessEntry, AccessKind, AccessOutcome } from "./access-entry";

export interface ListedAccess extends AccessEntry {
  readonly id: number;
  readonly email: string;
  /** Undefined when it was done as asked. */
  readonly outcome: AccessOutcome | undefined;
}

/** Some entries of a log that grows for years, so that it is never counted. */
export interface AccessPage {
  readonly rows: readonly ListedAccess[];
  /** The last of these, when older ones follow it. */
  readonly olderThan: number | undefined;
}

interface Row {
  id: number;
  account_id: string;
  permission: string;
  kind: string | null;
  path: string;
  accessed_at: string;
  outcome: string | null;
}

/** Added to, and told how each ended; the oldest go. The access log of the console shows it. */
export function accessEntryRepository(db: Knex) {
  return {
    /** Returns the id, by which its end is told. */
    async add(entry: AccessEntry): Promise<number> {
      const [added] = await db<Row>("access_entries")
        .insert({
          account_id: entry.accountId,
          permission: entry.permission,
          kind: entry.kind ?? null,
          path: entry.path,
          accessed_at: entry.accessedAt.toISOString(),
        })
        .returning("id");
      if (!added) throw new Error("an access was not noted");
      return added.id;
    },

    async end(id: number, outcome: AccessOutcome): Promise<void> {
      await db<Row>("access_entries").where({ id }).update({ outcome });
    },

    /** The latest first, from those older than an entry on when asked; of one account when asked. */
    async latest(
      asked: { before?: number | undefined; accountId?: string } = {},
    ): Promise<AccessPage> {
      const { accountId, before } = asked;
      const rows = await db<Row>("access_entries as a")
        .join("accounts as p", "p.id", "a.account_id")
        .modify((query) => {
          if (accountId !== undefined) void query.where("a.account_id", accountId);
          if (before !== undefined) void query.where("a.id", "<", before);
        })
        .orderBy("a.id", "desc")
        .limit(ON_A_PAGE + 1)
        .select<(Row & { email: string })[]>("a.*", "p.email");
      const shown = rows.slice(0, ON_A_PAGE);
      const olderThan = rows.length > ON_A_PAGE ? shown.at(-1)?.id : undefined;
      return { rows: shown.map(fromRow), olderThan };
    },

    /** How many there were. */
    async deleteBefore(instant: Date): Promise<number> {
      return db<Row>("access_entries").where("accessed_at", "<", instant.toISOString()).delete();
    },
  };
}

export type AccessEntryRepository = ReturnType<typeof accessEntryRepository>;

function fromRow(row: Row & { email: string }): ListedAccess {
  return {
    id: row.id,
    accountId: row.account_id,
    email: row.email,
    permission: row.permission,
    kind: (row.kind ?? undefined) as AccessKind | undefined,
    path: row.path,
    accessedAt: new Date(row.accessed_at),
    outcome: (row.outcome ?? undefined) as AccessOutcome | undefined,
  };
}
