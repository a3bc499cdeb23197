import { formats } from "../infrastructure/formats";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { ClosedDraft } from "./draft-entry";
import { draftAddress, type Link } from "./journey.page";
import type { StandingRefusal } from "./platform-standing";
import { refusalTexts } from "./refusal.texts";
import { signingTexts } from "./signing.texts";

/** Why the journey does not go on, and which ways are open. */
interface RefusalPage extends Page {
  readonly lede: string;
  readonly happened: readonly string[];
  /** A link; or, with a draft whose answers are carried over, the button that starts another one. */
  readonly way: (Link & { readonly draft?: string }) | undefined;
  readonly others: readonly Link[];
}

/** No such draft (any more), or one of a version that is no longer in force. */
export function closedPage(
  closed: Exclude<ClosedDraft, { state: "signed" }>,
  language: Language,
): RefusalPage {
  const start = `/${language}/signing`;
  if (closed.state === "gone") {
    const { title, lede, happened, way } = refusalTexts[language].gone;
    return { ...around(title, language), lede, happened, way: { href: start, label: way } };
  }
  const { title, lede, happened, way } = refusalTexts[language].superseded;
  const { inForce, token, version } = closed;
  const next = inForce && {
    href: start,
    label: way(String(inForce.charter.version)),
    draft: token,
  };
  return { ...around(title(String(version)), language), lede, happened, way: next };
}

export type JourneyRefusal =
  | { readonly outcome: "changed-since-read" }
  | { readonly outcome: "refused"; readonly refused: StandingRefusal }
  | { readonly outcome: "too-many-codes"; readonly retryAfter: number };

interface RefusalFacts {
  readonly token: string;
  /** Where to write to the service. */
  readonly contact: string;
  readonly now: Date;
}

/** Nothing was signed, and no code sent. */
export function refusalPage(
  refusal: JourneyRefusal,
  facts: RefusalFacts,
  language: Language,
): RefusalPage {
  const t = refusalTexts[language];
  const draft = draftAddress(facts.token, language);
  switch (refusal.outcome) {
    case "refused":
      return standingPage(refusal.refused, facts, language);
    case "changed-since-read": {
      const { title, lede, happened, way } = t[refusal.outcome];
      const link = { href: `${draft}/review`, label: way };
      return { ...around(title, language), lede, happened, way: link };
    }
    case "too-many-codes": {
      const { title, lede, happened, way } = t[refusal.outcome];
      const again = new Date(facts.now.getTime() + refusal.retryAfter * 1000);
      const told = lede(formats(language).time(again));
      const link = { href: `${draft}/code`, label: way };
      return { ...around(title, language), lede: told, happened, way: link };
    }
  }
}

/** The platform has signed, or somebody has signed for it. */
export function standingPage(
  { refusal, platform }: StandingRefusal,
  { token, contact }: Pick<RefusalFacts, "token" | "contact">,
  language: Language,
): RefusalPage {
  const t = refusalTexts[language];
  const { title, lede, happened, way } = t[refusal];
  return {
    ...around(title(platform.tradeName), language),
    lede,
    happened,
    way: { href: `/${language}/signatories/${platform.slug}`, label: way },
    others: [
      { href: `${draftAddress(token, language)}/organisation`, label: t.changeOrganisation },
      { href: `mailto:${contact}`, label: `${t.contact} (${contact})` },
    ],
  };
}

function around(title: string, language: Language) {
  const crumbs = [{ href: `/${language}/signing`, label: signingTexts[language].title }];
  return { title, crumbs, others: [] };
}
