import type { Account } from "../accounts/account";
import { withinPeriod, periodName } from "../compliance/period-words";
import type { Period } from "../compliance/period";
import { formats } from "../infrastructure/formats";
import type { Mail } from "../infrastructure/mail/mail";
import type { Platform } from "../platforms/platform";

interface Told {
  readonly platform: Pick<Platform, "slug" | "tradeName">;
  readonly period: Period;
  readonly account: Pick<Account, "email" | "language" | "name">;
  readonly baseUrl: string;
}

/** To whoever handed it in: what came, and when. */
export function declarationReceipt(told: Told & { readonly version: number }, now: Date): Mail {
  const { account, version } = told;
  return {
    template: "declaration-receipt",
    language: account.language,
    to: account.email,
    data: { ...dataOf(told), version, receivedAt: formats(account.language).instant(now) },
    isOwed: true,
  };
}

/** To a representative, once a half-year is over: its figures are due. */
export function declarationDueMail(told: Told & { readonly dueOn: string }): Mail {
  const { account, dueOn } = told;
  return {
    template: "declaration-due",
    language: account.language,
    to: account.email,
    data: { ...dataOf(told), dueOn: formats(account.language).day(dueOn) },
  };
}

function dataOf({ platform, period, account, baseUrl }: Told) {
  return {
    name: account.name,
    platform: platform.tradeName,
    period: periodName(period, account.language),
    within: withinPeriod(period, account.language),
    page: `${baseUrl}/portal/${platform.slug}/declarations/${period.id}`,
  };
}
