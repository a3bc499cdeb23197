import type { AccountRepository } from "../accounts/account.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { factorChangedMail } from "./factor-mail";
import { newRecoveryCodes } from "./recovery-code";
import type { RecoveryCodeRepository } from "./recovery-code.repository";
import type { UnseenCodesRepository } from "./unseen-codes.repository";

interface Stores {
  readonly accounts: AccountRepository;
  readonly outbox: OutboxRepository;
  readonly recoveryCodes: RecoveryCodeRepository;
  readonly unseenCodes: UnseenCodesRepository;
}

/** Ten new codes, which wait in the session to be shown once; older ones end. */
export async function renewRecoveryCodes(
  { accounts, outbox, recoveryCodes, unseenCodes }: Stores,
  { accountId, sessionId }: { readonly accountId: string; readonly sessionId: string },
  now: Date,
): Promise<void> {
  const account = await accounts.hold(accountId);
  if (!account) throw new Error("the account of a session is gone");
  const codes = newRecoveryCodes();
  await recoveryCodes.replace(accountId, codes, now);
  await unseenCodes.put(sessionId, codes);
  await outbox.enqueue(factorChangedMail(account, "recovery-codes-made", now), now);
}
