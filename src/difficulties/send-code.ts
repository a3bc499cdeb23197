import type { LimitCounterRepository } from "../infrastructure/limits/limit-counter.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { newCode } from "../infrastructure/one-time-code";
import { CODES_TO } from "./difficulty";
import { difficultyCodeMail } from "./difficulty-mail";
import type { DifficultyCodeRepository } from "./difficulty-code.repository";
import type { DifficultyRepository } from "./difficulty.repository";
import { readContact } from "./report";

interface Stores {
  readonly difficulties: DifficultyRepository;
  readonly difficultyCodes: DifficultyCodeRepository;
  readonly limitCounters: LimitCounterRepository;
  readonly outbox: OutboxRepository;
}

export type CodeSending =
  | { readonly outcome: "sent" }
  | { readonly outcome: "gone" }
  | { readonly outcome: "too-many"; readonly retryAfter: number };

/**
 * Sends the code that opens a case, or the page of one that is open, to the address given in it. Run
 * inside one transaction: the code and its mail stand or fall together.
 */
export async function sendCode(
  { difficulties, difficultyCodes, limitCounters, outbox }: Stores,
  { token, baseUrl }: { readonly token: string; readonly baseUrl: string },
  now: Date,
): Promise<CodeSending> {
  const difficulty = await difficulties.lock(token, now);
  const contact = readContact(difficulty?.answers.contact ?? {});
  if (!difficulty || !contact.complete) return { outcome: "gone" };
  const { email } = contact.value;
  const retryAfter = await limitCounters.count(CODES_TO, email, now);
  if (retryAfter > 0) return { outcome: "too-many", retryAfter };
  const code = newCode();
  await difficultyCodes.keep(difficulty.id, token, code, now);
  await outbox.enqueue(difficultyCodeMail({ difficulty, email, code, token, baseUrl }, now), now);
  return { outcome: "sent" };
}
