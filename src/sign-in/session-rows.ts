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
  former_token_sha256: string | null;
  proof_sha256: string | null;
  sealed_codes: string | null;
}

/** A session and what of its account decides what it is good for. */
export interface AccountedRow extends SessionRow {
  readonly email: string;
  readonly language: string;
  readonly account_role: string;
  readonly suspended_at: string | null;
  readonly has_factor: boolean | number;
}

/** SQL: whether the account `a` has a second factor that can be asked for. */
export const HAS_FACTOR = `(exists (select 1 from passkeys k where k.account_id = a.id)
  or exists (select 1 from authenticators t where t.account_id = a.id))`;
