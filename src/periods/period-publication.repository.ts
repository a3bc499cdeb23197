import type { Knex } from "knex";
import type { PublishedScorecards } from "../compliance/published-scorecards";
import type { CompleteScorecard } from "../compliance/scorecard";
import { packedRows } from "../infrastructure/database/packed-rows";
import { thaw, type OwnedScorecard } from "./frozen-scorecard";
import type { PeriodPublication } from "./period-publication";

interface Row {
  period: string;
  published_at: string;
  account_id: string | null;
  calendar_version: string;
  rules_version: number;
  charter_versions: string;
  measurement_count: number;
  measurements_sha256: string;
  scorecards_sha256: string;
}

interface ShownRow {
  period: string;
  published_at: string;
  content: string | null;
  reply?: string | null;
}

/** The digest of a platform's frozen scorecard. */
export interface ScorecardDigest {
  readonly platform: string;
  readonly tradeName: string;
  readonly sha256: string;
}

export function periodPublicationRepository(db: Knex) {
  const scorecards = packedRows(db, { platform_id: "integer", content: "text", sha256: "text" });

  return {
    shown: shownScorecards(db),

    async add(publication: PeriodPublication, frozen: readonly OwnedScorecard[]): Promise<void> {
      await db<Row>("period_publications").insert(toRow(publication));
      const rows = frozen.map((one) => [one.platformId, one.content, one.sha256]);
      await db.raw(
        `insert into published_scorecards (period, platform_id, content, sha256)
         select ?, platform_id, content, sha256 from ${scorecards} as found`,
        [publication.period, JSON.stringify(rows)],
      );
    },

    async find(period: string): Promise<PeriodPublication | undefined> {
      const row = await db<Row>("period_publications").where({ period }).first();
      return row && fromRow(row);
    },

    /** The exact text that was hashed; undefined where the platform had no scorecard. */
    async contentOf(period: string, platformId: number): Promise<string | undefined> {
      const row = await db("published_scorecards")
        .where({ period, platform_id: platformId })
        .first<{ content: string } | undefined>("content");
      return row?.content;
    },

    /** Of every platform, by slug. */
    async digests(period: string): Promise<ScorecardDigest[]> {
      const rows = await db("published_scorecards as s")
        .join("platforms as p", "p.id", "s.platform_id")
        .where("s.period", period)
        .select<ScorecardDigest[]>("p.slug as platform", "p.trade_name as tradeName", "s.sha256");
      return rows.toSorted((one, other) => (one.platform < other.platform ? -1 : 1));
    },
  };
}

/** The frozen scorecards, as pages and files read them: one query each. */
function shownScorecards(db: Knex): PublishedScorecards {
  return {
    async ofPeriod(period) {
      const rows = await db("period_publications as d")
        .leftJoin("published_scorecards as s", "s.period", "d.period")
        .leftJoin("platforms as p", "p.id", "s.platform_id")
        .where("d.period", period)
        .select<(ShownRow & { slug: string })[]>(
          "d.period",
          "d.published_at",
          "s.content",
          "p.slug",
        );
      if (rows.length === 0) return undefined;
      // Engines sort texts each in its own way.
      return rows
        .toSorted((one, other) => (one.slug < other.slug ? -1 : 1))
        .flatMap((row) => scorecardOf(row) ?? []);
    },

    async ofPlatform(platformId) {
      const rows = await db("period_publications as d")
        .leftJoin("published_scorecards as s", (on) =>
          on.on("s.period", "d.period").andOnVal("s.platform_id", platformId),
        )
        .select("d.period", "d.published_at", "s.content")
        .select<ShownRow[]>(
          db("platform_replies as r")
            .whereRaw("r.period = d.period")
            .where("r.platform_id", platformId)
            .orderBy("r.number", "desc")
            .limit(1)
            .select("r.words")
            .as("reply"),
        );
      return new Map(rows.map((row) => [row.period, scorecardOf(row)]));
    },

    async periods() {
      const rows = await db<Row>("period_publications").select("period");
      return new Set(rows.map(({ period }) => period));
    },
  };
}

export type PeriodPublicationRepository = ReturnType<typeof periodPublicationRepository>;

function scorecardOf({
  content,
  published_at: at,
  reply,
}: ShownRow): CompleteScorecard | undefined {
  if (content === null) return undefined;
  return thaw(content, { publishedAt: new Date(at), reply: reply ?? undefined });
}

function toRow(publication: PeriodPublication): Row {
  const { measurements } = publication;
  return {
    period: publication.period,
    published_at: publication.publishedAt.toISOString(),
    account_id: publication.accountId ?? null,
    calendar_version: publication.calendarVersion,
    rules_version: publication.rulesVersion,
    charter_versions: publication.charterVersions.join(" "),
    measurement_count: measurements.count,
    measurements_sha256: measurements.sha256,
    scorecards_sha256: publication.scorecardsSha256,
  };
}

function fromRow(row: Row): PeriodPublication {
  return {
    period: row.period,
    publishedAt: new Date(row.published_at),
    accountId: row.account_id ?? undefined,
    calendarVersion: row.calendar_version,
    rulesVersion: row.rules_version,
    charterVersions: row.charter_versions.split(" ").filter(Boolean).map(Number),
    measurements: { count: row.measurement_count, sha256: row.measurements_sha256 },
    scorecardsSha256: row.scorecards_sha256,
  };
}
