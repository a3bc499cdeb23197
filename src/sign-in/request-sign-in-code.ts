import type { AccountRepository } from "../accounts/account.repository";
import type { Language } from "../infrastructure/language";
import type { LimitCounterRepository } from "../infrastructure/limits/limit-counter.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { countCode, makeSignInCode } from "./make-sign-in-code";
import { signInCodeHmac } from "./sign-in-code";
import type { SignInCodeRepository } from "./sign-in-code.repository";
import { signInCodeMail } from "./sign-in-mail";

interface Stores {
  readonly accounts: AccountRepository;
  readonly limitCounters: LimitCounterRepository;
  readonly outbox: OutboxRepository;
  readonly signInCodes: SignInCodeRepository;
}

interface RequestSignInCode {
  /** Lower case. */
  readonly email: string;
  /** From which it is asked, as limits count it. */
  readonly network: string;
  readonly language: Language;
  /** The public address of the service, for the mail. */
  readonly baseUrl: string;
}

export type CodeRequestOutcome =
  | { readonly outcome: "asked"; readonly token: string }
  | { readonly outcome: "too-many-codes"; readonly retryAfter: number };

/**
 * Makes a code, and sends it if the address is somebody's who may sign in. What is answered is the
 * same for every address, so that nobody learns who has an account. Run inside one transaction: the
 * code and its mail stand or fall together.
 */
export async function requestSignInCode(
  stores: Stores,
  { email, network, language, baseUrl }: RequestSignInCode,
  now: Date,
): Promise<CodeRequestOutcome> {
  const retryAfter = await countCode(stores.limitCounters, { email, network }, now);
  if (retryAfter > 0) return { outcome: "too-many-codes", retryAfter };

  const account = await stores.accounts.findByEmail(email);
  const reachable = account && !account.suspendedAt ? account : undefined;
  const made = { accountId: reachable?.id, email, language };
  const { token, code, expiresAt } = await makeSignInCode(
    stores.signInCodes,
    { ...made, hmacOf: (bound, secret) => signInCodeHmac(bound, email, secret) },
    now,
  );
  if (reachable) {
    const mail = signInCodeMail({ account: reachable, code, expiresAt, baseUrl });
    await stores.outbox.enqueue(mail, now);
  }
  return { outcome: "asked", token };
}
