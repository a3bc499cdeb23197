import { formats } from "../infrastructure/formats";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { portalTexts } from "../portal/portal.texts";
import { portalCrumbs } from "../portal/portal-crumbs";
import { sectionsOf, type Section } from "../portal/portal-sections";
import { signatoriesTexts } from "../signatories/signatories.texts";
import { standingAt } from "../signatories/standing";
import { statementRows, type StatementTable } from "../signatories/statement-rows";
import { changesLink } from "../charter/version-words";
import { announcedEntry, entryOn, isSignatory, lastEntry } from "../signatures/platform-state";
import { offerRenewal } from "../signatures/renew-signature";
import { lapseDay } from "../signatures/renewal-time";
import { lastAccepted, type DecidedSignature } from "../signatures/signature";
import { statementInForce } from "../signatures/statement-in-force";
import type { Taking } from "../signatures/taking";
import { choiceTexts } from "../signing/commitment-choice.texts";
import { signatureAddress } from "./act-address";
import { targetOf, type ActFacts } from "./act-target";
import { actTexts } from "./act.texts";
import { signatureTexts, type SignatureTexts } from "./signature.texts";
import { PLATFORM_ACTS, type PlatformAct } from "./standing-draft";

export interface SignatureFacts extends ActFacts {
  readonly takings: readonly Taking[];
  readonly now: Date;
}

interface Term {
  readonly term: string;
  readonly details: readonly string[];
  readonly tag: { readonly state: string; readonly word: string };
}

interface Link {
  readonly href: string;
  readonly label: string;
}

interface SignaturePage extends Page {
  readonly t: SignatureTexts;
  readonly lede: string;
  readonly sectionsLabel: string;
  readonly sections: readonly Section[];
  /** What was done. */
  readonly done: string | undefined;
  readonly announced: readonly string[];
  readonly renewal: { readonly text: string; readonly link: Link } | undefined;
  readonly commitments: readonly Term[];
  readonly acts: readonly Link[];
  readonly statements: StatementTable | undefined;
}

/** What stands of a platform's signature, for those who represent it, and what they may do about it. */
export function signaturePage(
  facts: SignatureFacts,
  done: unknown,
  language: Language,
): SignaturePage {
  const { platform, signatures } = facts;
  const t = signatureTexts[language];
  const act = PLATFORM_ACTS.find((known) => known === done);
  return {
    title: t.title,
    crumbs: portalCrumbs(platform, language),
    t,
    lede: ledeOf(facts, language),
    sectionsLabel: portalTexts[language].sections,
    sections: sectionsOf(platform.slug, "signature", language),
    done: act && actTexts[language][act].done,
    announced: announcements(facts, language),
    renewal: renewalNotice(facts, language),
    commitments: commitmentsOf(facts, language),
    acts: actLinks(facts, language),
    statements: signatures.length > 0 ? statementRows(signatures, language) : undefined,
  };
}

function ledeOf({ history, takings, now }: SignatureFacts, language: Language): string {
  const t = signatureTexts[language];
  const { day, number } = formats(language);
  const state = entryOn(history, parisDay(now));
  const standing = isSignatory(state?.state) ? standingAt(takings, now) : undefined;
  if (!standing) return t.notSignatory;
  const lede = t.lede(number(standing.charterVersion), day(standing.since));
  const until = state?.state === "suspended" ? state.planUntil : undefined;
  return until === undefined ? lede : `${lede} ${t.suspendedUntil(day(until))}`;
}

function announcements({ history, signatures, now }: SignatureFacts, language: Language): string[] {
  const t = signatureTexts[language];
  const { day } = formats(language);
  const entry = announcedEntry(history, parisDay(now));
  const ahead = lastAccepted(signatures);
  const states = signatoriesTexts[language].states;
  return [
    ...(entry ? [t.announced(states[entry.state], day(entry.effectiveOn))] : []),
    ...(ahead && ahead.effectiveAt > now && isSignatory(lastEntry(history)?.state)
      ? [t.announcedStatement(ahead.reference, day(parisDay(ahead.effectiveAt)))]
      : []),
  ];
}

function renewalNotice(facts: SignatureFacts, language: Language): SignaturePage["renewal"] {
  const offer = offerRenewal(facts, facts.now);
  if (!offer.accepted) return undefined;
  const { charter, inForceOn } = offer.charter;
  const { day, number } = formats(language);
  const text = signatureTexts[language].renewBy(
    number(charter.version),
    day(inForceOn),
    day(lapseDay(inForceOn)),
  );
  return { text, link: changesLink(charter, language) };
}

function commitmentsOf(facts: SignatureFacts, language: Language): Term[] {
  const { history, signatures, published, now } = facts;
  const signature: DecidedSignature | undefined = statementInForce(history, signatures, now);
  const charter = published.find(
    ({ charter: { version } }) => version === signature?.charterVersion,
  )?.charter;
  if (!signature || !charter) return [];
  const words = choiceTexts[language].states;
  return charter.commitments.flatMap(({ code, title }) => {
    const own = signature.choices.find(({ commitment }) => commitment === code);
    if (!own) return [];
    const tag = { state: own.choice, word: words[own.choice] };
    const details = own.reason === undefined ? [] : [own.reason];
    return [{ term: `${code} – ${title[language]}`, details, tag }];
  });
}

function actLinks(facts: SignatureFacts, language: Language) {
  const { platform, history, now } = facts;
  const open: PlatformAct[] = [
    ...(["renewal", "change"] as const).filter((act) => targetOf(act, facts, now).accepted),
    ...(isSignatory(lastEntry(history)?.state) ? (["withdrawal"] as const) : []),
  ];
  const links = open.map((act) => ({
    href: `${signatureAddress(platform)}/${act}`,
    label: actTexts[language][act].title(platform.tradeName),
  }));
  return links.length > 0
    ? links
    : [{ href: `/${language}/signing`, label: signatureTexts[language].signAgain }];
}
