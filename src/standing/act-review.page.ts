import { formats } from "../infrastructure/formats";
import type { FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { TRIES } from "../infrastructure/one-time-code";
import type { Account } from "../accounts/account";
import type { Platform } from "../platforms/platform";
import { consentText } from "../signatures/statement";
import { reviewTexts, type ReviewTexts } from "../signing/review.texts";
import { codeTexts, type CodeTexts } from "../signing/signing-code.texts";
import type { ActPlan, StatementPlan } from "./act-plan";
import { actTexts, type ActTexts } from "./act.texts";
import { actCrumbs, signatureAddress } from "./act-address";
import type { PlatformAct, SentCode } from "./standing-draft";

interface ActReviewPage extends Page, FormState {
  readonly t: ActTexts;
  readonly words: ReviewTexts;
  readonly action: string;
  readonly statement: string;
  readonly sha256: string;
  readonly fullNameHint: string;
  readonly consent: string;
  readonly nothingYet: string;
  readonly back: string;
}

/** Whose act is shown. */
export interface ActView {
  readonly platform: Platform;
  readonly account: Account;
  readonly act: PlatformAct;
}

/** The new statement itself, and what its signatory agrees to. */
export function actReviewPage(
  { platform, account, act }: ActView,
  { charter, statement, sha256, signatory }: StatementPlan,
  form: FormState,
  language: Language,
): ActReviewPage {
  const t = actTexts[language];
  const words = reviewTexts[language];
  const address = `${signatureAddress(platform)}/${act}`;
  return {
    title: t.reviewTitle,
    crumbs: actCrumbs(platform, language),
    t,
    words,
    ...form,
    action: `${address}/review`,
    statement,
    sha256,
    fullNameHint: words.fullNameHint(signatory.name),
    consent: consentText({ charter, organisation: platform, replacement: true }, language),
    nothingYet: words.nothingYet(account.email),
    back: address,
  };
}

interface ActCodePage extends Page, FormState {
  readonly t: ActTexts;
  readonly words: CodeTexts;
  readonly lede: string;
  readonly summary: string;
  readonly action: string;
  /** False: there is no code to be typed, only another one to ask for. */
  readonly living: boolean;
  readonly complete: string;
  readonly isGrave: boolean;
  readonly anotherAction: string;
  readonly back: string;
  /** Where the mail is, on a server that sends none. */
  readonly mailbox: { readonly href: string; readonly label: string } | undefined;
}

interface CodeView extends ActView {
  readonly plan: ActPlan;
  readonly code: SentCode;
  readonly hasMailbox: boolean;
  readonly now: Date;
}

/** The last step: the code that was sent by mail, and what it confirms. */
export function actCodePage(view: CodeView, form: FormState, language: Language): ActCodePage {
  const { platform, account, act, plan, code, hasMailbox, now } = view;
  const t = actTexts[language];
  const words = codeTexts[language];
  const address = `${signatureAddress(platform)}/${act}`;
  const living = code.expiresAt > now && code.tries < TRIES;
  const until = formats(language).time(code.expiresAt);
  return {
    title: living ? words.title : words.endedTitle,
    crumbs: actCrumbs(platform, language),
    t,
    words,
    ...form,
    lede: living ? words.sent(account.email, until) : words.ended(account.email),
    summary: t.codeFor(summaryOf(plan, language)),
    action: `${address}/code`,
    living,
    complete: t[act].complete,
    isGrave: act === "withdrawal",
    anotherAction: `${address}/code-request`,
    back: plan.kind === "statement" ? `${address}/review` : address,
    mailbox: hasMailbox ? { href: "/mailbox", label: words.openMailbox } : undefined,
  };
}

function summaryOf(plan: ActPlan, language: Language): string {
  const t = actTexts[language];
  const { day, number } = formats(language);
  const from = day(plan.effectiveOn);
  if (plan.kind === "withdrawal") return t.withdrawalSummary(from, plan.reason ?? t.noReason);
  return t.statementSummary(number(plan.charter.charter.version), from);
}
