import type { Knex } from "knex";
import type { Attachment } from "../attachments/attachment";
import type { AttachmentRepository } from "../attachments/attachment.repository";
import type { SealedAttachment } from "../attachments/sealed-attachment";

interface Row {
  attachment_id: number;
  difficulty_id: number;
}

/** The files of a seller's report, and of the case that it opened. */
export function difficultyAttachmentRepository(db: Knex, attachments: AttachmentRepository) {
  return {
    /** In the order in which they were handed in. */
    async all(difficultyId: number): Promise<readonly Attachment[]> {
      return attachments.all(await idsOf([difficultyId]));
    },

    async add(difficultyId: number, file: SealedAttachment, now: Date): Promise<void> {
      const { id } = await attachments.add(file, now);
      await db<Row>("difficulty_attachments").insert({
        attachment_id: id,
        difficulty_id: difficultyId,
      });
    },

    /** Nothing happens to a file of something else. */
    async remove(difficultyId: number, id: number): Promise<void> {
      const removed = await db<Row>("difficulty_attachments")
        .where({ difficulty_id: difficultyId, attachment_id: id })
        .delete();
      if (removed > 0) await attachments.remove([id]);
    },

    async removeAll(difficultyIds: readonly number[]): Promise<void> {
      const ids = await idsOf(difficultyIds);
      await db<Row>("difficulty_attachments").whereIn("attachment_id", ids).delete();
      await attachments.remove(ids);
    },
  };

  async function idsOf(difficultyIds: readonly number[]): Promise<number[]> {
    const rows = await db<Row>("difficulty_attachments")
      .whereIn("difficulty_id", difficultyIds)
      .select("attachment_id");
    return rows.map((row) => row.attachment_id);
  }
}

export type DifficultyAttachmentRepository = ReturnType<typeof difficultyAttachmentRepository>;
