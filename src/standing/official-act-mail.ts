import type { Account } from "../accounts/account";
import { formats } from "../infrastructure/formats";
import { parisDay } from "../infrastructure/local-day";
import type { Mail } from "../infrastructure/mail/mail";
import type { Platform } from "../platforms/platform";
import type { ServiceAddress } from "../signatures/service-address";
import { signatureAddress } from "./act-address";
import type { OfficialAct, OfficialDecision } from "./official-act";

interface Told extends OfficialDecision {
  readonly act: OfficialAct;
  readonly account: Pick<Account, "email" | "language" | "name">;
  readonly platform: Pick<Platform, "slug" | "tradeName">;
}

/** What the administration has decided about the platform, for one of its representatives. */
export function officialActMail(
  { act, account, platform, reason, day }: Told,
  { baseUrl, contact }: ServiceAddress,
  now: Date,
): Mail {
  const { language, email, name } = account;
  const words = formats(language);
  return {
    template: "standing-changed",
    language,
    to: email,
    data: {
      act,
      name,
      platform: platform.tradeName,
      decidedOn: words.day(parisDay(now)),
      day: words.day(day),
      reason,
      page: `${baseUrl}${signatureAddress(platform)}`,
      contact,
    },
  };
}
