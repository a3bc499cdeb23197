import type { Knex } from "knex";
import { packedRows, selectPacked } from "../infrastructure/database/packed-rows";
import { groupedBy } from "../infrastructure/grouped-by";
import type { SignedStatement } from "./signatory-facts";

/** What names a platform, here and in addresses. */
export interface PlatformKey {
  readonly id: number;
  readonly slug: string;
}

type Row = readonly [
  signatureId: number,
  platformId: number,
  charterVersion: number,
  effectiveAt: string,
  notApplicable: string | null,
];

export function signedStatementQueries(db: Knex) {
  const asked = packedRows(db, { id: "integer" });

  return {
    /** Every platform with an accepted signature, also one that has withdrawn since; by slug. */
    async signatories(): Promise<PlatformKey[]> {
      const rows = await selectPacked<readonly [id: number, slug: string]>(
        db,
        ["id", "slug"],
        `select distinct p.id, p.slug from platforms as p
         join signatures as s on s.platform_id = p.id
         join signature_decisions as d on d.signature_id = s.id and d.decision = 'accepted'`,
        [],
      );
      // Engines sort texts each in its own way.
      return rows
        .map(([id, slug]) => ({ id, slug }))
        .sort((one, other) => (one.slug < other.slug ? -1 : 1));
    },

    /** Those of each platform that were accepted, in the order of their effect. */
    async ofPlatforms(ids: readonly number[]): Promise<ReadonlyMap<number, SignedStatement[]>> {
      const rows = await selectPacked<Row>(
        db,
        ["id", "platform_id", "charter_version", "effective_at", "commitment"],
        `select s.id, s.platform_id, s.charter_version, s.effective_at, c.commitment
         from signatures as s
         join signature_decisions as d on d.signature_id = s.id and d.decision = 'accepted'
         left join signature_commitments as c
           on c.signature_id = s.id and c.choice = 'not-applicable'
         where s.platform_id in (select id from ${asked} as asked)
         order by s.effective_at, s.id`,
        [JSON.stringify(ids.map((id) => [id]))],
      );
      const byPlatform = groupedBy(rows, ([, platformId]) => platformId);
      return new Map(Array.from(byPlatform, ([id, own]) => [id, statementsOf(own)]));
    },
  };
}

export type SignedStatementQueries = ReturnType<typeof signedStatementQueries>;

/** A row a commitment called not applicable, or one row without. */
function statementsOf(rows: readonly Row[]): SignedStatement[] {
  return [...groupedBy(rows, ([signatureId]) => signatureId).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const [, , charterVersion, effectiveAt] = first;
    const notApplicable = own.flatMap(([, , , , code]) => (code === null ? [] : [code]));
    return { charterVersion, effectiveAt: new Date(effectiveAt), notApplicable };
  });
}
