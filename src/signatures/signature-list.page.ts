import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import { listAddress, pagination, type Pagination } from "../infrastructure/http/pagination";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { reviewDueOn } from "./review-due";
import { REVIEW_STATES, type ReviewState } from "./signature";
import type { ListedSignature } from "./signature-list.queries";
import { signatureListTexts, type SignatureListTexts } from "./signature-list.texts";

interface SignatureListPage extends Page {
  readonly t: SignatureListTexts;
  readonly lede: string;
  readonly states: readonly {
    readonly href: string;
    readonly label: string;
    readonly current: boolean;
  }[];
  /** Where one on paper is recorded. */
  readonly paperHref: string;
  readonly caption: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly pagination: Pagination | undefined;
}

/** Which of the signatures are asked for; undefined: all of them. */
export interface SignatureFilter {
  readonly state: ReviewState | undefined;
  /** From 1. */
  readonly page: number;
}

interface SignatureListFacts {
  readonly listed: readonly ListedSignature[];
  /** In the state asked for. */
  readonly all: number;
  readonly waiting: number;
  readonly filter: SignatureFilter;
  readonly now: Date;
}

export const LIST_ADDRESS = "/console/signatures";

/** Where an official enters a statement on paper; a version of the charter may follow. */
export const PAPER_ADDRESS = `${LIST_ADDRESS}/paper`;

/** Without a word about it, the signatures that wait for a decision; "all" asks for all. */
export function readStateFilter(value: unknown): ReviewState | undefined {
  if (value === "all") return undefined;
  return REVIEW_STATES.find((state) => state === value) ?? "under-review";
}

export function signatureListPage(
  facts: SignatureListFacts,
  language: Language,
): SignatureListPage {
  const t = signatureListTexts[language];
  const { count } = formats(language);
  const { all, filter, waiting, now } = facts;
  return {
    title: t.title,
    t,
    lede: waiting === 0 ? t.none : count(waiting, t.lede),
    states: [...REVIEW_STATES, undefined].map((state) => ({
      href: address(state),
      label: state === undefined ? t.everyState : t.states[state],
      current: state === filter.state,
    })),
    paperHref: PAPER_ADDRESS,
    caption: `${count(all, t.caption)}, ${t.captionNote}`,
    rows: facts.listed.map((signature) => row(signature, now, language)),
    pagination: pagination(
      { all, page: filter.page, href: (page) => address(filter.state, page) },
      language,
    ),
  };
}

function address(state: ReviewState | undefined, page = 1): string {
  return listAddress(LIST_ADDRESS, { state: state ?? "all" }, page);
}

/** Who, since when, due when, in what state, and the one act. */
function row(signature: ListedSignature, now: Date, language: Language): Cell[] {
  const t = signatureListTexts[language];
  const { shortDay } = formats(language);
  const { medium, reference, state, tradeName, signedAt, recordedAt } = signature;
  const waits = state === "under-review";
  const dueOn = reviewDueOn(recordedAt);
  const isOverdue = waits && parisDay(now) > dueOn;
  return [
    { text: tradeName, note: reference },
    signatoryCell(signature, t),
    { text: shortDay(parisDay(signedAt)), ...(medium === "paper" ? { note: t.onPaper } : {}) },
    { text: waits ? shortDay(dueOn) : "–", ...(isOverdue ? { note: t.overdue } : {}) },
    { text: "", tags: [{ state: TAGS[state], word: t.state[state] }] },
    {
      text: waits ? t.look : t.see,
      href: `${LIST_ADDRESS}/${reference}`,
      about: t.about(reference, tradeName),
    },
  ];
}

/** The sign that goes with each state of a review. */
export const TAGS: Readonly<Record<ReviewState, string>> = {
  "under-review": "under-review",
  accepted: "signed",
  declined: "declined",
};

function signatoryCell({ signatory }: ListedSignature, t: SignatureListTexts): Cell {
  return signatory
    ? { text: signatory.name, note: signatory.function }
    : { text: t.unknownSignatory };
}
