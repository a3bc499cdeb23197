import type { Knex } from "knex";
import type { Passkey } from "./passkey";

interface Row {
  id: string;
  account_id: string;
  public_key: string;
  /** PostgreSQL gives large numbers as text. */
  counter: number | string;
  transports: string;
  label: string;
  created_at: string;
  last_used_at: string;
}

export function passkeyRepository(db: Knex) {
  return {
    /** In the order in which they were added. */
    async ofAccount(accountId: string): Promise<readonly Passkey[]> {
      const rows = await db<Row>("passkeys")
        .where({ account_id: accountId })
        .orderBy(["created_at", "id"]);
      return rows.map(fromRow);
    },

    async find(accountId: string, id: string): Promise<Passkey | undefined> {
      const row = await db<Row>("passkeys").where({ account_id: accountId, id }).first();
      return row && fromRow(row);
    },

    async add(passkey: Passkey): Promise<void> {
      await db<Row>("passkeys").insert({
        id: passkey.id,
        account_id: passkey.accountId,
        public_key: Buffer.from(passkey.publicKey).toString("base64url"),
        counter: passkey.counter,
        transports: JSON.stringify(passkey.transports),
        label: passkey.label,
        created_at: passkey.createdAt.toISOString(),
        last_used_at: passkey.lastUsedAt.toISOString(),
      });
    },

    async noteUse(id: string, counter: number, now: Date): Promise<void> {
      await db<Row>("passkeys").where({ id }).update({ counter, last_used_at: now.toISOString() });
    },

    /** False when it is not there. */
    async remove(accountId: string, id: string): Promise<boolean> {
      return (await db<Row>("passkeys").where({ account_id: accountId, id }).delete()) === 1;
    },

    async removeAll(accountId: string): Promise<void> {
      await db<Row>("passkeys").where({ account_id: accountId }).delete();
    },
  };
}

export type PasskeyRepository = ReturnType<typeof passkeyRepository>;

function fromRow(row: Row): Passkey {
  return {
    id: row.id,
    accountId: row.account_id,
    publicKey: new Uint8Array(Buffer.from(row.public_key, "base64url")),
    counter: Number(row.counter),
    transports: JSON.parse(row.transports) as string[],
    label: row.label,
    createdAt: new Date(row.created_at),
    lastUsedAt: new Date(row.last_used_at),
  };
}
