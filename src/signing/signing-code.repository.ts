import type { Knex } from "knex";
import { engineOf } from "../infrastructure/database/connection";
import type { Language } from "../infrastructure/language";
import { TRIES } from "../infrastructure/one-time-code";
import type { CodePurpose, SigningCode } from "./signing-code";

interface Row {
  id: number;
  draft_id: number;
  purpose: string;
  email: string;
  language: string;
  statement_sha256: string;
  code_hmac: string;
  sent_at: string;
  expires_at: string;
  tries: number;
  proved_at: string | null;
  used_at: string | null;
}

export function signingCodeRepository(db: Knex) {
  return {
    async add(code: Omit<SigningCode, "id" | "tries" | "provedAt">): Promise<void> {
      await db<Row>("signing_codes").insert({
        draft_id: code.draftId,
        purpose: code.purpose,
        email: code.email,
        language: code.language,
        statement_sha256: code.statementSha256,
        code_hmac: code.hmac,
        sent_at: code.sentAt.toISOString(),
        expires_at: code.expiresAt.toISOString(),
      });
    },

    /** The code that counts: a new one ends those before it. */
    async latest(draftId: number, purpose: CodePurpose): Promise<SigningCode | undefined> {
      const row = await db<Row>("signing_codes")
        .where({ draft_id: draftId, purpose })
        .orderBy("id", "desc")
        .first();
      return row && fromRow(row);
    },

    /**
     * Takes one of the tries of the latest code and returns it as it is then; undefined when none is
     * left, or it has expired or been used. One conditional update: parallel tries cannot share one.
     */
    async claimTry(
      draftId: number,
      purpose: CodePurpose,
      now: Date,
    ): Promise<SigningCode | undefined> {
      const rows = await living(db, { draftId, purpose }, now)
        .where("tries", "<", TRIES)
        .increment("tries", 1)
        .returning("*");
      return rows[0] && fromRow(rows[0]);
    },

    async markProved(id: number, now: Date): Promise<void> {
      await db<Row>("signing_codes")
        .where({ id, proved_at: null })
        .update({ proved_at: now.toISOString() });
    },

    /** Uses the code up; false when it is no longer the one that counts. */
    async use(code: SigningCode, now: Date): Promise<boolean> {
      const used = await living(db, code, now)
        .where({ id: code.id })
        .update({ used_at: now.toISOString() });
      return used === 1;
    },

    /** Until the transaction ends, no other one sends a code to this address: the limit is exact. */
    async lockAddress(email: string): Promise<void> {
      // SQLite has one writer, and it is us.
      if (engineOf(db) === "sqlite") return;
      await db.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`code:${email}`]);
    },

    /** When codes to sign with were sent from a draft, or to an address from any draft. */
    async sentSince(
      to: { readonly draftId: number } | { readonly email: string },
      since: Date,
    ): Promise<readonly Date[]> {
      const rows = await db<Row>("signing_codes")
        .where("draftId" in to ? { draft_id: to.draftId } : { email: to.email })
        .where({ purpose: "sign" satisfies CodePurpose })
        .where("sent_at", ">", since.toISOString())
        .select("sent_at");
      return rows.map((row) => new Date(row.sent_at));
    },
  };
}

export type SigningCodeRepository = ReturnType<typeof signingCodeRepository>;

/** The latest code of a draft for a purpose, as long as it can still be used. */
function living(
  db: Knex,
  { draftId, purpose }: Pick<SigningCode, "draftId" | "purpose">,
  now: Date,
) {
  const latest = db<Row>("signing_codes").where({ draft_id: draftId, purpose }).max("id");
  return db<Row>("signing_codes")
    .where("id", latest)
    .where({ used_at: null })
    .where("expires_at", ">", now.toISOString());
}

function fromRow(row: Row): SigningCode {
  return {
    id: row.id,
    draftId: row.draft_id,
    purpose: row.purpose as CodePurpose,
    email: row.email,
    language: row.language as Language,
    statementSha256: row.statement_sha256,
    hmac: row.code_hmac,
    sentAt: new Date(row.sent_at),
    expiresAt: new Date(row.expires_at),
    tries: row.tries,
    provedAt: row.proved_at === null ? undefined : new Date(row.proved_at),
  };
}
