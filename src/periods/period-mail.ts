import type { Period } from "../compliance/period";
import { periodName } from "../compliance/period-words";
import { formats } from "../infrastructure/formats";
import type { Mail } from "../infrastructure/mail/mail";
import type { FigureContest } from "./figure-contest";
import type { PeriodClosing } from "./period-closing";
import { periodMailTexts } from "./period-mail.texts";
import type { Reader } from "./tell-representatives";

interface Told extends Reader {
  readonly period: Period;
  readonly baseUrl: string;
}

/** To a representative: the draft is there, and until when one may reply. */
export function periodClosedMail(told: Told & { readonly closing: PeriodClosing }): Mail {
  const { closing } = told;
  const { day, instant } = formats(told.account.language);
  return mail("period-closed", told, {
    cutOff: instant(closing.cutOff),
    replyBy: day(closing.replyBy),
    publishFrom: day(closing.publishFrom),
  });
}

/** To a representative: what became of a contest. The answer itself stands behind the sign-in. */
export function contestAnsweredMail(
  told: Told & {
    readonly contest: Pick<FigureContest, "reference" | "commitment">;
    readonly isUpheld: boolean;
  },
): Mail {
  const { contest, isUpheld } = told;
  const { upheld, notUpheld } = periodMailTexts[told.account.language];
  const data = {
    reference: contest.reference,
    commitment: contest.commitment,
    outcome: isUpheld ? upheld : notUpheld,
  };
  return { ...mail("contest-answered", told, data), isOwed: true };
}

/** To a representative: the figures are public from now on, and do not change any more. */
export function periodPublishedMail(
  told: Told & { readonly hasReply: boolean; readonly hasChanged: boolean },
): Mail {
  const { platform, account, period, baseUrl } = told;
  return mail("period-published", told, {
    hasReply: told.hasReply,
    hasChanged: told.hasChanged,
    publicPage: `${baseUrl}/${account.language}/signatories/${platform.slug}?period=${period.id}`,
  });
}

function mail(
  template: string,
  { account, platform, period, baseUrl }: Told,
  data: Readonly<Record<string, unknown>>,
): Mail {
  return {
    template,
    language: account.language,
    to: account.email,
    data: {
      name: account.name,
      platform: platform.tradeName,
      period: periodName(period, account.language),
      page: `${baseUrl}/portal/${platform.slug}/periods/${period.id}`,
      ...data,
    },
  };
}
