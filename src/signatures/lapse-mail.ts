import type { Account } from "../accounts/account";
import type { PublishedCharter } from "../charter/charter";
import { formats } from "../infrastructure/formats";
import type { Mail } from "../infrastructure/mail/mail";
import type { Platform } from "../platforms/platform";

interface Warned {
  readonly account: Pick<Account, "email" | "language" | "name">;
  readonly platform: Pick<Platform, "slug" | "tradeName">;
  /** The version to be signed. */
  readonly next: PublishedCharter;
  /** ISO day, Europe/Paris. */
  readonly lapsesOn: string;
  readonly baseUrl: string;
}

/** Tells a representative until when the next version is to be signed. */
export function lapseWarningMail({ account, platform, next, lapsesOn, baseUrl }: Warned): Mail {
  const { language, email, name } = account;
  const { day } = formats(language);
  return {
    template: "lapse-warning",
    language,
    to: email,
    data: {
      name,
      platform: platform.tradeName,
      version: next.charter.version,
      inForceOn: day(next.inForceOn),
      lapsesOn: day(lapsesOn),
      page: `${baseUrl}/portal/${platform.slug}/signature/renewal`,
    },
  };
}
