import type { Knex } from "knex";
import type { PublishedCharter } from "../charter/charter";
import type { EventType } from "../charter/indicator";
import { packedRows, selectPacked } from "../infrastructure/database/packed-rows";
import { groupedBy } from "../infrastructure/grouped-by";
import type { DeclaredFamilies, Declaration } from "./signatory-facts";

type Row = readonly [platformId: number, dueFrom: string, receivedAt: string];

type FamiliesRow = readonly [
  platformId: number,
  period: string,
  families: string,
  receivedAt: string,
];

/** The event by which a platform hands in the figures of a half-year. */
const HANDED_IN: EventType = "declaration-received";

export function declarationQueries(db: Knex) {
  const platforms = packedRows(db, { id: "integer" });
  const cells = packedRows(db, {
    platform_id: "integer",
    charter_version: "integer",
    commitment: "text",
  });

  return {
    /** The declarations received of each platform, as the commitment to make them is measured. */
    async ofPlatforms(
      ids: readonly number[],
      published: readonly PublishedCharter[],
    ): Promise<ReadonlyMap<number, Declaration[]>> {
      const asked = declaring(published).flatMap((commitment) =>
        ids.map((id) => [id, ...commitment]),
      );
      const rows = await selectPacked<Row>(
        db,
        ["platform_id", "started_at", "stopped_at"],
        `select m.platform_id, m.started_at, m.stopped_at
         from ${cells} as cell
         join measurements as m on m.platform_id = cell.platform_id
           and m.charter_version = cell.charter_version and m.commitment = cell.commitment
         where m.started_at is not null and m.stopped_at is not null
         order by m.started_at`,
        [JSON.stringify(asked)],
      );
      const byPlatform = groupedBy(rows, ([platformId]) => platformId);
      return new Map(Array.from(byPlatform, ([id, own]) => [id, own.map(fromRow)]));
    },

    /** Of which families each platform declared complaints, every version in the order they came. */
    async familiesOf(
      ids: readonly number[],
    ): Promise<ReadonlyMap<number, readonly DeclaredFamilies[]>> {
      const rows = await selectPacked<FamiliesRow>(
        db,
        ["platform_id", "period", "families", "received_at"],
        `select d.platform_id, d.period, d.families, d.received_at
         from ${platforms} as asked join declarations as d on d.platform_id = asked.id
         order by d.id`,
        [JSON.stringify(ids.map((id) => [id]))],
      );
      const byPlatform = groupedBy(rows, ([platformId]) => platformId);
      return new Map(Array.from(byPlatform, ([id, own]) => [id, own.map(familiesFromRow)]));
    },
  };
}

export type DeclarationQueries = ReturnType<typeof declarationQueries>;

function declaring(published: readonly PublishedCharter[]): [version: number, code: string][] {
  return published.flatMap(({ charter: { version, commitments } }) =>
    commitments.flatMap(({ code, measurement }): [number, string][] =>
      measurement.kind === "measured" && measurement.indicator.stop === HANDED_IN
        ? [[version, code]]
        : [],
    ),
  );
}

function familiesFromRow([, period, families, receivedAt]: FamiliesRow): DeclaredFamilies {
  return {
    period,
    families: families === "" ? [] : families.split(" "),
    receivedAt: new Date(receivedAt),
  };
}

function fromRow([, dueFrom, receivedAt]: Row): Declaration {
  return { dueFrom: new Date(dueFrom), receivedAt: new Date(receivedAt) };
}
