import type { Mail } from "../infrastructure/mail/mail";
import type { Account } from "./account";
import type { AccountChange } from "./account-change";
import { roleTexts } from "./role.texts";

const TEMPLATES = {
  suspended: "account-suspended",
  reinstated: "account-reinstated",
  "role-changed": "account-role-changed",
} as const satisfies Partial<Record<AccountChange, string>>;

/** Tells somebody, in the language of their account, what has become of it. */
export function accountChangedMail(
  { email, language, name, role }: Account,
  change: keyof typeof TEMPLATES,
  baseUrl: string,
): Mail {
  return {
    template: TEMPLATES[change],
    language,
    to: email,
    isOwed: true,
    data: {
      name,
      role: roleTexts[language][role],
      signIn: `${baseUrl}/${language}/sign-in`,
      site: baseUrl,
    },
  };
}
