import type { Knex } from "knex";

export interface SessionRow {
  token_sha256: string;
  id: string;
  account_id: string;
  role: string;
  first_proof: string;
  agent: string;
  created_at: string;
  last_seen_at: string;
  expires_at: string;
  factor_proved_at: string | null;
  kept_form: string | null;
}

/** A session and what of its account decides what it is good for. */
export interface AccountedRow extends SessionRow {
  readonly email: string;
  readonly account_role: string;
  readonly suspended_at: string | null;
  readonly has_factor: boolean | number;
}

const HAS_FACTOR = `(exists (select 1 from passkeys k where k.account_id = a.id)
  or exists (select 1 from authenticators t
             where t.account_id = a.id and t.confirmed_at is not null))`;

export async function accountedSession(
  db: Knex,
  tokenSha256: string,
): Promise<AccountedRow | undefined> {
  return db("sessions as s")
    .join("accounts as a", "a.id", "s.account_id")
    .where("s.token_sha256", tokenSha256)
    .first<AccountedRow | undefined>(
      "s.*",
      "a.email",
      "a.suspended_at",
      "a.role as account_role",
      db.raw(`${HAS_FACTOR} as has_factor`),
    );
}

/** Whether an account has a second factor that can be asked for. */
export async function hasFactor(db: Knex, accountId: string): Promise<boolean> {
  const row = await db("accounts as a")
    .where("a.id", accountId)
    .first<{ has_factor: boolean | number } | undefined>(db.raw(`${HAS_FACTOR} as has_factor`));
  return Boolean(row?.has_factor);
}
