import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import type { Mail } from "../infrastructure/mail/mail";
import { CODE_MINUTES, spacedCode } from "../infrastructure/one-time-code";

interface LinkToSend {
  readonly email: string;
  readonly language: Language;
  /** Whole. */
  readonly page: string;
  readonly draftExpiresAt: Date;
}

export function resumptionLinkMail({ email, language, page, draftExpiresAt }: LinkToSend): Mail {
  const until = formats(language).day(parisDay(draftExpiresAt));
  const data = { page, until };
  return { template: "signing-resumption", language, to: email, isOwed: true, data };
}

interface CodeToSend extends Pick<LinkToSend, "email" | "language" | "page"> {
  readonly code: string;
  readonly expiresAt: Date;
}

export function resumptionCodeMail({ email, language, page, code, expiresAt }: CodeToSend): Mail {
  return {
    template: "signing-resumption-code",
    language,
    to: email,
    isOwed: true,
    data: {
      page,
      code: spacedCode(code),
      minutes: CODE_MINUTES,
      until: formats(language).time(expiresAt),
    },
  };
}
