import type { Knex } from "knex";
import type { Role } from "../accounts/account";
import {
  ON_A_PAGE,
  pageWithin,
  skippedBefore,
  type Paged,
} from "../infrastructure/http/pagination";
import type { Language } from "../infrastructure/language";
import { tokenSha256 } from "../infrastructure/token";
import type { Invitation, Invited } from "./invitation";

interface Row {
  id: number;
  token_sha256: string;
  email: string;
  name: string;
  role: string;
  platform_id: number | null;
  language: string;
  invited_by: string;
  invited_at: string;
  expires_at: string;
  accepted_at: string | null;
  account_id: string | null;
  revoked_at: string | null;
  revoked_by: string | null;
}

/** What an invitation says when it is sent or, under a new link, sent again. */
export interface SentInvitation extends Invited {
  readonly invitedBy: string;
  readonly invitedAt: Date;
  readonly expiresAt: Date;
}

/** The person invited holds the token, the database its SHA-256. */
export function invitationRepository(db: Knex) {
  return {
    async add(token: string, sent: SentInvitation): Promise<void> {
      await db<Row>("invitations").insert(sentRow(token, sent));
    },

    /** The link that was sent before is worth nothing from now on. */
    async renew(id: number, token: string, sent: SentInvitation): Promise<void> {
      await db<Row>("invitations").where({ id }).update(sentRow(token, sent));
    },

    async revoke(id: number, byAccountId: string, now: Date): Promise<void> {
      await db<Row>("invitations")
        .where({ id })
        .update({ revoked_at: now.toISOString(), revoked_by: byAccountId });
    },

    async accept(id: number, accountId: string, now: Date): Promise<void> {
      await db<Row>("invitations")
        .where({ id })
        .update({ accepted_at: now.toISOString(), account_id: accountId });
    },

    async findByToken(token: string): Promise<Invitation | undefined> {
      const row = await db<Row>("invitations")
        .where({ token_sha256: tokenSha256(token) })
        .first();
      return row && fromRow(row);
    },

    /** The same, behind a lock: until the transaction ends nobody else accepts, renews or revokes it. */
    async holdByToken(token: string): Promise<Invitation | undefined> {
      const row = await db<Row>("invitations")
        .where({ token_sha256: tokenSha256(token) })
        .forUpdate()
        .first();
      return row && fromRow(row);
    },

    async hold(id: number): Promise<Invitation | undefined> {
      const row = await db<Row>("invitations").where({ id }).forUpdate().first();
      return row && fromRow(row);
    },

    /** The last one of an address, to a platform or to the console, that was neither accepted nor revoked. */
    async pending(email: string, platformId: number | undefined): Promise<Invitation | undefined> {
      const row = await db<Row>("invitations")
        .where({ email, platform_id: platformId ?? null, accepted_at: null, revoked_at: null })
        .orderBy("id", "desc")
        .first();
      return row && fromRow(row);
    },

    ...listed(db),

    /** Those that led to nothing, and were revoked or expired by then. */
    async removeUnanswered(by: Date): Promise<void> {
      await db<Row>("invitations")
        .where({ accepted_at: null })
        .where((over) => {
          void over
            .where("revoked_at", "<=", by.toISOString())
            .orWhere("expires_at", "<=", by.toISOString());
        })
        .delete();
    },
  };
}

export type InvitationRepository = ReturnType<typeof invitationRepository>;

/** As the desks list them. */
function listed(db: Knex) {
  return {
    /** To a platform, or (undefined) to the console; the latest first; a page of them. */
    async to(platformId: number | undefined, asked = 1): Promise<Paged<Invitation>> {
      const all = await counted(sentTo(platformId));
      const page = pageWithin(asked, all);
      const rows = await sentTo(platformId)
        .orderBy("invited_at", "desc")
        .orderBy("id", "desc")
        .limit(ON_A_PAGE)
        .offset(skippedBefore(page));
      return { rows: rows.map(fromRow), all, page };
    },

    /** How many of those to a platform can still be accepted. */
    async countOpen(platformId: number, now: Date): Promise<number> {
      const open = sentTo(platformId)
        .where({ accepted_at: null, revoked_at: null })
        .where("expires_at", ">", now.toISOString());
      return counted(open);
    },
  };

  function sentTo(platformId: number | undefined) {
    return db<Row>("invitations").where({ platform_id: platformId ?? null });
  }

  async function counted(found: ReturnType<typeof sentTo>): Promise<number> {
    const [row] = await found.count<{ all: number }[]>("* as all");
    return row?.all ?? 0;
  }
}

function sentRow(token: string, sent: SentInvitation) {
  return {
    token_sha256: tokenSha256(token),
    email: sent.email,
    name: sent.name,
    role: sent.role,
    platform_id: sent.platformId ?? null,
    language: sent.language,
    invited_by: sent.invitedBy,
    invited_at: sent.invitedAt.toISOString(),
    expires_at: sent.expiresAt.toISOString(),
  };
}

function fromRow(row: Row): Invitation {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role as Role,
    platformId: row.platform_id ?? undefined,
    language: row.language as Language,
    invitedBy: row.invited_by,
    invitedAt: new Date(row.invited_at),
    expiresAt: new Date(row.expires_at),
    acceptedAt: instant(row.accepted_at),
    revokedAt: instant(row.revoked_at),
  };
}

function instant(text: string | null): Date | undefined {
  return text === null ? undefined : new Date(text);
}
