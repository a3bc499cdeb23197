import type { Knex } from "knex";
import type { Sealing } from "../infrastructure/sealing";
import { tokenSha256 } from "../infrastructure/token";
import type { ApiToken, Scope } from "./api-token";

interface Row {
  id: string;
  platform_id: number;
  name: string;
  scope: string;
  token_sha256: string;
  sealed_token: string | null;
  made_by: string;
  made_at: string;
  last_used_at: string | null;
  expires_at: string | null;
  revoked_at: string | null;
}

/** A use is noted once a minute: who hands in a thousand calls writes no thousand notes. */
const NOTED_EVERY_MS = 60_000;

export function apiTokenRepository(db: Knex, { open, seal }: Sealing) {
  const about = (id: string) => `api token ${id}`;
  return {
    /** The token waits under seal for the one page that shows it. */
    async add(token: ApiToken, secret: string): Promise<void> {
      await db<Row>("api_tokens").insert({
        ...toRow(token),
        token_sha256: tokenSha256(secret),
        sealed_token: seal(secret, about(token.id)),
      });
    },

    /** Gives the secret once; undefined when it was given. */
    async take(id: string): Promise<string | undefined> {
      const row = await db<Row>("api_tokens").where({ id }).first("sealed_token");
      if (typeof row?.sealed_token !== "string") return undefined;
      const { sealed_token } = row;
      const taken = await db<Row>("api_tokens")
        .where({ id, sealed_token })
        .update({ sealed_token: null });
      return taken === 1 ? open(sealed_token, about(id)) : undefined;
    },

    async find(platformId: number, id: string): Promise<ApiToken | undefined> {
      const row = await db<Row>("api_tokens").where({ id, platform_id: platformId }).first();
      return row && fromRow(row);
    },

    async findBySecret(secret: string): Promise<ApiToken | undefined> {
      const row = await db<Row>("api_tokens")
        .where({ token_sha256: tokenSha256(secret) })
        .first();
      return row && fromRow(row);
    },

    /** Newest first; the platform is held, so that two who make tokens take turns. */
    async held(platformId: number): Promise<readonly ApiToken[]> {
      await db("platforms").where({ id: platformId }).forNoKeyUpdate().select("id");
      return ofPlatform(platformId);
    },

    ofPlatform,

    async noteUse({ id, lastUsedAt }: ApiToken, now: Date): Promise<void> {
      if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < NOTED_EVERY_MS) return;
      await db<Row>("api_tokens").where({ id }).update({ last_used_at: now.toISOString() });
    },

    async expire(id: string, at: Date): Promise<void> {
      await db<Row>("api_tokens")
        .where({ id, expires_at: null })
        .update({ expires_at: at.toISOString() });
    },

    async revoke(id: string, now: Date): Promise<void> {
      await db<Row>("api_tokens")
        .where({ id, revoked_at: null })
        .update({ revoked_at: now.toISOString(), sealed_token: null });
    },
  };

  async function ofPlatform(platformId: number): Promise<readonly ApiToken[]> {
    const rows = await db<Row>("api_tokens")
      .where({ platform_id: platformId })
      .orderBy([{ column: "made_at", order: "desc" }, { column: "id" }]);
    return rows.map(fromRow);
  }
}

export type ApiTokenRepository = ReturnType<typeof apiTokenRepository>;

function toRow({ id, platformId, name, scope, madeBy, madeAt }: ApiToken) {
  const made = { made_by: madeBy, made_at: madeAt.toISOString() };
  return { id, platform_id: platformId, name, scope, ...made };
}

function fromRow(row: Row): ApiToken {
  return {
    id: row.id,
    platformId: row.platform_id,
    name: row.name,
    scope: row.scope as Scope,
    madeBy: row.made_by,
    madeAt: new Date(row.made_at),
    lastUsedAt: dateOrNone(row.last_used_at),
    expiresAt: dateOrNone(row.expires_at),
    revokedAt: dateOrNone(row.revoked_at),
  };
}

function dateOrNone(instant: string | null): Date | undefined {
  return instant === null ? undefined : new Date(instant);
}
