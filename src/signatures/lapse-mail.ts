import type { Account } from "../accounts/account";
import type { PublishedCharter } from "../charter/charter";
import { formats } from "../infrastructure/formats";
import type { Mail } from "../infrastructure/mail/mail";
import type { Platform } from "../platforms/platform";

interface Told {
  readonly account: Pick<Account, "email" | "language" | "name">;
  readonly platform: Pick<Platform, "slug" | "tradeName">;
  /** The version to be signed. */
  readonly next: PublishedCharter;
  /** ISO day, Europe/Paris. */
  readonly lapsesOn: string;
  readonly baseUrl: string;
}

/** Tells a representative until when the next version is to be signed. */
export function lapseWarningMail(told: Told): Mail {
  const { platform, baseUrl } = told;
  const page = `${baseUrl}/portal/${platform.slug}/signature/renewal`;
  return { ...mailOf(told, page), template: "lapse-warning" };
}

/** Tells a representative that it was not signed in time, and where it can be signed all the same. */
export function lapseMail(told: Told): Mail {
  const page = `${told.baseUrl}/${told.account.language}/signing`;
  return { ...mailOf(told, page), template: "signature-lapsed" };
}

function mailOf({ account, platform, next, lapsesOn }: Told, page: string): Omit<Mail, "template"> {
  const { language, email, name } = account;
  const { day } = formats(language);
  return {
    language,
    to: email,
    data: {
      name,
      platform: platform.tradeName,
      version: next.charter.version,
      inForceOn: day(next.inForceOn),
      lapsesOn: day(lapsesOn),
      page,
    },
  };
}
