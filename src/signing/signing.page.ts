import type { PublishedCharter } from "../charter/charter";
import { versionAddress } from "../charter/version-words";
import { formats } from "../infrastructure/formats";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { draftAddress, type Link } from "./journey.page";
import { REVIEW_WORKING_DAYS } from "../signatures/review-due";
import type { InvitedPlatform } from "./invited-organisation";
import { signingTexts, type SigningTexts } from "./signing.texts";

interface SigningPage extends Page {
  readonly t: SigningTexts;
  readonly lede: string;
  readonly charter: Link;
  readonly meaning: readonly string[];
  readonly afterwards: string;
  readonly action: string;
  readonly start: string;
  /** The draft that this browser has begun. */
  readonly resume: Link | undefined;
  /** Whoever was invited begins with what the register knows of the platform. */
  readonly invited: { readonly token: string; readonly text: string } | undefined;
}

/** What signing means and needs, before the first question. `token`: of a draft in the making, if any. */
export function signingPage(
  { charter }: PublishedCharter,
  token: string | undefined,
  invited: InvitedPlatform | undefined,
  language: Language,
): SigningPage {
  const t = signingTexts[language];
  const { count } = formats(language);
  return {
    title: t.title,
    t,
    lede: t.lede(count(charter.commitments.length, t.commitment)),
    charter: {
      href: versionAddress(charter, language),
      label: t.readVersion(String(charter.version)),
    },
    meaning: charter.signing[language],
    afterwards: t.afterwards(count(REVIEW_WORKING_DAYS, t.workingDay)),
    action: `/${language}/signing`,
    start: token === undefined ? t.start : t.startAnother,
    resume:
      token === undefined ? undefined : { href: draftAddress(token, language), label: t.resume },
    invited: invited && { token: invited.token, text: t.invited(invited.platform.tradeName) },
  };
}

interface NoSigningPage extends Page {
  readonly text: string;
  readonly charter: Link;
}

/** Before a version of the charter is in force. */
export function noSigningPage(language: Language): NoSigningPage {
  const t = signingTexts[language];
  const charter = { href: `/${language}/charter`, label: t.readCharter };
  return { title: t.noneTitle, text: t.none, charter };
}
