import { randomUUID } from "node:crypto";
import type { Knex } from "knex";
import { needsSecondFactor, type Account, type Role } from "../accounts/account";
import { isBusy } from "../infrastructure/database/connection";
import { NotSignedIn } from "../infrastructure/http/errors";
import type { HeldForm } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { Sealing } from "../infrastructure/sealing";
import { newToken, tokenSha256 } from "../infrastructure/token";
import { HALFWAY_MS, isAlive, SESSION_LIMITS, type FirstProof } from "./session";
import { HAS_FACTOR, type AccountedRow, type SessionRow } from "./session-rows";

/** Who holds a session, and what they have proved in it. */
export interface SignedIn {
  readonly sessionId: string;
  readonly accountId: string;
  readonly email: string;
  readonly role: Role;
  readonly language: Language;
  readonly hasFactor: boolean;
  readonly provedAt: Date | undefined;
  readonly startedAt: Date;
  /** A form held back until the second factor is proved anew. */
  readonly keptForm: HeldForm | undefined;
}

interface OpenSession {
  readonly account: Pick<Account, "id" | "role">;
  readonly firstProof: FirstProof;
  readonly agent: string;
}

/** Reading a session writes it at most this often. */
const SEEN_EVERY_MS = 60_000;

/** What a form is sealed as, and opens as nothing else. */
const KEPT_FORM = "kept form";

/** So long after a proof the same one may still be under way a second time. */
const SECOND_CLICK_MS = 10_000;

/** The caller holds the token of a session, the database its SHA-256. */
export function sessionRepository(db: Knex, seals: Sealing) {
  return {
    /** Opens a session and returns the token for the cookie. What owes a second factor opens halfway. */
    async open({ account, firstProof, agent }: OpenSession, now: Date): Promise<string> {
      const token = newToken();
      const halfway = needsSecondFactor(account.role) || (await hasFactor(db, account.id));
      const lifeMs = halfway ? HALFWAY_MS : SESSION_LIMITS[account.role].absoluteMs;
      await db<SessionRow>("sessions").insert({
        token_sha256: tokenSha256(token),
        id: randomUUID(),
        account_id: account.id,
        role: account.role,
        first_proof: firstProof,
        agent,
        created_at: now.toISOString(),
        last_seen_at: now.toISOString(),
        expires_at: new Date(now.getTime() + lifeMs).toISOString(),
      });
      if (!halfway) await noteSignIn(db, account.id, now);
      return token;
    },

    /**
     * Who holds a living session; keeps it alive. One of a suspended account, or begun in another
     * role than the account now has, is not alive. The token before the factor was proved opens
     * the session halfway for a moment more: a second click on the button still brings it.
     */
    async find(token: string, now: Date): Promise<SignedIn | undefined> {
      const sha256 = tokenSha256(token);
      const row = await accountedRow(db, sha256);
      if (!row || !isGood(row, now)) return undefined;
      if (row.token_sha256 !== sha256)
        return wasJustProved(row, now) ? halfway(row, seals) : undefined;
      if (now.getTime() - Date.parse(row.last_seen_at) > SEEN_EVERY_MS)
        await noteSeen(db, row.id, now);
      return signedIn(row, seals);
    },

    /**
     * The second factor is proved: the session goes on under a new token, so that one seen before
     * is worth nothing, and a session that was open halfway is open now. The new token. `proof` is
     * what was sent to prove it.
     */
    prove: (sessionId: string, now: Date, proof?: string): Promise<string> =>
      prove(db, sessionId, now, proof),

    /**
     * The same proof, sent once more by a second click: the answer to the first one, and the token in
     * it, may be lost. Another token; undefined when that proof did not just open the session.
     */
    async proveAgain(sessionId: string, now: Date, proof: string): Promise<string | undefined> {
      const proved = { id: sessionId, proof_sha256: proofSha256(sessionId, proof) };
      const row = await db<SessionRow>("sessions").where(proved).first();
      return row && wasJustProved(row, now) ? prove(db, sessionId, now, proof) : undefined;
    },

    /** Holds a form back, sealed for it may be confidential, or (undefined) forgets the one that was. */
    async keepForm(sessionId: string, form: HeldForm | undefined): Promise<void> {
      const kept = form === undefined ? null : seals.seal(JSON.stringify(form), KEPT_FORM);
      await db<SessionRow>("sessions").where({ id: sessionId }).update({ kept_form: kept });
    },

    /** Whose session it is or, as long as it is remembered, was. */
    async accountOf(token: string): Promise<string | undefined> {
      return (await accountedRow(db, tokenSha256(token)))?.account_id;
    },

    async close(token: string): Promise<void> {
      const key = { token_sha256: tokenSha256(token) };
      await db<SessionRow>("sessions").where(key).delete();
    },
  };
}

