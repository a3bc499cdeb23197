import type { Knex } from "knex";
import type { Entered } from "../infrastructure/http/form";
import { NO_DRAFT, type DeclarationDraft } from "./declaration-draft";

interface Row {
  platform_id: number;
  period: string;
  answers: string;
  revision: number;
  account_id: string;
  saved_at: string;
}

type Key = readonly [platformId: number, period: string];

export function declarationDraftRepository(db: Knex) {
  return {
    async find(...key: Key): Promise<DeclarationDraft | undefined> {
      const row = await db<Row>("declaration_drafts").where(keyOf(key)).first();
      return row && fromRow(row);
    },

    /** Saves it over the revision that was seen; false when somebody saved another meanwhile. */
    async save(
      key: Key,
      seen: number,
      draft: Omit<DeclarationDraft, "revision">,
    ): Promise<boolean> {
      const row = {
        answers: JSON.stringify(draft.answers),
        revision: seen + 1,
        account_id: draft.accountId,
        saved_at: draft.savedAt.toISOString(),
      };
      if (seen === NO_DRAFT) {
        const added = await db<Row>("declaration_drafts")
          .insert({ ...keyOf(key), ...row })
          .onConflict(["platform_id", "period"])
          .ignore()
          .returning("revision");
        return added.length > 0;
      }
      const changed = await db<Row>("declaration_drafts")
        .where({ ...keyOf(key), revision: seen })
        .update(row);
      return changed > 0;
    },

    /** Takes the revision that was seen away, to be handed in; false when it is there no more. */
    async take(key: Key, seen: number): Promise<boolean> {
      const taken = await db<Row>("declaration_drafts")
        .where({ ...keyOf(key), revision: seen })
        .delete();
      return taken > 0;
    },
  };
}

export type DeclarationDraftRepository = ReturnType<typeof declarationDraftRepository>;

function keyOf([platformId, period]: Key) {
  return { platform_id: platformId, period };
}

function fromRow({ answers, revision, account_id: accountId, saved_at: savedAt }: Row) {
  return {
    answers: JSON.parse(answers) as Entered,
    revision,
    accountId,
    savedAt: new Date(savedAt),
  };
}
