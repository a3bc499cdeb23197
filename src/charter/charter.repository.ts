import type { Knex } from "knex";
import { canonicalContent } from "./canonical-content";
import type { CharterVersion, PublishedCharter } from "./charter";

interface Row {
  version: number;
  content: string;
  content_sha256: string;
  in_force_on: string;
  published_at: string;
}

export function charterRepository(db: Knex) {
  return {
    /** Fails when the version is there already; nothing changes a published version. */
    async add({ charter, contentSha256, inForceOn, publishedAt }: PublishedCharter): Promise<void> {
      await db<Row>("charter_versions").insert({
        version: charter.version,
        content: canonicalContent(charter),
        content_sha256: contentSha256,
        in_force_on: inForceOn,
        published_at: publishedAt.toISOString(),
      });
    },

    async find(version: number): Promise<PublishedCharter | undefined> {
      const row = await db<Row>("charter_versions").where({ version }).first();
      return row && fromRow(row);
    },

    /** Every published version, the first one first. */
    async all(): Promise<readonly PublishedCharter[]> {
      const rows = await db<Row>("charter_versions").orderBy("version");
      return rows.map(fromRow);
    },
  };
}

export type CharterRepository = ReturnType<typeof charterRepository>;

function fromRow(row: Row): PublishedCharter {
  return {
    // Checked before it was published, and immutable since.
    charter: JSON.parse(row.content) as CharterVersion,
    contentSha256: row.content_sha256,
    inForceOn: row.in_force_on,
    publishedAt: new Date(row.published_at),
  };
}
