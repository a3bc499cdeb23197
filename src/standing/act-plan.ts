import type { Entered } from "../infrastructure/http/form";
import type { Language } from "../infrastructure/language";
import { lengthOf, oneLine } from "../infrastructure/one-line";
import type { PublishedCharter } from "../charter/charter";
import { lifeOf } from "../charter/in-force";
import type { Answer, Mistaken } from "../signatures/answer";
import { decideChange } from "../signatures/change-commitments";
import {
  readChoice,
  REASON_LIMIT,
  type ChoiceMistake,
  type CommitmentChoice,
} from "../signatures/commitment-choice";
import { decideRenewal } from "../signatures/renew-signature";
import { readSignatory, type Signatory, type SignatoryMistake } from "../signatures/signatory";
import type { DecidedSignature } from "../signatures/signature";
import { statementSha256, statementText } from "../signatures/statement";
import { decideWithdrawal } from "../signatures/withdraw-signature";
import { targetOf, type ActFacts, type ActRefusal } from "./act-target";
import type { PlatformAct, StandingDraft } from "./standing-draft";

export type ActMistake = ChoiceMistake | SignatoryMistake | ActRefusal;

/** A statement ready to be signed. */
export interface StatementPlan {
  readonly kind: "statement";
  readonly charter: PublishedCharter;
  readonly supersedes: DecidedSignature;
  readonly choices: readonly CommitmentChoice[];
  readonly signatory: Signatory;
  /** ISO day, Europe/Paris. */
  readonly effectiveOn: string;
  readonly statement: string;
  readonly sha256: string;
}

export interface WithdrawalPlan {
  readonly kind: "withdrawal";
  readonly effectiveOn: string;
  /** Public; undefined: none is given. */
  readonly reason: string | undefined;
  readonly sha256: string;
}

export type ActPlan = StatementPlan | WithdrawalPlan;

/** Everything an act needs, or each mistake with its field; a mistake without one has the field "act". */
export function planAct(
  { act, answers, nonce }: Pick<StandingDraft, "act" | "answers" | "nonce">,
  facts: ActFacts,
  language: Language,
  now: Date,
): Answer<ActPlan, ActMistake> {
  return act === "withdrawal"
    ? planWithdrawal(answers, facts, now)
    : planStatement({ act, answers, nonce }, facts, language, now);
}

function planWithdrawal(
  typed: Entered,
  { platform, history }: ActFacts,
  now: Date,
): Answer<WithdrawalPlan, ActMistake> {
  const effectiveOn = typed["effective_on"] ?? "";
  const reason = oneLine(typed["reason"] ?? "");
  if (lengthOf(reason) > REASON_LIMIT) return mistaken("reason", "reason-too-long");
  const decision = decideWithdrawal(history, effectiveOn, now);
  if (!decision.accepted) return mistaken(fieldOf(decision.refusal), decision.refusal);
  const sha256 = statementSha256(JSON.stringify([platform.slug, effectiveOn, reason]));
  const value = { kind: "withdrawal", effectiveOn, reason: reason || undefined, sha256 } as const;
  return { complete: true, value };
}

interface StatementDraft {
  readonly act: Exclude<PlatformAct, "withdrawal">;
  readonly answers: Entered;
  readonly nonce: string;
}

function planStatement(
  { act, answers, nonce }: StatementDraft,
  facts: ActFacts,
  language: Language,
  now: Date,
): Answer<StatementPlan, ActMistake> {
  const target = targetOf(act, facts, now);
  if (!target.accepted) return mistaken("act", target.refusal);
  const { charter, supersedes } = target;
  const read = readAnswers(answers, target, facts.account.email);
  if (!read.complete) return read;
  const { choices, signatory } = read.value;
  const effectiveOn = target.effectiveOn ?? answers["effective_on"] ?? "";
  const refusal = statementRefusal(act, facts, { charter, choices, effectiveOn }, now);
  if (refusal) return mistaken(fieldOf(refusal), refusal);

  const { platform } = facts;
  const replacement = { reference: supersedes.reference, effectiveOn };
  const written = { charter, organisation: platform, choices, signatory, nonce, replacement };
  const statement = statementText({ ...written, medium: "online" }, language);
  const value = {
    kind: "statement",
    charter,
    supersedes,
    choices,
    signatory,
    effectiveOn,
    statement,
    sha256: statementSha256(statement),
  } as const;
  return { complete: true, value };
}

function statementRefusal(
  act: StatementDraft["act"],
  facts: ActFacts,
  change: Pick<StatementPlan, "charter" | "choices" | "effectiveOn">,
  now: Date,
): ActRefusal | undefined {
  const decision =
    act === "renewal"
      ? decideRenewal(facts, change.choices, now)
      : decideChange(facts, change, now);
  if (!decision.accepted) return decision.refusal;
  const life = lifeOf(change.charter, facts.published, change.effectiveOn);
  return life.state === "superseded" ? "superseded-version" : undefined;
}

function readAnswers(
  answers: Entered,
  { charter, supersedes }: Pick<StatementPlan, "charter" | "supersedes">,
  email: string,
): Answer<Pick<StatementPlan, "choices" | "signatory">, ChoiceMistake | SignatoryMistake> {
  const mistakes: Mistaken<ChoiceMistake | SignatoryMistake>[] = [];
  const choices = charter.charter.commitments.flatMap(({ code }) => {
    const typed = {
      choice: answers[`${code}_choice`] ?? "",
      reason: answers[`${code}_reason`] ?? "",
    };
    const unchanged = supersedes.choices.find((stands) => isUnchanged(stands, code, typed));
    if (unchanged) return [unchanged];
    const read = readChoice(code, typed);
    if (read.complete) return [read.value];
    for (const { field, mistake } of read.mistakes) {
      mistakes.push({ field: `${code}_${field}`, mistake });
    }
    return [];
  });
  const signatory = readSignatory({ ...answers, email, authorised: "yes" });
  if (!signatory.complete) mistakes.push(...signatory.mistakes);
  if (mistakes.length > 0 || !signatory.complete) return { complete: false, mistakes };
  return { complete: true, value: { choices, signatory: signatory.value } };
}

/** A paper gives no reasons: what it says may stand as it is, and is asked for nothing more. */
function isUnchanged(
  stands: CommitmentChoice,
  code: string,
  typed: { readonly choice: string; readonly reason: string },
): boolean {
  const { commitment, choice, reason } = stands;
  return commitment === code && choice === typed.choice && !reason && typed.reason === "";
}

const ABOUT_THE_DAY: readonly ActRefusal[] = [
  "not-a-day",
  "day-in-the-past",
  "before-the-last-statement",
];

function fieldOf(refusal: ActRefusal): string {
  return ABOUT_THE_DAY.includes(refusal) ? "effective_on" : "act";
}

function mistaken<Mistake extends string>(field: string, mistake: Mistake): Answer<never, Mistake> {
  return { complete: false, mistakes: [{ field, mistake }] };
}

/** The names of the fields of a form about these commitments. */
export function actFields(act: PlatformAct, charter: PublishedCharter | undefined): string[] {
  const choices = charter?.charter.commitments ?? [];
  return [
    "effective_on",
    ...(act === "withdrawal" ? ["reason"] : ["name", "function"]),
    ...choices.flatMap(({ code }) => [`${code}_choice`, `${code}_reason`]),
  ];
}
