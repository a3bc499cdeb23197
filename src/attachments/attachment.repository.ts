import type { Knex } from "knex";
import type { Sealing } from "../infrastructure/sealing";
import type { Attachment, MediaType } from "./attachment";
import type { AttachmentFolder } from "./attachment.folder";
import { contentOf, type SealedAttachment } from "./sealed-attachment";

interface Row {
  id: number;
  key: string;
  name: string;
  media_type: string;
  size: number;
  sha256: string;
  content: Buffer | null;
  added_at: string;
}

/** All but the content, which is read alone. */
const FACTS = ["id", "key", "name", "media_type", "size", "sha256", "added_at"] as const;

/**
 * Files that people handed in. Whatever one belongs to holds its id, and removes it when it goes
 * itself. `folder`: where their content lies; undefined when that is here.
 */
export function attachmentRepository(
  db: Knex,
  sealing: Sealing,
  folder: AttachmentFolder | undefined,
) {
  return {
    async add(attachment: SealedAttachment, now: Date): Promise<Attachment> {
      const { key, name, mediaType, size, sha256, content } = attachment;
      const row = {
        key,
        name: sealing.seal(name, nameOf(key)),
        media_type: mediaType,
        size,
        sha256,
        content: content ?? null,
        added_at: now.toISOString(),
      };
      const [added] = await db<Row>("attachments").insert(row, ["id"]);
      if (!added) throw new Error(`attachment ${key} was not stored`);
      return { id: added.id, name, mediaType, size, sha256, addedAt: now };
    },

    async find(id: number): Promise<Attachment | undefined> {
      return (await this.all([id]))[0];
    },

    /** Those of the ids that are there, in the order in which they came. */
    async all(ids: readonly number[]): Promise<readonly Attachment[]> {
      const rows = await db<Row>("attachments")
        .whereIn("id", ids)
        .orderBy("id")
        .select<Omit<Row, "content">[]>(...FACTS);
      return rows.map(fromRow);
    },

    /** Fails when it is not there, or is not what was handed in. */
    async read(id: number): Promise<Buffer> {
      const row = await db<Row>("attachments").where({ id }).select("key", "content").first();
      const content = row && (row.content ?? (await folder?.read(row.key)));
      if (!content) throw new Error(`the content of attachment ${id} is missing`);
      return sealing.openBytes(content, contentOf(row.key));
    },

    async remove(ids: readonly number[]): Promise<void> {
      await db<Row>("attachments").whereIn("id", ids).delete();
    },

    /** Those of the keys that belong to an attachment. */
    async known(keys: readonly string[]): Promise<ReadonlySet<string>> {
      const rows = await db<Row>("attachments").whereIn("key", keys).select("key");
      return new Set(rows.map(({ key }) => key));
    },
  };

  function fromRow(row: Omit<Row, "content">): Attachment {
    return {
      id: row.id,
      name: sealing.open(row.name, nameOf(row.key)),
      mediaType: row.media_type as MediaType,
      size: row.size,
      sha256: row.sha256,
      addedAt: new Date(row.added_at),
    };
  }
}

export type AttachmentRepository = ReturnType<typeof attachmentRepository>;

function nameOf(key: string): string {
  return `attachment name ${key}`;
}
