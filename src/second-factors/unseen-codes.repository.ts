import type { Knex } from "knex";
import type { Sealing } from "../infrastructure/sealing";

interface Row {
  id: string;
  sealed_codes: string | null;
}

/** New recovery codes wait here, under seal, for the one page of their session that shows them. */
export function unseenCodesRepository(db: Knex, { open, seal }: Sealing) {
  const about = (sessionId: string) => `recovery codes ${sessionId}`;
  return {
    async put(sessionId: string, codes: readonly string[]): Promise<void> {
      const sealed = seal(JSON.stringify(codes), about(sessionId));
      await db<Row>("sessions").where({ id: sessionId }).update({ sealed_codes: sealed });
    },

    /** Gives them once; undefined when they were given, or none were made. */
    async take(sessionId: string): Promise<readonly string[] | undefined> {
      const row = await db<Row>("sessions").where({ id: sessionId }).first("id", "sealed_codes");
      if (typeof row?.sealed_codes !== "string") return undefined;
      const taken = await db<Row>("sessions").where(row).update({ sealed_codes: null });
      if (taken !== 1) return undefined;
      return JSON.parse(open(row.sealed_codes, about(sessionId))) as string[];
    },
  };
}

export type UnseenCodesRepository = ReturnType<typeof unseenCodesRepository>;
