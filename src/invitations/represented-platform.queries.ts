import type { Knex } from "knex";
import { containing } from "../infrastructure/database/like-pattern";
import {
  ON_A_PAGE,
  pageWithin,
  skippedBefore,
  type Paged,
} from "../infrastructure/http/pagination";
import { foldedName } from "../platforms/folded-name";

/** A platform of the register, and how many people stand for it. */
export interface RepresentedPlatform {
  readonly slug: string;
  readonly tradeName: string;
  readonly representatives: number;
  readonly openInvitations: number;
}

interface Row {
  slug: string;
  trade_name: string;
  representatives: number;
  open_invitations: number;
}

interface Asked {
  /** A part of the name as typed; empty: all. */
  readonly name: string;
  /** From 1. */
  readonly page: number;
}

export function representedPlatformQueries(db: Knex) {
  return {
    /** By name, those whose name holds what was typed; a page of them. */
    async list({ name, page: asked }: Asked, now: Date): Promise<Paged<RepresentedPlatform>> {
      const found = () =>
        db("platforms as p")
          .where({ "p.unlisted": null })
          .whereRaw("p.folded_name like ? escape '!'", [containing(foldedName(name))]);
      const [counted] = await found().count<{ all: number }[]>("* as all");
      const all = counted?.all ?? 0;
      const page = pageWithin(asked, all);
      const rows = await found()
        .orderBy(["p.folded_name", "p.id"])
        .limit(ON_A_PAGE)
        .offset(skippedBefore(page))
        .select("p.slug", "p.trade_name")
        .select<Row[]>(
          db("representatives as r")
            .whereRaw("r.platform_id = p.id")
            .whereNull("r.ended_at")
            .count("*")
            .as("representatives"),
          db("invitations as i")
            .whereRaw("i.platform_id = p.id")
            .where({ "i.accepted_at": null, "i.revoked_at": null })
            .where("i.expires_at", ">", now.toISOString())
            .count("*")
            .as("open_invitations"),
        );
      return { rows: rows.map(fromRow), all, page };
    },
  };
}

function fromRow(row: Row): RepresentedPlatform {
  return {
    slug: row.slug,
    tradeName: row.trade_name,
    representatives: row.representatives,
    openInvitations: row.open_invitations,
  };
}
