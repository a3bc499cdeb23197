import type { Knex } from "knex";
import { codeHmac, isSameHmac, TRIES } from "../infrastructure/one-time-code";
import type { Sealing } from "../infrastructure/sealing";
import type { SentCode, StandingDraft } from "./standing-draft";
import { fromRow, type Row } from "./standing-draft-rows";

interface CodeToKeep extends Pick<SentCode, "subjectSha256" | "language" | "sentAt" | "expiresAt"> {
  /** Six digits. */
  readonly code: string;
}

/** The codes that confirm acts, each in the row of its draft. */
export function standingCodeRepository(db: Knex, { hash }: Sealing) {
  return {
    /** A new code ends the one before. */
    async keep({ id, act }: Pick<StandingDraft, "id" | "act">, sent: CodeToKeep): Promise<void> {
      const { subjectSha256, language, sentAt, expiresAt, code } = sent;
      await db<Row>("standing_drafts")
        .where({ id })
        .update({
          subject_sha256: subjectSha256,
          language,
          code_hmac: hmacOf({ id, act }, subjectSha256, code),
          sent_at: sentAt.toISOString(),
          expires_at: expiresAt.toISOString(),
          tries: 0,
          proved_at: null,
        });
    },

    /**
     * Takes one of the tries and returns the draft as it is then; undefined when none is left, or the
     * code has expired. One conditional update: parallel tries cannot share one.
     */
    async claimTry(id: number, now: Date): Promise<StandingDraft | undefined> {
      const rows = await db<Row>("standing_drafts")
        .where({ id })
        .where("expires_at", ">", now.toISOString())
        .where("tries", "<", TRIES)
        .increment("tries", 1)
        .returning("*");
      return rows[0] && fromRow(rows[0]);
    },

    isRight({ id, act, code }: StandingDraft, typed: string): boolean {
      if (!code) return false;
      return isSameHmac(hmacOf({ id, act }, code.subjectSha256, typed), code.hmac);
    },

    async markProved(id: number, now: Date): Promise<void> {
      await db<Row>("standing_drafts").where({ id }).update({ proved_at: now.toISOString() });
    },
  };

  /** Under a key that the database does not hold, over the act and what it is to sign. */
  function hmacOf({ id, act }: Pick<StandingDraft, "id" | "act">, sha256: string, code: string) {
    return codeHmac(hash(`standing-code ${String(id)}`), [id, act, sha256], code);
  }
}

export type StandingCodeRepository = ReturnType<typeof standingCodeRepository>;
