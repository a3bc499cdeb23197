import type { Account } from "../accounts/account";
import { formats } from "../infrastructure/formats";
import type { Mail } from "../infrastructure/mail/mail";
import { CODE_MINUTES, spacedCode } from "../infrastructure/one-time-code";

interface CodeToSend {
  readonly account: Pick<Account, "email" | "language" | "name">;
  readonly code: string;
  readonly expiresAt: Date;
  readonly baseUrl: string;
}

/** The only place where a code for signing in is ever told. It goes in no address: nothing to click. */
export function signInCodeMail(sent: CodeToSend): Mail {
  const { account, code, expiresAt, baseUrl } = sent;
  const { language } = account;
  return {
    template: "sign-in-code",
    language,
    to: account.email,
    isOwed: true,
    data: {
      name: account.name,
      code: spacedCode(code),
      minutes: CODE_MINUTES,
      until: formats(language).time(expiresAt),
      site: baseUrl,
    },
  };
}
