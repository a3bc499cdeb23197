import { randomBytes } from "node:crypto";
import type { Knex } from "knex";
import type { Entered } from "../infrastructure/http/form";
import { DRAFT_HOURS, type PlatformAct, type StandingDraft } from "./standing-draft";
import { fromRow, type Row } from "./standing-draft-rows";

interface DraftOwner {
  readonly accountId: string;
  readonly platformId: number;
}

const NONCE_BYTES = 16;
const NO_CODE = {
  subject_sha256: null,
  language: null,
  code_hmac: null,
  sent_at: null,
  expires_at: null,
  tries: 0,
  proved_at: null,
};

export function standingDraftRepository(db: Knex) {
  return {
    /** Begins an act, in the place of whatever the person had begun for the platform. */
    async save(owner: DraftOwner, act: PlatformAct, answers: Entered, now: Date): Promise<void> {
      await db<Row>("standing_drafts")
        .insert({
          account_id: owner.accountId,
          platform_id: owner.platformId,
          act,
          answers: JSON.stringify(answers),
          nonce: randomBytes(NONCE_BYTES).toString("hex"),
          saved_at: now.toISOString(),
          ...NO_CODE,
        })
        .onConflict(["account_id", "platform_id"])
        .merge();
    },

    async find(owner: DraftOwner, act: PlatformAct): Promise<StandingDraft | undefined> {
      const row = await owned(owner, act).first();
      return row && fromRow(row);
    },

    /** The same, and nobody else changes it before this transaction ends. */
    async held(owner: DraftOwner, act: PlatformAct): Promise<StandingDraft | undefined> {
      const row = await owned(owner, act).forUpdate().first();
      return row && fromRow(row);
    },

    async remove(id: number): Promise<void> {
      await db<Row>("standing_drafts").where({ id }).delete();
    },

    async removeExpired(now: Date): Promise<void> {
      const since = new Date(now.getTime() - DRAFT_HOURS * 3_600_000);
      await db<Row>("standing_drafts").where("saved_at", "<=", since.toISOString()).delete();
    },
  };

  function owned({ accountId, platformId }: DraftOwner, act: PlatformAct) {
    return db<Row>("standing_drafts").where({
      account_id: accountId,
      platform_id: platformId,
      act,
    });
  }
}

export type StandingDraftRepository = ReturnType<typeof standingDraftRepository>;
