import type { Knex } from "knex";
import type { Attachment } from "../attachments/attachment";
import type { AttachmentRepository } from "../attachments/attachment.repository";

interface Row {
  draft_id: number;
  attachment_id: number;
}

/** The delegation that somebody handed in with a draft, until it is signed. */
export function draftDelegationRepository(db: Knex, attachments: AttachmentRepository) {
  return {
    async find(draftId: number): Promise<Attachment | undefined> {
      const row = await ofDraft(draftId).first();
      return row && attachments.find(row.attachment_id);
    },

    /** Fails when the draft has one already. */
    async add(draftId: number, attachmentId: number): Promise<void> {
      await db<Row>("signing_draft_delegations").insert({
        draft_id: draftId,
        attachment_id: attachmentId,
      });
    },

    /** The draft no longer has it; the file itself stays, for somebody else to keep or to remove. */
    async release(draftId: number): Promise<void> {
      await ofDraft(draftId).delete();
    },

    /** The files of the drafts that nobody came back to. */
    async ofExpiredDrafts(now: Date): Promise<readonly number[]> {
      const rows = await db("signing_draft_delegations as e")
        .join("signing_drafts as d", "d.id", "e.draft_id")
        .where("d.expires_at", "<=", now.toISOString())
        .select<Row[]>("e.attachment_id");
      return rows.map((row) => row.attachment_id);
    },
  };

  function ofDraft(draftId: number) {
    return db<Row>("signing_draft_delegations").where({ draft_id: draftId });
  }
}

export type DraftDelegationRepository = ReturnType<typeof draftDelegationRepository>;
