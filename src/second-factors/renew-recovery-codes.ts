import type { AccountRepository } from "../accounts/account.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { factorChangedMail } from "./factor-mail";
import { newRecoveryCodes } from "./recovery-code";
import type { RecoveryCodeRepository } from "./recovery-code.repository";

interface Stores {
  readonly accounts: AccountRepository;
  readonly outbox: OutboxRepository;
  readonly recoveryCodes: RecoveryCodeRepository;
}

/** Ten new codes; older ones end. Returns them: nobody sees them ever again. */
export async function renewRecoveryCodes(
  { accounts, outbox, recoveryCodes }: Stores,
  accountId: string,
  now: Date,
): Promise<readonly string[]> {
  const account = await accounts.hold(accountId);
  if (!account) throw new Error("the account of a session is gone");
  const codes = newRecoveryCodes();
  await recoveryCodes.replace(accountId, codes, now);
  await outbox.enqueue(factorChangedMail(account, "recovery-codes-made", now), now);
  return codes;
}
