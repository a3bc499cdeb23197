import type { Knex } from "knex";
import { parseDay, startOfDay } from "../infrastructure/local-day";
import { groupedBy } from "../infrastructure/grouped-by";
import { ENDS } from "./platform-state";
import { takingsOf, type AcceptedStatement, type SignatoryEnd, type Taking } from "./taking";

interface StatementRow {
  id: number;
  platform_id: number;
  charter_version: number;
  effective_at: string;
  decided_at: string;
  commitment: string | null;
}

interface EndRow {
  platform_id: number;
  effective_on: string;
  recorded_at: string;
}

export function takingRepository(db: Knex) {
  return {
    /** The takings of each platform that ever signed, by its id; of all platforms, or of some. */
    async ofPlatforms(ids?: readonly number[]): Promise<ReadonlyMap<number, readonly Taking[]>> {
      const statements = statementsOf(await statementRows(ids));
      const ends = groupedBy(await endRows(ids), (row) => row.platform_id);
      return new Map(
        Array.from(statements, ([platformId, accepted]) => [
          platformId,
          takingsOf(accepted, (ends.get(platformId) ?? []).map(endFromRow)),
        ]),
      );
    },
  };

  function statementRows(ids: readonly number[] | undefined): Promise<StatementRow[]> {
    return db("signatures as s")
      .join("signature_decisions as d", "d.signature_id", "s.id")
      .leftJoin("signature_commitments as c", (join) => {
        join.on("c.signature_id", "s.id").andOnVal("c.choice", "taken");
      })
      .where("d.decision", "accepted")
      .modify((query) => ids && query.whereIn("s.platform_id", ids))
      .orderBy("s.id")
      .select("s.id", "s.platform_id", "s.charter_version", "s.effective_at", "d.decided_at")
      .select<StatementRow[]>("c.commitment");
  }

  function endRows(ids: readonly number[] | undefined): Promise<EndRow[]> {
    return db("platform_states")
      .whereIn("state", ENDS)
      .modify((query) => ids && query.whereIn("platform_id", ids))
      .orderBy("id")
      .select<EndRow[]>("platform_id", "effective_on", "recorded_at");
  }
}

export type TakingRepository = ReturnType<typeof takingRepository>;

function statementsOf(rows: readonly StatementRow[]): Map<number, AcceptedStatement[]> {
  const statements = new Map<number, AcceptedStatement[]>();
  for (const own of groupedBy(rows, (row) => row.id).values()) {
    const [row] = own;
    if (!row) continue;
    const statement: AcceptedStatement = {
      charterVersion: row.charter_version,
      effectiveAt: new Date(row.effective_at),
      acceptedAt: new Date(row.decided_at),
      commitments: own.flatMap(({ commitment }) => (commitment === null ? [] : [commitment])),
    };
    statements.set(row.platform_id, [...(statements.get(row.platform_id) ?? []), statement]);
  }
  return statements;
}

function endFromRow(row: EndRow): SignatoryEnd {
  const day = parseDay(row.effective_on);
  if (day === undefined) throw new Error(`not a day in platform_states: ${row.effective_on}`);
  return { from: startOfDay(day), recordedAt: new Date(row.recorded_at) };
}
