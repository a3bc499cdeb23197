import type { Knex } from "knex";

interface Row {
  id: string;
  passkey_challenge: string | null;
}

/** What a passkey has to sign: it stands in the session, for one ceremony. */
export function passkeyChallengeRepository(db: Knex) {
  return {
    /** In the place of the one before: the page that was shown last counts. */
    async set(sessionId: string, challenge: string): Promise<void> {
      await db<Row>("sessions").where({ id: sessionId }).update({ passkey_challenge: challenge });
    },

    /** The challenge, once; undefined when there is none. */
    async take(sessionId: string): Promise<string | undefined> {
      const row = await db<Row>("sessions").where({ id: sessionId }).first("passkey_challenge");
      const challenge = row?.passkey_challenge;
      if (!challenge) return undefined;
      const taken = await db<Row>("sessions")
        .where({ id: sessionId, passkey_challenge: challenge })
        .update({ passkey_challenge: null });
      return taken === 1 ? challenge : undefined;
    },
  };
}

export type PasskeyChallengeRepository = ReturnType<typeof passkeyChallengeRepository>;
