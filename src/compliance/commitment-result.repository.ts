import type { Knex } from "knex";
import { packedRows, selectPacked } from "../infrastructure/database/packed-rows";
import type { Figures, Verdict } from "./scorecard";
import type { StoredResult } from "./stored-result";

/** Of some platforms or of all, of one period or of all. */
export interface ResultScope {
  readonly platformIds?: readonly number[];
  readonly period?: string;
}

const COLUMNS = {
  platform_id: "integer",
  charter_version: "integer",
  commitment: "text",
  period: "text",
  revision: "integer",
  basis: "text",
  result: "text",
  computed_at: "text",
  valid_until: "text",
} as const;

const NAMES = Object.keys(COLUMNS);
const KEY = NAMES.slice(0, 4).join(", ");
const REPLACED = NAMES.slice(4).map((name) => `${name} = excluded.${name}`);

type Row = readonly [
  platformId: number,
  charterVersion: number,
  commitment: string,
  period: string,
  revision: number,
  basis: string,
  result: string,
  computedAt: string,
  validUntil: string | null,
];

interface Result {
  readonly verdict: Verdict;
  readonly figures?: Figures;
}

export function commitmentResultRepository(db: Knex) {
  const rows = packedRows(db, COLUMNS);
  const platforms = packedRows(db, { id: "integer" });

  return {
    /** Stores results, each in the place of the one before. */
    async save(results: readonly StoredResult[]): Promise<void> {
      await db.raw(
        `insert into commitment_results (${NAMES.join(", ")})
         select ${NAMES.join(", ")} from ${rows} as found
         where true on conflict (${KEY}) do update set ${REPLACED.join(", ")}`,
        [JSON.stringify(results.map(toRow))],
      );
    },

    async inScope({ platformIds, period }: ResultScope): Promise<StoredResult[]> {
      const conditions: [sql: string, binding: string][] = [];
      if (platformIds) {
        const ids = JSON.stringify(platformIds.map((id) => [id]));
        conditions.push([`platform_id in (select id from ${platforms} as asked)`, ids]);
      }
      if (period !== undefined) conditions.push(["period = ?", period]);
      const found = await selectPacked<Row>(
        db,
        NAMES,
        ["select * from commitment_results where true", ...conditions.map(([sql]) => sql)].join(
          " and ",
        ),
        conditions.map(([, binding]) => binding),
      );
      return found.map(fromRow);
    },
  };
}

export type CommitmentResultRepository = ReturnType<typeof commitmentResultRepository>;

function toRow(stored: StoredResult): Row {
  const { verdict, figures } = stored;
  return [
    stored.platformId,
    stored.charterVersion,
    stored.commitment,
    stored.period,
    stored.revision,
    stored.basis,
    JSON.stringify({ verdict, figures }),
    stored.computedAt.toISOString(),
    stored.validUntil?.toISOString() ?? null,
  ];
}

function fromRow(row: Row): StoredResult {
  const [platformId, charterVersion, commitment, period, revision, basis, result] = row;
  const [, , , , , , , computedAt, validUntil] = row;
  const { verdict, figures } = JSON.parse(result) as Result;
  return {
    platformId,
    charterVersion,
    commitment,
    period,
    revision,
    basis,
    verdict,
    figures,
    computedAt: new Date(computedAt),
    validUntil: validUntil === null ? undefined : new Date(validUntil),
  };
}
