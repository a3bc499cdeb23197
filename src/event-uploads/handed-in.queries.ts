import type { Knex } from "knex";

/** Figures that a platform handed in, by a file or by a program. */
export interface HandedInFigures {
  readonly at: Date;
  readonly rows: number;
  readonly added: number;
  readonly corrected: number;
  /** Of what was handed in, hexadecimal. */
  readonly sha256: string;
  /** Name, or address where none is known; undefined when the account is not known. */
  readonly by: string | undefined;
  /** The name of the token; undefined for a file at the portal. */
  readonly token: string | undefined;
}

interface Row {
  imported_at: string;
  row_count: number;
  added_count: number;
  corrected_count: number;
  file_sha256: string;
  by: string | null;
  token: string | null;
}

export function handedInQueries(db: Knex) {
  return {
    /** The latest, newest first. */
    async ofPlatform(platformId: number, most: number): Promise<readonly HandedInFigures[]> {
      const rows = await db("event_imports as i")
        .leftJoin("accounts as a", "a.id", "i.account_id")
        .leftJoin("api_tokens as t", "t.id", "i.api_token_id")
        .where("i.platform_id", platformId)
        .orderBy("i.id", "desc")
        .limit(most)
        .select("i.imported_at", "i.row_count", "i.added_count", "i.corrected_count")
        .select<Row[]>(
          "i.file_sha256",
          "t.name as token",
          db.raw("coalesce(a.name, a.email) as by"),
        );
      return rows.map(fromRow);
    },
  };
}

function fromRow(row: Row): HandedInFigures {
  return {
    at: new Date(row.imported_at),
    rows: row.row_count,
    added: row.added_count,
    corrected: row.corrected_count,
    sha256: row.file_sha256,
    by: row.by ?? undefined,
    token: row.token ?? undefined,
  };
}
