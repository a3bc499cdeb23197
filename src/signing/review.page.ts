import type { Attachment } from "../attachments/attachment";
import { attachmentWords } from "../attachments/attachment-words";
import type { FormState } from "../infrastructure/http/form";
import type { Language } from "../infrastructure/language";
import { writtenStatement, type ReadyDraft } from "./draft-reading";
import { draftAddress, journeyPage, type JourneyPage, type Link } from "./journey.page";
import { reviewTexts, type ReviewTexts } from "./review.texts";
import { consentText } from "../signatures/statement";

interface ReviewPage extends JourneyPage, FormState {
  readonly words: ReviewTexts;
  readonly action: string;
  readonly corrections: readonly Link[];
  readonly statement: string;
  readonly sha256: string;
  readonly downloadHref: string;
  /** What is handed over with the statement. */
  readonly delegation: string | undefined;
  readonly fullNameHint: string;
  readonly consent: string;
  readonly nothingYet: string;
}

/** The statement itself, and what its signatory agrees to. */
export function reviewPage(
  ready: ReadyDraft & { readonly token: string; readonly delegation: Attachment | undefined },
  form: FormState,
  language: Language,
): ReviewPage {
  const words = reviewTexts[language];
  const draft = draftAddress(ready.token, language);
  const { organisation, signatory } = ready.declaration;
  const { text, sha256 } = writtenStatement(ready, language);
  return {
    ...journeyPage("review", words.title, `${draft}/signatory`, language),
    ...form,
    words,
    action: `${draft}/review`,
    corrections: (["organisation", "commitments", "signatory"] as const).map((part) => ({
      href: `${draft}/${part}`,
      label: words.parts[part],
    })),
    statement: text,
    sha256,
    downloadHref: `${draft}/statement.txt`,
    delegation: ready.delegation && words.delegation(attachmentWords(ready.delegation, language)),
    fullNameHint: words.fullNameHint(signatory.name),
    consent: consentText({ charter: ready.charter, organisation }, language),
    nothingYet: words.nothingYet(signatory.email),
  };
}
