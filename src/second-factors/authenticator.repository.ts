import type { Knex } from "knex";
import type { Sealing } from "../infrastructure/sealing";
import type { Authenticator } from "./authenticator";

interface Row {
  account_id: string;
  sealed_secret: string;
  created_at: string;
  last_used_at: string;
  last_step: number;
}

/** An account has one authenticator at most. Its secret is sealed about the account it belongs to. */
export function authenticatorRepository(db: Knex, { open, seal }: Sealing) {
  return {
    async find(accountId: string): Promise<Authenticator | undefined> {
      const row = await db<Row>("authenticators").where({ account_id: accountId }).first();
      return row && fromRow(row);
    },

    /** With the address of whom it belongs to, by address. */
    async all(): Promise<readonly (Authenticator & { readonly email: string })[]> {
      const rows = await db<Row>("authenticators as t")
        .join("accounts as a", "a.id", "t.account_id")
        .orderBy("a.email")
        .select<(Row & { email: string })[]>("t.*", "a.email");
      return rows.map((row) => ({ ...fromRow(row), email: row.email }));
    },

    /** In the place of the one that was there, if any. */
    async put(authenticator: Authenticator): Promise<void> {
      const { accountId } = authenticator;
      const row: Row = {
        account_id: accountId,
        sealed_secret: seal(authenticator.secret.toString("base64"), about(accountId)),
        created_at: authenticator.createdAt.toISOString(),
        last_used_at: authenticator.lastUsedAt.toISOString(),
        last_step: authenticator.lastStep,
      };
      await db<Row>("authenticators").insert(row).onConflict("account_id").merge();
    },

    /** Notes that the code of a step has counted; false when it, or a later one, has before. */
    async useStep(accountId: string, step: number, now: Date): Promise<boolean> {
      const used = await db<Row>("authenticators")
        .where({ account_id: accountId })
        .where("last_step", "<", step)
        .update({ last_step: step, last_used_at: now.toISOString() });
      return used === 1;
    },

    /** False when there is none. */
    async remove(accountId: string): Promise<boolean> {
      return (await db<Row>("authenticators").where({ account_id: accountId }).delete()) === 1;
    },
  };

  function fromRow(row: Row): Authenticator {
    const secret = open(row.sealed_secret, about(row.account_id));
    return {
      accountId: row.account_id,
      secret: Buffer.from(secret, "base64"),
      createdAt: new Date(row.created_at),
      lastUsedAt: new Date(row.last_used_at),
      lastStep: row.last_step,
    };
  }
}

export type AuthenticatorRepository = ReturnType<typeof authenticatorRepository>;

function about(accountId: string): string {
  return `authenticator ${accountId}`;
}
