import { TRIES } from "../infrastructure/one-time-code";
import type { CodeMistake } from "../signing/signing-code.page";
import type { Difficulty } from "./difficulty";
import type { DifficultyCodeRepository } from "./difficulty-code.repository";

interface Stores {
  readonly difficultyCodes: DifficultyCodeRepository;
}

interface TypedCode {
  /** Of the link: without it a code proves nothing. */
  readonly token: string;
  /** Six digits. */
  readonly typed: string;
}

/** Takes a try; undefined when the code is right, and used from then on. */
export async function tryCode(
  { difficultyCodes }: Stores,
  difficulty: Difficulty,
  { token, typed }: TypedCode,
  now: Date,
): Promise<CodeMistake | undefined> {
  const { id, code } = difficulty;
  if (!code || code.expiresAt <= now) return { outcome: "expired" };
  if (!(await difficultyCodes.claimTry(id, now))) return { outcome: "exhausted" };
  if (!difficultyCodes.isRight(difficulty, token, typed)) {
    return { outcome: "wrong", triesLeft: TRIES - code.tries - 1 };
  }
  await difficultyCodes.use(id);
  return undefined;
}
