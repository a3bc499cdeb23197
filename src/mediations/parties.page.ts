import { readContact } from "../difficulties/report";
import type { Difficulty } from "../difficulties/difficulty";
import type { Addition } from "../difficulties/difficulty-addition.repository";
import type { Attachment } from "../attachments/attachment";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import type { Representative } from "../invitations/representation";
import type { KeptMediation } from "./mediation.repository";
import { ownMediationTexts } from "./own-mediation.texts";

interface Row {
  readonly term: string;
  readonly details: string | readonly string[];
}

/** Who a mediator has to do with, as far as they agreed to be known. */
export interface PartyFacts {
  /** What the seller reported; undefined when no seller did. */
  readonly difficulty: Difficulty | undefined;
  readonly additions: readonly Addition[];
  readonly attachments: readonly Attachment[];
  readonly contactAgreed: KeptMediation["contactAgreed"];
  readonly representatives: readonly Representative[];
}

export function partyRows(facts: PartyFacts, language: Language): readonly Row[] {
  const t = ownMediationTexts[language];
  const active = facts.representatives.filter(({ suspended }) => !suspended);
  const details = active.map(({ name, email }) => (name ? `${name}, ${email}` : email));
  return [
    ...sellerRows(facts, language),
    {
      term: t.representatives,
      details: details.length > 0 ? details : t.noRepresentative,
    },
  ];
}

/**
 * Name and reference with the consent that the seller gave, to the platform or for the mediation; the
 * address with the latter alone.
 */
function sellerRows({ difficulty, contactAgreed }: PartyFacts, language: Language): Row[] {
  const t = ownMediationTexts[language];
  const only = (details: string) => [{ term: t.seller, details }];
  if (!difficulty) return only(t.unreported);
  const { contact, facts = {} } = difficulty.answers;
  const reading = readContact(contact ?? {});
  if (!reading.complete) return only(t.erased);
  const { name, email, mayBeNamed } = reading.value;
  if (!mayBeNamed && !contactAgreed) return only(t.anonymous);
  const reference = facts["account_reference"] ?? "";
  return [
    { term: t.seller, details: name },
    { term: t.sellerEmail, details: contactAgreed ? email : t.noEmail },
    ...(reference === "" ? [] : [{ term: t.sellerReference, details: reference }]),
  ];
}

/** What the seller wrote in the case; nothing once it was erased. */
export function sellerWordRows(
  { difficulty, additions }: PartyFacts,
  language: Language,
): readonly Row[] {
  const t = ownMediationTexts[language];
  const { facts } = difficulty?.answers ?? {};
  if (!facts) return [];
  return [
    { term: t.description, details: paragraphs(facts["description"] ?? "") },
    { term: t.asked, details: paragraphs(facts["asked"] ?? "") },
    ...additions.map(({ words, addedAt }) => ({
      term: t.added(formats(language).instant(addedAt)),
      details: paragraphs(words),
    })),
  ];
}

/** What was typed on several lines is read on several lines. */
export function paragraphs(words: string): readonly string[] {
  return words.split(/\n+/);
}
