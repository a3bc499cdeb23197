import type { Knex } from "knex";
import { containing } from "../infrastructure/database/like-pattern";
import { foldedName } from "../platforms/folded-name";
import { MOST_FOUND, type Found, type FoundKind } from "./found";

interface Row {
  kind: string;
  slug: string;
  trade_name: string;
  reference: string | null;
}

export function searchQueries(db: Knex) {
  return {
    /**
     * Platforms by a part of their name, signatures and cases by their whole reference; in one query.
     * Cases are looked for platform by platform, for that is how they are indexed.
     */
    async find(words: string): Promise<readonly Found[]> {
      const { rows } = rowsOf(
        await db.raw(
          `select 'platform' as kind, slug, trade_name, null as reference, folded_name
           from platforms where unlisted is null and folded_name like ? escape '!'
           union all
           select 'signature', p.slug, p.trade_name, s.reference, p.folded_name
           from signatures as s join platforms as p on p.id = s.platform_id where s.reference = ?
           union all
           select 'case', p.slug, p.trade_name, c.reference, p.folded_name
           from platforms as p join cases as c on c.platform_id = p.id and c.reference = ?
           order by folded_name, kind, reference limit ?`,
          [containing(foldedName(words)), words.toUpperCase(), words, MOST_FOUND],
        ),
      );
      return rows.map(fromRow);
    },
  };
}

/** What a statement of one's own gives back: rows with SQLite, rows in an answer with PostgreSQL. */
function rowsOf(answer: Row[] | { rows: Row[] }): { rows: Row[] } {
  return Array.isArray(answer) ? { rows: answer } : answer;
}

function fromRow({ kind, slug, trade_name: tradeName, reference }: Row): Found {
  return { kind: kind as FoundKind, platform: slug, tradeName, reference: reference ?? undefined };
}
