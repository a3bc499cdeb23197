import { changedParts, type ChangedPart } from "../charter/changed-parts";
import { changesTexts, type ChangesTexts } from "../charter/changes.texts";
import type { CharterVersion, Commitment } from "../charter/charter";
import { targetInWords } from "../charter/target-words";
import { differenceOf, goneFrom } from "../charter/version-difference";
import { changesLink, versionName } from "../charter/version-words";
import { formats } from "../infrastructure/formats";
import type { Entered, FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import type { Account } from "../accounts/account";
import { CHOICES } from "../signatures/commitment-choice";
import { choiceTexts, type ChoiceTexts } from "../signing/commitment-choice.texts";
import type { ActFacts, ActTarget } from "./act-target";
import { actTexts, type ActTexts } from "./act.texts";
import { actCrumbs, signatureAddress } from "./act-address";
import type { PlatformAct } from "./standing-draft";

interface Question {
  readonly code: string;
  readonly title: string;
  /** Undefined where it has changed: it stands among the changes then. */
  readonly text: string | undefined;
  readonly target: string;
  /** In words; undefined when the version stays the same. */
  readonly difference: string | undefined;
  /** What was and what is, part by part. */
  readonly changes: readonly ChangedPart[];
}

/** The version that was signed, where the statement is about another one. */
interface Renewal {
  readonly t: ChangesTexts;
  readonly sides: readonly [former: string, version: string];
  /** All that differs from the version just before, on a page of its own. */
  readonly link: { readonly href: string; readonly label: string };
  /** Commitments that the new version no longer has. */
  readonly gone: readonly string[];
}

interface ActFormPage extends Page, FormState {
  readonly t: ActTexts;
  readonly words: ActTexts[PlatformAct];
  readonly choice: ChoiceTexts;
  readonly action: string;
  readonly back: string;
}

interface StatementFormPage extends ActFormPage {
  readonly questions: readonly Question[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly renewal: Renewal | undefined;
  /** Undefined: whoever signs chooses the day. */
  readonly from: string | undefined;
}

type Target = Extract<ActTarget, { accepted: true }>;

/** Every commitment on one page, with what has changed when it is another version. */
export function statementFormPage(
  act: Exclude<PlatformAct, "withdrawal">,
  { platform, published }: ActFacts,
  target: Target,
  form: FormState,
  language: Language,
): StatementFormPage {
  const t = actTexts[language];
  const { charter } = target.charter;
  const signed = published.find(
    (one) => one.charter.version === target.supersedes.charterVersion,
  )?.charter;
  const former = signed && signed.version !== charter.version ? signed : undefined;
  return {
    ...formPage(act, platform, form, language),
    questions: charter.commitments.map((commitment) => questionOf(commitment, former, language)),
    options: CHOICES.map((value) => ({ value, label: choiceTexts[language].options[value] })),
    renewal: former && renewalOf(former, charter, language),
    from:
      target.effectiveOn === undefined
        ? undefined
        : t.statementRenewed(formats(language).day(target.effectiveOn)),
  };
}

function questionOf(
  commitment: Commitment,
  former: CharterVersion | undefined,
  language: Language,
): Question {
  const { code, title, text } = commitment;
  const difference = former && differenceOf(commitment, former);
  const changed = difference?.kind === "changed" ? difference.former : undefined;
  const isSameText = (changed ?? commitment).text[language] === text[language];
  return {
    code,
    title: `${code} – ${title[language]}`,
    text: isSameText ? text[language] : undefined,
    target: targetInWords(commitment, language),
    difference: difference && actTexts[language].difference[difference.kind],
    changes: changed ? changedParts(changed, commitment, language) : [],
  };
}

function renewalOf(former: CharterVersion, charter: CharterVersion, language: Language): Renewal {
  return {
    t: changesTexts[language],
    sides: [versionName(former, language), versionName(charter, language)],
    link: changesLink(charter, language),
    gone: goneFrom(charter, former).map(({ code, title }) => `${code} – ${title[language]}`),
  };
}

/** Before a platform leaves: what it means, from when, and why if it wants to say so. */
export function withdrawalFormPage(
  { platform }: Pick<ActFacts, "platform">,
  form: FormState,
  language: Language,
): ActFormPage {
  return formPage("withdrawal", platform, form, language);
}

function formPage(
  act: PlatformAct,
  platform: ActFacts["platform"],
  form: FormState,
  language: Language,
): ActFormPage {
  const t = actTexts[language];
  const back = signatureAddress(platform);
  return {
    title: t[act].title(platform.tradeName),
    crumbs: actCrumbs(platform, language),
    t,
    words: t[act],
    choice: choiceTexts[language],
    ...form,
    action: `${back}/${act}`,
    back,
  };
}

/** What stands, as the form shows it before anybody has typed: today, and the answers of the last statement. */
export function prefilled(target: Target | undefined, account: Account, now: Date): Entered {
  const answers = target?.supersedes.choices ?? [];
  return {
    effective_on: parisDay(now),
    name: account.name ?? "",
    ...Object.fromEntries(
      answers.flatMap(({ commitment, choice, reason }) => [
        [`${commitment}_choice`, choice],
        [`${commitment}_reason`, reason ?? ""],
      ]),
    ),
  };
}
