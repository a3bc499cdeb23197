import { formats } from "../infrastructure/formats";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { AccountSection } from "../second-factors/account-section";
import { identitiesTexts } from "./identities.texts";
import type { Identity } from "./identity";

interface OwnIdentity {
  /** As people know the provider. */
  readonly provider: string;
  /** Undefined: none is linked. */
  readonly identity: Identity | undefined;
}

/** What was done, as the address of the account's page says it. */
export const LINKED = "identity-linked";
export const UNLINKED = "identity-unlinked";

interface JustNow extends OwnIdentity {
  /** As the address says it. */
  readonly done: unknown;
  readonly now: Date;
}

/** In the page of one's own account: which identity opens it, and the act that changes that. */
export function ownIdentitySection(own: JustNow, language: Language): AccountSection {
  const t = identitiesTexts[language].own;
  const { provider, identity } = own;
  const act = actOf(own, language);
  const text = [ledeOf(own, language), t.comesNext];
  const section = { id: "identity", title: t.title, text, done: doneOf(own, language) };
  if (!identity) return { ...section, items: [], acts: [act] };
  const { instant } = formats(language);
  const { lastUsedAt, linkedAt } = identity;
  const details = [
    t.linkedAt(instant(linkedAt)),
    lastUsedAt ? t.lastUsedAt(instant(lastUsedAt)) : t.neverUsed,
  ];
  return { ...section, items: [{ name: provider, details }], acts: [act] };
}

const JUST_MS = 60_000;

/** The browser comes from the other service, and anybody's link would too: what is told must be so. */
function doneOf({ provider, identity, done, now }: JustNow, language: Language) {
  const t = identitiesTexts[language].own.done;
  if (done === UNLINKED && !identity) return t.unlinked(provider);
  const isNew = identity && now.getTime() - identity.linkedAt.getTime() < JUST_MS;
  return done === LINKED && isNew ? t.linked(provider) : undefined;
}

interface OwnIdentityPage extends Page {
  readonly lede: string;
  readonly act: { readonly action: string; readonly label: string };
}

/** The same act on a page of its own, for whoever comes back to it from the second factor. */
export function ownIdentityPage(own: OwnIdentity, language: Language): OwnIdentityPage {
  const { account, own: t } = identitiesTexts[language];
  return {
    title: t.title,
    crumbs: [{ href: `/${language}/account`, label: account }],
    lede: ledeOf(own, language),
    act: actOf(own, language),
  };
}

function ledeOf({ provider, identity }: OwnIdentity, language: Language): string {
  const t = identitiesTexts[language].own;
  return identity ? t.linked(provider) : t.lede(provider);
}

function actOf({ provider, identity }: OwnIdentity, language: Language) {
  const t = identitiesTexts[language].own;
  const base = `/${language}/identities`;
  return identity
    ? { action: `${base}/unlink`, label: t.unlink(provider) }
    : { action: `${base}/link`, label: t.link(provider) };
}
