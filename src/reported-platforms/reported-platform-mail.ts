import type { Language } from "../infrastructure/language";
import type { Mail } from "../infrastructure/mail/mail";

export interface Seller {
  readonly email: string;
  readonly language: Language;
  /** Of their case. */
  readonly reference: string;
  /** Of their case: a secret. */
  readonly page: string;
  /** With which the case goes on, or does not. */
  readonly platform: string;
}

/** The case goes on with a platform of the register. */
export function platformMergedMail({
  email,
  language,
  ...data
}: Seller & { readonly named: string }): Mail {
  return { template: "reported-platform-merged", language, to: email, isOwed: true, data };
}

/** The case is no matter for the charter. */
export function platformStruckOutMail({
  email,
  language,
  ...data
}: Seller & { readonly justification: string }): Mail {
  return { template: "reported-platform-struck-out", language, to: email, isOwed: true, data };
}
