import { needsSecondFactor, type Account } from "../accounts/account";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import type { OwnSession } from "../sign-in/own-session.repository";
import type { AccountSection } from "./account-section";
import { accountTexts } from "./account.texts";
import { factorCount, mayRemoveFactor, type Factors } from "./factors";
import type { Passkey } from "./passkey";

/** With what the owner of an account confirms who they are; the last one that is needed stays. */
export function factorsSection(
  { account, factors }: { readonly account: Account; readonly factors: Factors },
  language: Language,
): AccountSection {
  const t = accountTexts[language];
  const { instant } = formats(language);
  const base = `/${language}/account`;
  const isRemovable = mayRemoveFactor(account.role, factors);
  const item = (name: string, address: string, { createdAt, lastUsedAt }: Uses) => ({
    name,
    details: [
      t.added(instant(createdAt)),
      t.used(instant(lastUsedAt)),
      ...(isRemovable ? [] : [t.lastOne]),
    ],
    ...(isRemovable ? { act: { label: t.remove, about: name, href: base + address } } : {}),
  });
  const { authenticator, passkeys } = factors;
  const adding = (path: string) => `/${language}/second-factor/new${path}?next=${base}`;
  const isNeeded = needsSecondFactor(account.role);
  return {
    id: "factors",
    title: t.factorsTitle,
    text: [
      isNeeded ? t.factorsNeeded : t.factorsOptional,
      ...(factorCount(factors) === 0 ? [isNeeded ? t.noFactorYet : t.noFactor] : []),
    ],
    items: [
      ...passkeys.map((passkey) =>
        item(passkeyName(passkey, language), `/passkeys/${passkey.id}/removal`, passkey),
      ),
      ...(authenticator ? [item(t.authenticator, "/authenticator/removal", authenticator)] : []),
    ],
    acts: [
      { label: t.addFactor, href: adding("") },
      ...(authenticator ? [{ label: t.replace, href: adding("/authenticator") }] : []),
    ],
  };
}

interface Uses {
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
}

export function passkeyName({ label }: Passkey, language: Language): string {
  const t = accountTexts[language];
  return label === "" ? t.passkey : t.passkeyOf(label);
}

export function recoveryCodesSection(left: number, language: Language): AccountSection {
  const t = accountTexts[language];
  return {
    id: "recovery-codes",
    title: t.codesTitle,
    text: [t.codesText, t.codesLeft(formats(language).number(left))],
    items: [],
    acts: [{ label: t.renewCodes, href: `/${language}/account/recovery-codes` }],
  };
}

interface SessionFacts {
  readonly sessions: readonly OwnSession[];
  /** Of the session that looks at the list. */
  readonly sessionId: string;
}

export function sessionsSection(
  { sessions, sessionId }: SessionFacts,
  language: Language,
): AccountSection {
  const t = accountTexts[language];
  const { instant } = formats(language);
  const base = `/${language}/account`;
  return {
    id: "sessions",
    title: t.sessionsTitle,
    text: [t.sessionsText],
    items: sessions.map(({ id, agent, createdAt, firstProof, lastSeenAt }) => {
      const browser = agent === "" ? t.unknownBrowser : agent;
      const details = [t.proofs[firstProof](instant(createdAt)), t.lastSeen(instant(lastSeenAt))];
      if (id === sessionId) return { name: t.thisSession(browser), details };
      const action = `${base}/sessions/${id}/sign-out`;
      return { name: browser, details, act: { label: t.signOut, about: browser, action } };
    }),
    acts:
      sessions.length > 1
        ? [{ label: t.signOutEverywhere, action: `${base}/sign-out-everywhere` }]
        : [],
  };
}
