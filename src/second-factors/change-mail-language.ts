import type { AccountRepository } from "../accounts/account.repository";
import type { Language } from "../infrastructure/language";

interface Stores {
  readonly accounts: AccountRepository;
}

interface ChangeMailLanguage {
  readonly accountId: string;
  readonly language: Language;
}

/** The account is held, so that a change of another kind at the same moment is not undone. */
export async function changeMailLanguage(
  { accounts }: Stores,
  { accountId, language }: ChangeMailLanguage,
): Promise<void> {
  const account = await accounts.hold(accountId);
  if (account) await accounts.update({ ...account, language });
}
