import type { Knex } from "knex";
import type { RecordedComplaints } from "./compared-figures";
import type { Declaration } from "./declaration";
import type { DeclaredFigures } from "./declared-figures";

interface Row {
  platform_id: number;
  period: string;
  version: number;
  charter_version: number;
  figures: string;
  families: string;
  recorded: string;
  explanation: string | null;
  reason: string | null;
  account_id: string;
  received_at: string;
}

/** The case whose clock a declaration stops. */
export interface DeclarationCase {
  readonly reference: string;
  readonly isReceived: boolean;
}

export function declarationRepository(db: Knex) {
  return {
    async add(declaration: Declaration): Promise<void> {
      await db<Row>("declarations").insert(toRow(declaration));
    },

    /** Every version, the half-years in order and the versions of each too. */
    async ofPlatform(platformId: number): Promise<Declaration[]> {
      const rows = await db<Row>("declarations")
        .where({ platform_id: platformId })
        .orderBy(["period", "version"]);
      return rows.map(fromRow);
    },

    /** The first case in which a declaration fell due between two instants, the later included. */
    async caseDue(
      platformId: number,
      after: Date,
      until: Date,
    ): Promise<DeclarationCase | undefined> {
      const row = await db("cases as c")
        .join("case_events as e", "e.case_id", "c.id")
        .where({ "c.platform_id": platformId, "e.type": "declaration-due" })
        .where("e.occurred_at", ">", after.toISOString())
        .where("e.occurred_at", "<=", until.toISOString())
        .orderBy(["e.occurred_at", "e.id"])
        .select("c.reference")
        .select(
          db("case_events as r")
            .where({ "r.type": "declaration-received" })
            .whereRaw("r.case_id = c.id")
            .min("r.id")
            .as("received"),
        )
        .first<{ reference: string; received: number | null } | undefined>();
      return row && { reference: row.reference, isReceived: row.received !== null };
    },
  };
}

export type DeclarationRepository = ReturnType<typeof declarationRepository>;

function toRow(declaration: Declaration): Row {
  const { figures, explanation, reason } = declaration;
  const told = Object.entries(figures.families).filter(([, complaints]) => complaints > 0);
  return {
    platform_id: declaration.platformId,
    period: declaration.period,
    version: declaration.version,
    charter_version: declaration.charterVersion,
    figures: JSON.stringify(figures),
    families: told.map(([family]) => family).join(" "),
    recorded: JSON.stringify(declaration.recorded),
    explanation: explanation ?? null,
    reason: reason ?? null,
    account_id: declaration.accountId,
    received_at: declaration.receivedAt.toISOString(),
  };
}

function fromRow(row: Row): Declaration {
  return {
    platformId: row.platform_id,
    period: row.period,
    version: row.version,
    charterVersion: row.charter_version,
    figures: JSON.parse(row.figures) as DeclaredFigures,
    recorded: JSON.parse(row.recorded) as RecordedComplaints,
    explanation: row.explanation ?? undefined,
    reason: row.reason ?? undefined,
    accountId: row.account_id,
    receivedAt: new Date(row.received_at),
  };
}