export type SessionRepository = ReturnType<typeof sessionRepository>;

async function prove(db: Knex, sessionId: string, now: Date, proof?: string): Promise<string> {
  const row = await db<SessionRow>("sessions").where({ id: sessionId }).first();
  if (!row) throw new NotSignedIn("the session ended while its factor was proved");
  const token = newToken();
  const { absoluteMs } = SESSION_LIMITS[row.role as Role];
  const expiresAt = new Date(Date.parse(row.created_at) + absoluteMs);
  await db<SessionRow>("sessions")
    .where({ id: sessionId })
    .update({
      token_sha256: tokenSha256(token),
      former_token_sha256: row.token_sha256,
      proof_sha256: proof === undefined ? null : proofSha256(sessionId, proof),
      factor_proved_at: now.toISOString(),
      last_seen_at: now.toISOString(),
      expires_at: expiresAt.toISOString(),
    });
  if (row.factor_proved_at === null) await noteSignIn(db, row.account_id, now);
  return token;
}

function isGood(row: AccountedRow, now: Date): boolean {
  if (row.suspended_at !== null || row.role !== row.account_role) return false;
  const lastSeenAt = new Date(row.last_seen_at);
  return isAlive({ role: row.role as Role, lastSeenAt, expiresAt: new Date(row.expires_at) }, now);
}

function wasJustProved({ factor_proved_at: at }: SessionRow, now: Date): boolean {
  return at !== null && now.getTime() - Date.parse(at) <= SECOND_CLICK_MS;
}

/** As if nothing was proved yet: whoever comes with the former token proves it once more. */
function halfway(row: AccountedRow, seals: Sealing): SignedIn {
  return { ...signedIn(row, seals), provedAt: undefined, keptForm: undefined };
}

function proofSha256(sessionId: string, proof: string): string {
  return tokenSha256(`${sessionId} ${proof}`);
}

function signedIn(row: AccountedRow, seals: Sealing): SignedIn {
  return {
    sessionId: row.id,
    accountId: row.account_id,
    email: row.email,
    role: row.role as Role,
    language: row.language as Language,
    hasFactor: Boolean(row.has_factor),
    provedAt: row.factor_proved_at === null ? undefined : new Date(row.factor_proved_at),
    startedAt: new Date(row.created_at),
    keptForm: row.kept_form === null ? undefined : openedForm(row.kept_form, seals),
  };
}

function openedForm(sealed: string, seals: Sealing): HeldForm {
  return JSON.parse(seals.open(sealed, KEPT_FORM)) as HeldForm;
}

async function accountedRow(db: Knex, sha256: string): Promise<AccountedRow | undefined> {
  return db("sessions as s")
    .join("accounts as a", "a.id", "s.account_id")
    .where("s.token_sha256", sha256)
    .orWhere("s.former_token_sha256", sha256)
    .first<AccountedRow | undefined>(
      "s.*",
      "a.email",
      "a.language",
      "a.suspended_at",
      "a.role as account_role",
      db.raw(`${HAS_FACTOR} as has_factor`),
    );
}

async function hasFactor(db: Knex, accountId: string): Promise<boolean> {
  const row = await db("accounts as a")
    .where("a.id", accountId)
    .first<{ has_factor: boolean | number } | undefined>(db.raw(`${HAS_FACTOR} as has_factor`));
  return Boolean(row?.has_factor);
}

/** Kept with the account, for sessions are forgotten when they end. */
async function noteSignIn(db: Knex, accountId: string, now: Date): Promise<void> {
  await db("accounts").where({ id: accountId }).update({ last_sign_in_at: now.toISOString() });
}

/** A page is read all the same while another process keeps the database to itself. */
async function noteSeen(db: Knex, id: string, now: Date): Promise<void> {
  try {
    await db<SessionRow>("sessions").where({ id }).update({ last_seen_at: now.toISOString() });
  } catch (error) {
    if (!isBusy(error)) throw error;
  }
}
