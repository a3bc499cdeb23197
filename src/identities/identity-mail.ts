import type { Account } from "../accounts/account";
import { formats } from "../infrastructure/formats";
import type { Mail } from "../infrastructure/mail/mail";

interface IdentityNews {
  readonly account: Account;
  /** As people know the provider. */
  readonly provider: string;
  readonly baseUrl: string;
}

/** Tells the owner of an account who may come in, in case it was not they who changed it. */
export function identityMail(
  template: "identity-linked" | "identity-unlinked",
  { account, provider, baseUrl }: IdentityNews,
  now: Date,
): Mail {
  const { language } = account;
  return {
    template,
    language,
    to: account.email,
    isOwed: true,
    data: {
      name: account.name,
      provider,
      when: formats(language).instant(now),
      account: `${baseUrl}/${language}/account`,
      site: baseUrl,
    },
  };
}
