import { randomBytes } from "node:crypto";
import type { Knex } from "knex";
import { newToken, tokenSha256 } from "../infrastructure/token";
import { engineOf } from "../infrastructure/database/connection";
import { DRAFT_MS, type DraftAnswers, type SigningDraft } from "./signing-draft";

interface Row {
  id: number;
  token_sha256: string;
  charter_version: number;
  answers: string;
  nonce: string;
  created_at: string;
  updated_at: string;
  expires_at: string;
  signature_id: number | null;
  corrects_id: number | null;
}

/** Any number will do, as long as nothing else takes turns under it. */
const TURN_TO_REGISTER = 20_181_220;

const NONCE_BYTES = 16;

/** Drafts: whoever declares holds the token, the database its SHA-256. */
export function signingDraftRepository(db: Knex) {
  return {
    /** Opens a draft and returns its token. */
    async open(
      charterVersion: number,
      answers: DraftAnswers,
      now: Date,
      correctsId?: number,
    ): Promise<string> {
      const token = newToken();
      await db<Row>("signing_drafts").insert({
        token_sha256: tokenSha256(token),
        charter_version: charterVersion,
        answers: JSON.stringify(answers),
        nonce: randomBytes(NONCE_BYTES).toString("hex"),
        corrects_id: correctsId ?? null,
        created_at: now.toISOString(),
        ...lifetime(now),
      });
      return token;
    },

    async find(token: string, now: Date): Promise<SigningDraft | undefined> {
      const row = await living(token, now).first();
      return row && fromRow(row);
    },

    /** The same, and nobody else changes it before this transaction ends. */
    async lock(token: string, now: Date): Promise<SigningDraft | undefined> {
      const row = await living(token, now).forUpdate().first();
      return row && fromRow(row);
    },

    /** Keeps what was typed, for another thirty days. */
    async save(id: number, answers: DraftAnswers, now: Date): Promise<void> {
      await db<Row>("signing_drafts")
        .where({ id })
        .update({ answers: JSON.stringify(answers), ...lifetime(now) });
    },

    async markSigned(id: number, signatureId: number, now: Date): Promise<void> {
      await db<Row>("signing_drafts")
        .where({ id })
        .update({ signature_id: signatureId, ...lifetime(now) });
    },

    /**
     * Until the transaction ends, nobody else registers a platform by signing: two that declare the
     * same new one at once find it in turn, and register it once.
     */
    async awaitTurnToRegister(): Promise<void> {
      // SQLite has one writer, and it is us.
      if (engineOf(db) === "sqlite") return;
      await db.raw("select pg_advisory_xact_lock(?)", [TURN_TO_REGISTER]);
    },

    /** Deletes what nobody came back to, signed or not; a signature does not need its draft. */
    async deleteExpired(now: Date): Promise<number> {
      return db<Row>("signing_drafts").where("expires_at", "<=", now.toISOString()).delete();
    },
  };

  function living(token: string, now: Date) {
    return db<Row>("signing_drafts")
      .where({ token_sha256: tokenSha256(token) })
      .where("expires_at", ">", now.toISOString());
  }
}

export type SigningDraftRepository = ReturnType<typeof signingDraftRepository>;

function lifetime(now: Date) {
  const expiresAt = new Date(now.getTime() + DRAFT_MS);
  return { updated_at: now.toISOString(), expires_at: expiresAt.toISOString() };
}

function fromRow(row: Row): SigningDraft {
  return {
    id: row.id,
    charterVersion: row.charter_version,
    answers: JSON.parse(row.answers) as DraftAnswers,
    nonce: row.nonce,
    expiresAt: new Date(row.expires_at),
    correctsId: row.corrects_id ?? undefined,
    signatureId: row.signature_id ?? undefined,
  };
}
