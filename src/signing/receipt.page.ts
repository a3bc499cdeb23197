import type { Attachment } from "../attachments/attachment";
import { formats } from "../infrastructure/formats";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { Platform } from "../platforms/platform";
import { draftAddress, type Link } from "./journey.page";
import { receiptTexts, type ReceiptTexts } from "./receipt.texts";
import { reviewDueOn } from "../signatures/review-due";
import { takenCommitments, wasReplaced, type DecidedSignature } from "../signatures/signature";
import { signingTexts } from "./signing.texts";

interface ReceiptPage extends Page {
  readonly words: ReceiptTexts;
  readonly lede: string;
  readonly happened: { readonly title: string; readonly details: readonly string[] };
  readonly next: {
    readonly title: string;
    readonly steps: readonly { readonly what: string; readonly when?: string }[];
  };
  readonly references: readonly { readonly term: string; readonly details: string }[];
  readonly downloads: readonly Link[];
  /** Sends the receipt once more; undefined once the address is erased. */
  readonly again: { readonly action: string; readonly label: string } | undefined;
  readonly register: Link;
}

interface ReceiptFacts {
  readonly token: string;
  readonly signature: DecidedSignature;
  readonly platform: Platform;
  readonly charterSha256: string;
  /** Where the receipt was sent; undefined once it is erased. */
  readonly email: string | undefined;
  readonly hasDocument: boolean;
  /** What was handed over with the statement; undefined once it is erased too. */
  readonly delegation: Attachment | undefined;
  /** It was just sent once more. */
  readonly sentAgain: boolean;
}

/** What happened, what comes next and when, and what identifies the signature. */
export function receiptPage(facts: ReceiptFacts, language: Language): ReceiptPage {
  const { token, signature, platform } = facts;
  const words = receiptTexts[language];
  const { instant, number } = formats(language);
  const draft = draftAddress(token, language);
  const taken = number(takenCommitments(signature).length);
  const version = String(signature.charterVersion);
  return {
    title: words.title,
    crumbs: [{ href: `/${language}/signing`, label: signingTexts[language].title }],
    words,
    lede: words.lede(platform.tradeName, taken, number(signature.choices.length), version),
    happened: {
      title: words.happened,
      details: [
        words.recorded(instant(signature.signedAt)),
        ...(facts.email === undefined ? [] : [words.mailed(facts.email)]),
        ...(facts.sentAgain ? [words.sentAgain] : []),
      ],
    },
    next: { title: words.next, steps: nextSteps(signature, language) },
    references: [
      { term: words.reference, details: signature.reference },
      { term: words.sha256, details: signature.statementSha256 },
      { term: words.charter, details: facts.charterSha256 },
      ...(facts.delegation
        ? [{ term: words.delegation(facts.delegation.name), details: facts.delegation.sha256 }]
        : []),
    ],
    downloads: [
      ...(facts.hasDocument ? [{ href: `${draft}/statement.pdf`, label: words.downloadPdf }] : []),
      { href: `${draft}/statement.txt`, label: words.download },
    ],
    again:
      facts.email === undefined ? undefined : { action: `${draft}/receipt`, label: words.again },
    register: {
      href: `/${language}/signatories/${platform.slug}`,
      label: words.register(platform.tradeName),
    },
  };
}

function nextSteps({ decision, signedAt }: DecidedSignature, language: Language) {
  const words = receiptTexts[language];
  if (decision && wasReplaced(decision)) return [{ what: words.replaced }];
  if (decision) return [{ what: words[decision.decision] }];
  return [
    { when: words.now, what: words.meanwhile },
    { when: words.until(formats(language).day(reviewDueOn(signedAt))), what: words.review },
    { when: words.then, what: words.decision },
  ];
}
