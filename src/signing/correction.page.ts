import type { FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { reviewTexts } from "../signatures/review.texts";
import { LIST_ADDRESS } from "../signatures/signature-list.page";
import type { ReviewedSignature } from "../signatures/signature-list.queries";
import { signatureListTexts } from "../signatures/signature-list.texts";
import { correctionTexts, type CorrectionTexts } from "./correction.texts";

interface CorrectionPage extends Page, FormState {
  readonly t: CorrectionTexts;
  readonly action: string;
  readonly back: string;
  /** What the official is told first: what was kept, or why nothing was sent. */
  readonly notice: { readonly text: string; readonly tone: "refusal" } | undefined;
}

/** The form in which an official says what is to be corrected. */
export function correctionPage(
  { reference, tradeName }: ReviewedSignature,
  form: FormState,
  notice: CorrectionPage["notice"],
  language: Language,
): CorrectionPage {
  const t = correctionTexts[language];
  const back = `${LIST_ADDRESS}/${reference}`;
  return {
    title: t.title(tradeName),
    crumbs: [
      { href: LIST_ADDRESS, label: signatureListTexts[language].title },
      { href: back, label: reviewTexts[language].one(tradeName) },
    ],
    t,
    ...form,
    action: `${back}/correction`,
    back,
    notice,
  };
}
