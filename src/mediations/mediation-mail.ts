import type { Account } from "../accounts/account";
import type { MediationOutcome, MediationState } from "../cases/mediation";
import { mediationTexts } from "../cases/mediation.texts";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import type { Mail } from "../infrastructure/mail/mail";
import type { Platform } from "../platforms/platform";
import { mediatorName } from "./assignment";

type Person = Pick<Account, "email" | "name" | "language">;

/** Of which case a mail tells. */
export interface MailedCase {
  readonly platform: Pick<Platform, "slug" | "tradeName">;
  readonly reference: string;
  readonly baseUrl: string;
}

/** A party to a mediation, as a mail reaches it. */
export interface Party {
  readonly email: string;
  readonly language: Language;
  /** Of the page of the case; undefined for a seller whose link is no longer known. */
  readonly page: string | undefined;
}

/** To the mediator: a case is theirs from now on. */
export function mediatorAssignedMail(
  { email, name, language }: Person,
  mailed: MailedCase,
  state: MediationState,
): Mail {
  return {
    template: "mediator-assigned",
    language,
    to: email,
    data: {
      ...caseData(mailed),
      name,
      isAccepted: state === "accepted",
      page: mediatorPage(mailed),
    },
  };
}

/** To the mediator before: the case is somebody else's now. */
export function mediatorReplacedMail({ email, name, language }: Person, mailed: MailedCase): Mail {
  return {
    template: "mediator-replaced",
    language,
    to: email,
    data: { ...caseData(mailed), name },
  };
}

/** To the mediator: what the parties or the administration did in the case. */
export function mediationProgressMail(
  { email, name, language }: Person,
  mailed: MailedCase,
  state: MediationState,
): Mail {
  return {
    template: "mediation-progress",
    language,
    to: email,
    data: {
      ...caseData(mailed),
      name,
      isAccepted: state === "accepted",
      state: mediationTexts[language].states[state],
      page: mediatorPage(mailed),
    },
  };
}

/** To a party: the mediator has begun, and says how to be reached. */
export function mediationOpenedMail(
  { email, language, page }: Party,
  mailed: MailedCase,
  mediator: Person,
): Mail {
  return {
    template: "mediation-opened",
    language,
    to: email,
    data: {
      ...caseData(mailed),
      page,
      mediator: mediatorName(mediator),
      mediatorEmail: mediator.email,
    },
  };
}

/** To a party: what came of it, and nothing of what was said. */
export function mediationClosedMail(
  { email, language, page }: Party,
  mailed: MailedCase,
  { outcome, at }: { readonly outcome: MediationOutcome; readonly at: Date },
): Mail {
  return {
    template: "mediation-closed",
    language,
    to: email,
    data: {
      ...caseData(mailed),
      page,
      outcome: mediationTexts[language].outcomes[outcome],
      day: formats(language).day(parisDay(at)),
    },
  };
}

/** Where a mediator finds a case of theirs; a reference is the platform's own and may hold anything. */
export function ownMediationAddress(platform: string, reference: string): string {
  return `/console/mediations/${platform}/${encodeURIComponent(reference)}`;
}

function caseData({ platform, reference, baseUrl }: MailedCase) {
  return { reference, platform: platform.tradeName, site: baseUrl };
}

function mediatorPage({ platform, reference, baseUrl }: MailedCase): string {
  return baseUrl + ownMediationAddress(platform.slug, reference);
}
