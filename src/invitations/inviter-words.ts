import type { Account } from "../accounts/account";
import type { Language } from "../infrastructure/language";
import { inviterTexts } from "./inviter.texts";

/** Who invites: name, function and organisation, and no address, which anybody may forge. */
export function inviterWords(
  { name, role }: Pick<Account, "name" | "role">,
  platform: string | undefined,
  language: Language,
): string {
  const t = inviterTexts[language];
  if (role === "representative" && platform !== undefined) {
    return name === undefined ? t.somebodyOf(platform) : t.named(name, t.represents(platform));
  }
  if (name === undefined) return t.administration;
  return t.named(name, role === "administrator" ? t.administrator : t.official);
}
