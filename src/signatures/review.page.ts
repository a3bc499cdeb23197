import { attachmentWords } from "../attachments/attachment-words";
import { formats } from "../infrastructure/formats";
import { doneWords } from "../infrastructure/http/done";
import type { FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { countryName } from "../platforms/country";
import type { DecidingOutcome } from "./decide-signature";
import { reviewDueOn } from "./review-due";
import { reviewDoneTexts } from "./review-done.texts";
import { reviewTexts, type ReviewTexts } from "./review.texts";
import { REPLACED, wasReplaced } from "./signature";
import { ATTACHMENT_KINDS, type SignatureAttachments } from "./signature-attachment";
import { signedInWords } from "./signed-in-words";
import { websiteHost } from "./signatory";
import type { ReviewedSignature } from "./signature-list.queries";
import { LIST_ADDRESS, TAGS } from "./signature-list.page";
import { signatureListTexts } from "./signature-list.texts";

interface Term {
  readonly term: string;
  readonly details: string | readonly string[];
  readonly act?: { readonly href: string; readonly label: string; readonly about: string };
}

interface SignaturePage extends Page {
  readonly t: ReviewTexts;
  readonly lede: string;
  readonly tag: { readonly state: string; readonly word: string };
  /** Undefined once it is decided. */
  readonly decideHref: string | undefined;
  /** Undefined once it is decided, and where nobody can be written to. */
  readonly correctHref: string | undefined;
  /** Where the receipt is sent again from; undefined when there is no address. */
  readonly receiptAction: string | undefined;
  readonly otherDomain: boolean;
  readonly facts: readonly Term[];
  readonly statement: string;
  readonly statementLanguage: string;
  readonly sha256: string;
  /** What the first of two officials said, as long as the second has not. */
  readonly proposal: readonly Term[] | undefined;
  /** Undefined while it is under review. */
  readonly decision: readonly Term[] | undefined;
}

/** A signature with all that an official decides by. `done`: what was done just now, as the address says. */
export function signaturePage(
  signature: ReviewedSignature,
  attachments: SignatureAttachments,
  done: string | undefined,
  language: Language,
): SignaturePage {
  const t = reviewTexts[language];
  const { reference, state, tradeName, decided } = signature;
  const isReachable = signature.signatory?.email !== undefined;
  return {
    title: t.one(tradeName),
    crumbs: [{ href: LIST_ADDRESS, label: signatureListTexts[language].title }],
    t,
    lede: ledeOf(signature, language),
    done: doneWords(reviewDoneTexts[language], done),
    tag: { state: TAGS[state], word: signatureListTexts[language].state[state] },
    decideHref: decided ? undefined : decisionAddress(reference),
    correctHref: decided || !isReachable ? undefined : `${LIST_ADDRESS}/${reference}/correction`,
    receiptAction: isReachable ? `${LIST_ADDRESS}/${reference}/receipt` : undefined,
    otherDomain: signature.otherMailDomain,
    facts: [...factsOf(signature, language), ...fileTerms(signature, attachments, language)],
    statement: signature.statement,
    statementLanguage: signature.language,
    sha256: t.sha256(signature.statementSha256),
    proposal: decided ? undefined : proposalTerms(signature, language),
    decision: decided && decisionTerms(decided, language),
  };
}

export function decisionAddress(reference: string): string {
  return `${LIST_ADDRESS}/${reference}/decision`;
}

function ledeOf({ recordedAt, decided, state }: ReviewedSignature, language: Language): string {
  const t = reviewTexts[language];
  const { day, instant } = formats(language);
  if (!decided) return t.waiting(day(reviewDueOn(recordedAt)));
  return (state === "accepted" ? t.wasAccepted : t.wasDeclined)(instant(decided.at));
}

function factsOf(signature: ReviewedSignature, language: Language): Term[] {
  const t = reviewTexts[language];
  const list = signatureListTexts[language];
  const { number } = formats(language);
  const { signatory, medium } = signature;
  return [
    { term: t.reference, details: signature.reference },
    { term: t.organisation, details: [signature.tradeName, signature.legalName] },
    { term: t.country, details: countryName(signature.country, language) },
    ...registrationTerms(signature, t),
    { term: t.website, details: websiteHost(signature.website) },
    {
      term: list.signatory,
      details: signatory ? [signatory.name, signatory.function] : list.unknownSignatory,
    },
    ...(signatory && medium === "online"
      ? [{ term: t.email, details: signatory.email ?? t.erased }]
      : []),
    { term: t.version, details: number(signature.charterVersion) },
    {
      term: t.signedAt,
      details: `${signedInWords(signature, formats(language))}, ${medium === "paper" ? t.paper : t.online}`,
    },
  ];
}

/** The files beside the statement, each to be downloaded. */
function fileTerms(
  { reference }: ReviewedSignature,
  attachments: SignatureAttachments,
  language: Language,
): Term[] {
  const t = reviewTexts[language];
  return ATTACHMENT_KINDS.flatMap((kind) => {
    const file = attachments[kind];
    if (!file) return [];
    const term = t.attachments[kind];
    const href = `${LIST_ADDRESS}/${reference}/${kind}`;
    const act = { href, label: t.download, about: file.name };
    return [{ term, details: attachmentWords(file, language), act }];
  });
}

function registrationTerms(
  { registrationNumber, registerName }: ReviewedSignature,
  { registration }: ReviewTexts,
): Term[] {
  const details = [registrationNumber, registerName].filter((text) => text !== undefined);
  return details.length === 0 ? [] : [{ term: registration, details }];
}

function proposalTerms({ proposed }: ReviewedSignature, language: Language): Term[] | undefined {
  if (!proposed) return undefined;
  const t = reviewTexts[language];
  const { by, at, authorityCheck } = proposed;
  return [
    { term: t.proposedBy, details: [by, formats(language).instant(at)] },
    ...(authorityCheck === undefined ? [] : [{ term: t.check, details: authorityCheck }]),
  ];
}

function decisionTerms(
  { by, reason, authorityCheck }: NonNullable<ReviewedSignature["decided"]>,
  language: Language,
): Term[] {
  const t = reviewTexts[language];
  const isReplaced = by === undefined && reason === REPLACED;
  return [
    { term: t.by, details: by ?? (isReplaced ? t.byReplacement : t.byRecording) },
    ...(authorityCheck === undefined ? [] : [{ term: t.check, details: authorityCheck }]),
    ...(reason === undefined || isReplaced ? [] : [{ term: t.reason, details: reason }]),
  ];
}

interface DecisionPage extends Page, FormState {
  readonly t: ReviewTexts;
  readonly lede: string;
  readonly action: string;
  readonly back: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly hint: string;
  }[];
  /** Why nothing was recorded. */
  readonly notice: { readonly text: string; readonly tone: "refusal" } | undefined;
}

