import type { Account } from "../accounts/account";
import { formats } from "../infrastructure/formats";
import type { Mail } from "../infrastructure/mail/mail";
import { apiTokensTexts } from "./api-tokens.texts";
import type { ApiToken, TokenOwner } from "./api-token";

export type TokenChange = "made" | "replaced" | "revoked";

interface Told {
  readonly reader: Account;
  readonly platform: TokenOwner;
  /** Who did it. */
  readonly account: Account;
  readonly token: ApiToken;
  readonly change: TokenChange;
}

/** Whoever represents a platform learns which programs may speak for it. Nothing to click. */
export function tokenChangedMail(told: Told, at: Date): Mail {
  const { reader, platform, account, token, change } = told;
  const { language } = reader;
  return {
    template: "api-token-changed",
    language,
    to: reader.email,
    data: {
      name: reader.name,
      platform: platform.tradeName,
      change: apiTokensTexts[language].told[change](token.name, account.name ?? account.email),
      at: formats(language).instant(at),
    },
    isOwed: true,
  };
}
