import type { Knex } from "knex";
import type { HeldForm } from "../infrastructure/http/route";
import type { Sealing } from "../infrastructure/sealing";
import { newToken, tokenSha256 } from "../infrastructure/token";
import { LOST_FORM_MS } from "./lost-form";

interface Row {
  token_sha256: string;
  account_id: string;
  sealed_form: string;
  expires_at: string;
}

/** Forms that were sent after their session had ended. The browser holds the token of its own. */
export function lostFormRepository(db: Knex, seals: Sealing) {
  return {
    /** Keeps a form for the account whose session it was; the token for the cookie. */
    async keep(accountId: string, form: HeldForm, now: Date): Promise<string> {
      const token = newToken();
      await db<Row>("lost_forms").insert({
        token_sha256: tokenSha256(token),
        account_id: accountId,
        sealed_form: seals.seal(JSON.stringify(form), about(accountId)),
        expires_at: new Date(now.getTime() + LOST_FORM_MS).toISOString(),
      });
      return token;
    },

    /** Gives back, once, what this account had typed on the page of that path. */
    async take(
      token: string,
      { accountId, path }: { readonly accountId: string; readonly path: string },
      now: Date,
    ): Promise<HeldForm | undefined> {
      const key = { token_sha256: tokenSha256(token), account_id: accountId };
      const row = await db<Row>("lost_forms")
        .where(key)
        .where("expires_at", ">", now.toISOString())
        .first();
      if (!row) return undefined;
      const form = JSON.parse(seals.open(row.sealed_form, about(accountId))) as HeldForm;
      if (form.path !== path) return undefined;
      const taken = await db<Row>("lost_forms").where(key).delete();
      return taken === 1 ? form : undefined;
    },

    async removeExpired(now: Date): Promise<void> {
      const isOver = () => db<Row>("lost_forms").where("expires_at", "<=", now.toISOString());
      // To write makes every other writer of SQLite wait: only when there is something to remove.
      if (await isOver().first("token_sha256")) await isOver().delete();
    },
  };
}

function about(accountId: string): string {
  return `lost form ${accountId}`;
}
