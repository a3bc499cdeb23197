import type { Account } from "../accounts/account";
import { formats } from "../infrastructure/formats";
import type { Mail } from "../infrastructure/mail/mail";
import { factorMailTexts } from "./factor-mail.texts";
import type { FactorKind } from "./factors";

export type FactorChange =
  | `${FactorKind}-${"added" | "removed"}`
  | "factors-reset"
  | "recovery-codes-made"
  | "tries-spent";

/**
 * Tells the owner of an account what happened to how it is protected, in case it was somebody else.
 * Nothing to click: a mail like this one is what a forger would send.
 */
export function factorChangedMail(account: Account, change: FactorChange, at: Date): Mail {
  return mailTo(account, "factor-changed", at, {
    change: factorMailTexts[account.language][change],
  });
}

export function recoveryCodeUsedMail(account: Account, left: number, at: Date): Mail {
  const { language } = account;
  const told = left === 0 ? factorMailTexts[language].noneLeft : formats(language).number(left);
  return mailTo(account, "recovery-code-used", at, { left: told });
}

function mailTo(
  { email, language, name }: Account,
  template: string,
  at: Date,
  data: Readonly<Record<string, string>>,
): Mail {
  const when = formats(language).instant(at);
  return { template, language, to: email, isOwed: true, data: { name, at: when, ...data } };
}