export function decisionPage(
  signature: ReviewedSignature,
  form: FormState,
  notice: DecisionPage["notice"],
  language: Language,
): DecisionPage {
  const t = reviewTexts[language];
  const { reference, tradeName, signatory, medium } = signature;
  const back = `${LIST_ADDRESS}/${reference}`;
  return {
    title: t.decisionTitle(tradeName),
    crumbs: [
      { href: LIST_ADDRESS, label: signatureListTexts[language].title },
      { href: back, label: t.one(tradeName) },
    ],
    t,
    lede: t.decisionLede(medium === "paper" ? t.nobody : (signatory?.email ?? t.erased)),
    ...form,
    action: decisionAddress(reference),
    back,
    options: (["accepted", "declined"] as const).map((value) => ({
      value,
      label: t.options[value],
      hint: t.optionHints[value],
    })),
    notice,
  };
}

type Refusal = Exclude<
  Extract<DecidingOutcome, { accepted: false }>,
  { refusal: "unknown-reference" }
>;

/** Why nothing was recorded; the second of two officials is told who was first. */
export function refusalInWords(refusal: Refusal, language: Language): string {
  const { refusals: t, mistakes } = reviewTexts[language];
  const { day, instant } = formats(language);
  switch (refusal.refusal) {
    case "already-decided": {
      const at = instant(refusal.earlier.decidedAt);
      if (refusal.by) return t.alreadyDecided(refusal.by.email, at);
      return wasReplaced(refusal.earlier) ? t.alreadyReplaced(at) : t.alreadyRecorded(at);
    }
    case "proposed-by-oneself":
      return t.proposedByOneself(instant(refusal.proposal.proposedAt));
    case "not-under-review":
      return t.notUnderReview;
    case "left-since":
      return t.leftSince(day(refusal.end.effectiveOn));
    case "reason-missing":
      return mistakes["reason-missing"];
  }
}
