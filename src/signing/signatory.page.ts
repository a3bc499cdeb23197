import { ACCEPT, type Attachment } from "../attachments/attachment";
import { attachmentWords } from "../attachments/attachment-words";
import { attachmentsTexts } from "../attachments/attachments.texts";
import type { FormState } from "../infrastructure/http/form";
import type { Language } from "../infrastructure/language";
import { draftAddress, journeyPage, type JourneyPage, type Link } from "./journey.page";
import { signatoryTexts, type SignatoryTexts } from "./signatory.texts";

export const DELEGATION_FIELD = "delegation";
export const DELEGATION_REMOVAL_FIELD = "delegation_removal";

interface SignatoryPage extends JourneyPage, FormState {
  readonly words: SignatoryTexts;
  readonly action: string;
  readonly legal: Link;
  readonly delegation: {
    readonly field: string;
    readonly removalField: string;
    readonly accept: string;
    readonly hint: string;
    /** The file that is attached already: its name, its kind and its size. */
    readonly kept: string | undefined;
  };
}

interface DelegationFacts {
  /** With the draft. */
  readonly kept: Attachment | undefined;
  /** The statement that is corrected came with one, and this one has none yet. */
  readonly isLeftBehind: boolean;
}

export function signatoryPage(
  token: string,
  form: FormState,
  { kept, isLeftBehind }: DelegationFacts,
  language: Language,
): SignatoryPage {
  const words = signatoryTexts[language];
  const draft = draftAddress(token, language);
  const limits = attachmentsTexts[language].hint;
  return {
    ...journeyPage("signatory", words.title, `${draft}/commitments`, language),
    ...form,
    words,
    action: `${draft}/signatory`,
    legal: { href: `/${language}/legal`, label: words.legal },
    delegation: {
      field: DELEGATION_FIELD,
      removalField: DELEGATION_REMOVAL_FIELD,
      accept: ACCEPT,
      hint: kept
        ? limits
        : `${isLeftBehind ? words.delegationAgain : words.delegationHint} ${limits}`,
      kept: kept && words.delegationKept(attachmentWords(kept, language)),
    },
  };
}
