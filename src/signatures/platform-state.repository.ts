import type { Knex } from "knex";
import { groupedBy } from "../infrastructure/grouped-by";
import type { Medium } from "./signature";
import type { PlatformState, StateAuthor, StateEntry } from "./platform-state";

interface Row {
  id: number;
  platform_id: number;
  charter_version: number;
  state: string;
  effective_on: string;
  recorded_at: string;
  author: string;
  account_id: string | null;
  reason: string | null;
  plan_until: string | null;
  signature_id: number | null;
}

interface ReadRow extends Row {
  medium: string | null;
}

export function platformStateRepository(db: Knex) {
  return {
    async add(entry: StateEntry): Promise<void> {
      await db<Row>("platform_states").insert({
        platform_id: entry.platformId,
        charter_version: entry.charterVersion,
        state: entry.state,
        effective_on: entry.effectiveOn,
        recorded_at: entry.recordedAt.toISOString(),
        author: entry.author,
        account_id: entry.accountId ?? null,
        reason: entry.reason ?? null,
        plan_until: entry.planUntil ?? null,
        signature_id: entry.signatureId ?? null,
      });
    },

    hold,

    /**
     * Holds every platform there is: until the transaction ends no signature of one is accepted and no
     * state entered by anybody else, for whoever does so holds that platform first.
     */
    async holdAll(): Promise<void> {
      await db("platforms").orderBy("id").forNoKeyUpdate().select("id");
    },

    /** The history of a platform, in the order of recording; the platform is held. */
    async held(platformId: number): Promise<readonly StateEntry[]> {
      await hold([platformId]);
      return history(platformId);
    },

    /** The history of a platform, in the order of recording. */
    ofPlatform: history,

    /** The history of every platform that has one, by its id. */
    async all(): Promise<ReadonlyMap<number, readonly StateEntry[]>> {
      const rows = await entries();
      return groupedBy(rows.map(fromRow), ({ platformId }) => platformId);
    },
  };

  /**
   * Holds the rows of platforms until the transaction ends, so that two decisions on one platform take
   * turns. They are held in the order of their ids, or two that hold the same ones could wait for each
   * other. What only refers to a platform, such as an import of events, neither waits nor is waited for.
   */
  async function hold(platformIds: readonly number[]): Promise<void> {
    await db("platforms").whereIn("id", platformIds).orderBy("id").forNoKeyUpdate().select("id");
  }

  async function history(platformId: number): Promise<readonly StateEntry[]> {
    const rows = await entries().where("e.platform_id", platformId);
    return rows.map(fromRow);
  }

  function entries() {
    return db("platform_states as e")
      .leftJoin("signatures as s", "s.id", "e.signature_id")
      .orderBy("e.id")
      .select<ReadRow[]>("e.*", "s.medium");
  }
}

export type PlatformStateRepository = ReturnType<typeof platformStateRepository>;

function fromRow(row: ReadRow): StateEntry {
  return {
    platformId: row.platform_id,
    charterVersion: row.charter_version,
    state: row.state as PlatformState,
    effectiveOn: row.effective_on,
    recordedAt: new Date(row.recorded_at),
    author: row.author as StateAuthor,
    accountId: row.account_id ?? undefined,
    reason: row.reason ?? undefined,
    planUntil: row.plan_until ?? undefined,
    signatureId: row.signature_id ?? undefined,
    medium: (row.medium ?? undefined) as Medium | undefined,
  };
}
