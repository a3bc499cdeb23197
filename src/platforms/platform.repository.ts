import type { Knex } from "knex";
import { foldedName } from "./folded-name";
import type { Platform, PlatformEntry, UnlistedPlatform, UnlistedReason } from "./platform";

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
  unlisted: string | null;
  merged_into: number | null;
}

/** The register of its country may have given it a number, or nobody has told us. */
type NewPlatform = PlatformEntry & Partial<Pick<Platform, "registrationNumber" | "registerName">>;

export function platformRepository(db: Knex) {
  return {
    /** Enters a platform in the register; fails when the slug is taken. */
    add: (entry: NewPlatform, now: Date) => add(entry, null, now),

    /** Keeps a platform that a seller names: it is not in the register. */
    addReported: (entry: NewPlatform, now: Date) => add(entry, "reported", now),

    /** Enters one that was reported in the register, under its right names. */
    async list(id: number, entry: NewPlatform, now: Date): Promise<void> {
      await db<Row>("platforms")
        .where({ id })
        .update({ ...toRow(entry), registered_at: now.toISOString(), unlisted: null });
    },

    /** One that was reported stays out of the register for good. */
    async keepOut(
      id: number,
      unlisted: Exclude<UnlistedReason, "reported">,
      mergedInto?: number,
    ): Promise<void> {
      await db<Row>("platforms")
        .where({ id })
        .update({ unlisted, merged_into: mergedInto ?? null });
    },

    /** Those that are not in the register, in the order in which sellers named them. */
    async unlisted(): Promise<readonly UnlistedPlatform[]> {
      const rows = await db<Row>("platforms").whereNotNull("unlisted").orderBy("id");
      return rows.map((row) => ({
        ...fromRow(row),
        reason: row.unlisted as UnlistedReason,
        mergedInto: row.merged_into ?? undefined,
      }));
    },

    /** In the register or not. */
    async find(id: number): Promise<Platform | undefined> {
      const row = await db<Row>("platforms").where({ id }).first();
      return row && fromRow(row);
    },

    /** By name. */
    async ofIds(ids: readonly number[]): Promise<readonly Platform[]> {
      const rows = await db<Row>("platforms").whereIn("id", ids).orderBy(["folded_name", "id"]);
      return rows.map(fromRow);
    },

    /** In the register. */
    async findBySlug(slug: string): Promise<Platform | undefined> {
      const row = await db<Row>("platforms").where({ slug, unlisted: null }).first();
      return row && fromRow(row);
    },

    /** Every platform of the register, by slug. */
    async all(): Promise<readonly Platform[]> {
      const rows = await db<Row>("platforms").where({ unlisted: null }).orderBy("slug");
      return rows.map(fromRow);
    },
  };

  async function add(
    entry: NewPlatform,
    unlisted: UnlistedReason | null,
    now: Date,
  ): Promise<Platform> {
    const [row] = await db<Row>("platforms").insert(
      { ...toRow(entry), registered_at: now.toISOString(), unlisted },
      "*",
    );
    if (!row) throw new Error(`platform ${entry.slug} was not stored`);
    return fromRow(row);
  }
}

export type PlatformRepository = ReturnType<typeof platformRepository>;

function toRow(entry: NewPlatform): Omit<Row, "id" | "registered_at" | "unlisted" | "merged_into"> {
  return {
    slug: entry.slug,
    trade_name: entry.tradeName,
    legal_name: entry.legalName,
    country: entry.country,
    website: entry.website,
    registration_number: entry.registrationNumber ?? null,
    register_name: entry.registerName ?? null,
    folded_name: foldedName(entry.tradeName),
  };
}

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
