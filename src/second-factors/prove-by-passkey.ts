import type { LimitCounterRepository } from "../infrastructure/limits/limit-counter.repository";
import type { SessionRepository } from "../sign-in/session.repository";
import { FACTOR_TRIES, type FactorProved } from "./factor-tries";
import type { PasskeyChallengeRepository } from "./passkey-challenge.repository";
import { verifiedUse, type PasskeyAnswer, type RelyingParty } from "./passkey-ceremony";
import type { PasskeyRepository } from "./passkey.repository";

interface Stores {
  readonly limitCounters: LimitCounterRepository;
  readonly passkeyChallenges: PasskeyChallengeRepository;
  readonly passkeys: PasskeyRepository;
  readonly sessions: SessionRepository;
}

interface ProveByPasskey {
  readonly accountId: string;
  readonly sessionId: string;
  readonly answer: PasskeyAnswer;
  readonly party: RelyingParty;
}

export type PasskeyTrial = FactorProved | { readonly outcome: "refused" };

/** A signature counts for the challenge that stands in this session, and uses it up. */
export async function proveByPasskey(
  { limitCounters, passkeyChallenges, passkeys, sessions }: Stores,
  { accountId, sessionId, answer, party }: ProveByPasskey,
  now: Date,
): Promise<PasskeyTrial> {
  const challenge = await passkeyChallenges.take(sessionId);
  const passkey = await passkeys.find(accountId, answer.id);
  if (challenge === undefined || !passkey) return { outcome: "refused" };
  const counter = await verifiedUse(party, challenge, passkey, answer);
  if (counter === undefined) return { outcome: "refused" };
  await passkeys.noteUse(passkey.id, counter, now);
  await limitCounters.clear(FACTOR_TRIES, accountId);
  return {
    outcome: "proved",
    sessionToken: await sessions.prove(sessionId, now, JSON.stringify(answer)),
  };
}
