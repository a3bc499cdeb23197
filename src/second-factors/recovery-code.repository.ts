import type { Knex } from "knex";
import { recoveryCodeSha256 } from "./recovery-code";

interface Row {
  account_id: string;
  code_sha256: string;
  created_at: string;
  used_at: string | null;
}

/** The person holds the codes, the database their SHA-256. */
export function recoveryCodeRepository(db: Knex) {
  return {
    /** These are the codes of the account from now on; older ones end. */
    async replace(accountId: string, codes: readonly string[], now: Date): Promise<void> {
      await db<Row>("recovery_codes").where({ account_id: accountId }).delete();
      const rows = codes.map((code) => ({
        account_id: accountId,
        code_sha256: recoveryCodeSha256(code),
        created_at: now.toISOString(),
      }));
      await db<Row>("recovery_codes").insert(rows);
    },

    /** Uses a code up; false when it is none of the account's, or has been used. */
    async use(accountId: string, code: string, now: Date): Promise<boolean> {
      const used = await db<Row>("recovery_codes")
        .where({
          account_id: accountId,
          code_sha256: recoveryCodeSha256(code),
          used_at: null,
        })
        .update({ used_at: now.toISOString() });
      return used === 1;
    },

    /** How many can still be used. */
    async left(accountId: string): Promise<number> {
      const rows = await db<Row>("recovery_codes").where({ account_id: accountId, used_at: null });
      return rows.length;
    },

    async removeAll(accountId: string): Promise<void> {
      await db<Row>("recovery_codes").where({ account_id: accountId }).delete();
    },
  };
}

export type RecoveryCodeRepository = ReturnType<typeof recoveryCodeRepository>;
