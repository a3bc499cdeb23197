import type { Account } from "../accounts/account";
import type { Mail } from "../infrastructure/mail/mail";
import type { Platform } from "../platforms/platform";
import type { Representative } from "./representation";

interface Told {
  readonly platform: Pick<Platform, "slug" | "tradeName">;
  /** The others who represent it. */
  readonly others: readonly Representative[];
  readonly baseUrl: string;
}

/** Tells the others, each in their language, that somebody represents the platform with them. */
export function joinedMails(
  { platform, others, baseUrl }: Told,
  joined: Pick<Account, "email" | "name">,
): Mail[] {
  const data = { person: joined.name ?? joined.email };
  return mailsTo(others, "representative-joined", platform, baseUrl, data);
}

/** Tells them that somebody represents it no longer, and whether that was their own wish. */
export function leftMails(
  { platform, others, baseUrl }: Told,
  left: Representative,
  by: Account,
): Mail[] {
  const data = {
    person: left.name ?? left.email,
    how:
      left.accountId === by.id ? "left" : by.role === "official" ? "by-official" : "by-colleague",
    by: by.name ?? by.email,
  };
  return mailsTo(others, "representative-left", platform, baseUrl, data);
}

/** A suspended account represents nobody for as long as it is. */
function mailsTo(
  others: readonly Representative[],
  template: string,
  { slug, tradeName }: Told["platform"],
  baseUrl: string,
  data: Readonly<Record<string, string>>,
): Mail[] {
  return others
    .filter(({ suspended }) => !suspended)
    .map(({ email, language, name }) => ({
      template,
      language,
      to: email,
      data: {
        ...data,
        name,
        platform: tradeName,
        link: `${baseUrl}/portal/${slug}/representatives`,
        site: baseUrl,
      },
    }));
}
