import { formats } from "../infrastructure/formats";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { identitiesTexts, type IdentitiesTexts } from "./identities.texts";
import type { Identity } from "./identity";

interface OwnIdentityPage extends Page {
  readonly t: IdentitiesTexts["own"];
  readonly lede: string;
  readonly facts: readonly { readonly term: string; readonly details: string }[];
  readonly act: { readonly action: string; readonly label: string };
}

interface OwnIdentityFacts {
  readonly provider: string;
  /** Undefined: none is linked. */
  readonly identity: Identity | undefined;
}

/** Which identity opens the account of whoever reads this, and the act that changes it. */
export function ownIdentityPage(
  { provider, identity }: OwnIdentityFacts,
  language: Language,
): OwnIdentityPage {
  const { own } = identitiesTexts[language];
  const base = `/${language}/identities`;
  const page = { title: own.title, t: own };
  if (!identity) {
    const act = { action: `${base}/link`, label: own.link(provider) };
    return { ...page, lede: own.lede(provider), facts: [], act };
  }
  const { instant } = formats(language);
  const lastUsed = identity.lastUsedAt ? instant(identity.lastUsedAt) : own.neverUsed;
  return {
    ...page,
    lede: own.linked(provider),
    facts: [
      { term: own.linkedSince, details: instant(identity.linkedAt) },
      { term: own.lastUsed, details: lastUsed },
    ],
    act: { action: `${base}/unlink`, label: own.unlink(provider) },
  };
}
