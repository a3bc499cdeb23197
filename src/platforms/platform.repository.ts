import type { Knex } from "knex";
import { foldedName } from "./folded-name";
import type { Platform, PlatformEntry } from "./platform";

interface Row {
  id: number;
  slug: string;
  trade_name: string;
  legal_name: string;
  country: string;
  website: string;
  registration_number: string | null;
  register_name: string | null;
  folded_name: string;
  registered_at: string;
}

/** The register of its country may have given it a number, or nobody has told us. */
type NewPlatform = PlatformEntry & Partial<Pick<Platform, "registrationNumber" | "registerName">>;

export function platformRepository(db: Knex) {
  return {
    /** Fails when the slug is taken. */
    async add(entry: NewPlatform, now: Date): Promise<Platform> {
      const [row] = await db<Row>("platforms").insert(
        {
          slug: entry.slug,
          trade_name: entry.tradeName,
          legal_name: entry.legalName,
          country: entry.country,
          website: entry.website,
          registration_number: entry.registrationNumber ?? null,
          register_name: entry.registerName ?? null,
          folded_name: foldedName(entry.tradeName),
          registered_at: now.toISOString(),
        },
        "*",
      );
      if (!row) throw new Error(`platform ${entry.slug} was not stored`);
      return fromRow(row);
    },

    async find(id: number): Promise<Platform | undefined> {
      const row = await db<Row>("platforms").where({ id }).first();
      return row && fromRow(row);
    },

    /** By name. */
    async ofIds(ids: readonly number[]): Promise<readonly Platform[]> {
      const rows = await db<Row>("platforms").whereIn("id", ids).orderBy(["folded_name", "id"]);
      return rows.map(fromRow);
    },

    async findBySlug(slug: string): Promise<Platform | undefined> {
      const row = await db<Row>("platforms").where({ slug }).first();
      return row && fromRow(row);
    },

    /** Every platform of the register, by slug. */
    async all(): Promise<readonly Platform[]> {
      const rows = await db<Row>("platforms").orderBy("slug");
      return rows.map(fromRow);
    },
  };
}

export type PlatformRepository = ReturnType<typeof platformRepository>;

function fromRow(row: Row): Platform {
  return {
    id: row.id,
    slug: row.slug,
    tradeName: row.trade_name,
    legalName: row.legal_name,
    country: row.country,
    website: row.website,
    registrationNumber: row.registration_number ?? undefined,
    registerName: row.register_name ?? undefined,
    registeredAt: new Date(row.registered_at),
  };
}
