import type { Knex } from "knex";
import type { Language } from "../infrastructure/language";
import type { Representative } from "./representation";

interface Row {
  id: number;
  account_id: string;
  platform_id: number;
  since: string;
  invitation_id: number | null;
  ended_at: string | null;
  ended_by: string | null;
}

interface PersonRow extends Row {
  name: string | null;
  email: string;
  language: string;
  suspended_at: string | null;
}

interface NewRepresentation {
  readonly accountId: string;
  readonly platformId: number;
  /** Undefined: not by invitation. */
  readonly invitationId?: number;
}

/** Who represents which platform. A row ends, and is never deleted. */
export function representativeRepository(db: Knex) {
  return {
    /** From now on, unless it is so already. */
    async begin(representation: NewRepresentation, now: Date): Promise<void> {
      await db("representatives")
        .insert({
          account_id: representation.accountId,
          platform_id: representation.platformId,
          since: now.toISOString(),
          invitation_id: representation.invitationId ?? null,
        })
        .onConflict(db.raw("(account_id, platform_id) where ended_at is null"))
        .ignore();
    },

    async end(id: number, byAccountId: string, now: Date): Promise<void> {
      await db<Row>("representatives")
        .where({ id, ended_at: null })
        .update({ ended_at: now.toISOString(), ended_by: byAccountId });
    },

    /** Those of a platform who represent it now, the longest first. */
    ofPlatform,

    /** The same; the platform is held until the transaction ends, so that two who end take turns. */
    async held(platformId: number): Promise<readonly Representative[]> {
      await db("platforms").where({ id: platformId }).forNoKeyUpdate().select("id");
      return ofPlatform(platformId);
    },

    /** Of these platforms, those that nobody represents now who could be told. */
    async unreachable(platformIds: readonly number[]): Promise<ReadonlySet<number>> {
      const rows = await db("representatives as r")
        .join("accounts as a", "a.id", "r.account_id")
        .whereNull("r.ended_at")
        .whereNull("a.suspended_at")
        .distinct("r.platform_id")
        .then((found: Pick<Row, "platform_id">[]) => found);
      const reached = new Set(rows.map((row) => row.platform_id));
      return new Set(platformIds.filter((id) => !reached.has(id)));
    },

    /** Whether that representation, over or not, is one of this platform. */
    async hasRepresented(id: number, platformId: number): Promise<boolean> {
      const row = await db<Row>("representatives")
        .where({ id, platform_id: platformId })
        .first("id");
      return row !== undefined;
    },

    /** The platforms that an account represents now, by id; of one name only when asked. */
    async platformIdsOf(accountId: string, slug?: string): Promise<readonly number[]> {
      const rows = await db("representatives as r")
        .join("platforms as p", "p.id", "r.platform_id")
        .where("r.account_id", accountId)
        .whereNull("r.ended_at")
        .where(slug === undefined ? {} : { "p.slug": slug })
        .orderBy("p.folded_name")
        .select<{ id: number }[]>("p.id");
      return rows.map(({ id }) => id);
    },
  };

  async function ofPlatform(platformId: number): Promise<readonly Representative[]> {
    const rows: PersonRow[] = await db<Row>("representatives as r")
      .join("accounts as a", "a.id", "r.account_id")
      .where("r.platform_id", platformId)
      .whereNull("r.ended_at")
      .orderBy("r.id")
      .select<PersonRow[]>("r.*", "a.name", "a.email", "a.language", "a.suspended_at");
    return rows.map(fromRow);
  }
}

export type RepresentativeRepository = ReturnType<typeof representativeRepository>;

function fromRow(row: PersonRow): Representative {
  return {
    id: row.id,
    accountId: row.account_id,
    name: row.name ?? undefined,
    email: row.email,
    language: row.language as Language,
    since: new Date(row.since),
    suspended: row.suspended_at !== null,
  };
}
