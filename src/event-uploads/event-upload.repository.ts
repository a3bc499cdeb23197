import type { Knex } from "knex";
import { KEPT_MS, type EventUpload, type Preview } from "./event-upload";

interface Row {
  id: string;
  platform_id: number;
  account_id: string;
  file_name: string;
  file_sha256: string;
  content: Buffer | null;
  uploaded_at: string;
  preview: string;
  recorded_at: string | null;
}

const WITHOUT_CONTENT = [
  ...(["id", "platform_id", "account_id", "file_name"] as const),
  ...(["file_sha256", "uploaded_at", "preview", "recorded_at"] as const),
];

/** Files of events between their upload and their confirmation, in the database for every process. */
export function eventUploadRepository(db: Knex) {
  return {
    async add(upload: EventUpload, bytes: Uint8Array): Promise<void> {
      await db<Row>("event_uploads").insert({
        id: upload.id,
        platform_id: upload.platformId,
        account_id: upload.accountId,
        file_name: upload.fileName,
        file_sha256: upload.fileSha256,
        content: Buffer.from(bytes),
        uploaded_at: upload.uploadedAt.toISOString(),
        preview: JSON.stringify(upload.preview),
      });
    },

    /** For as long as it is kept. */
    async find(platformId: number, id: string, now: Date): Promise<EventUpload | undefined> {
      const row = await db<Row>("event_uploads")
        .where({ id, platform_id: platformId })
        .where("uploaded_at", ">", keptSince(now))
        .first(WITHOUT_CONTENT);
      return row && fromRow(row);
    },

    /** Undefined once it is recorded. */
    async contentOf(id: string): Promise<Uint8Array | undefined> {
      const row = await db<Row>("event_uploads").where({ id }).first("content");
      return row?.content ?? undefined;
    },

    async setPreview(id: string, preview: Preview): Promise<void> {
      await db<Row>("event_uploads")
        .where({ id, recorded_at: null })
        .update({ preview: JSON.stringify(preview) });
    },

    async setRecorded(id: string, preview: Preview, now: Date): Promise<void> {
      await db<Row>("event_uploads")
        .where({ id })
        .update({
          preview: JSON.stringify(preview),
          recorded_at: now.toISOString(),
          content: null,
        });
    },

    async removeOld(now: Date): Promise<void> {
      await db<Row>("event_uploads").where("uploaded_at", "<=", keptSince(now)).delete();
    },
  };
}

export type EventUploadRepository = ReturnType<typeof eventUploadRepository>;

function keptSince(now: Date): string {
  return new Date(now.getTime() - KEPT_MS).toISOString();
}

function fromRow(row: Omit<Row, "content">): EventUpload {
  return {
    id: row.id,
    platformId: row.platform_id,
    accountId: row.account_id,
    fileName: row.file_name,
    fileSha256: row.file_sha256,
    uploadedAt: new Date(row.uploaded_at),
    preview: JSON.parse(row.preview) as Preview,
    recordedAt: row.recorded_at === null ? undefined : new Date(row.recorded_at),
  };
}
