import type { Entered } from "../infrastructure/http/form";
import { readChoice, type CommitmentChoice } from "../signatures/commitment-choice";
import { readOrganisation, type Organisation } from "../signatures/organisation";
import { readSignatory, type Signatory } from "../signatures/signatory";

/** A declaration in the making. What was typed is kept as it was typed, right or wrong. */
export interface SigningDraft {
  readonly id: number;
  readonly charterVersion: number;
  readonly answers: DraftAnswers;
  /** Random, drawn when the draft was begun: a line of its statement. */
  readonly nonce: string;
  readonly expiresAt: Date;
  /** The signature it is to replace: an official asked for a correction. */
  readonly correctsId: number | undefined;
  /** Set once it is signed; nothing in it changes any more. */
  readonly signatureId: number | undefined;
}

export interface DraftAnswers {
  readonly organisation?: Entered;
  /** By the code of the commitment. */
  readonly choices?: Readonly<Record<string, Entered>>;
  readonly signatory?: Entered;
}

/** Everything a statement says beside the charter itself. */
export interface Declaration {
  readonly organisation: Organisation;
  /** One a commitment, in the order of the charter. */
  readonly choices: readonly CommitmentChoice[];
  readonly signatory: Signatory;
}

/** The steps of the journey, in order. */
export const STEPS = ["organisation", "commitments", "signatory", "review", "code"] as const;

export type Step = (typeof STEPS)[number];

/** A draft nobody touches is deleted after this time; the cookie that leads back to it lasts as long. */
export const DRAFT_MS = 30 * 86_400_000;

/** The first step that lacks an answer; "review" when none does. `codes`: the charter's commitments. */
export function firstOpenStep(answers: DraftAnswers, codes: readonly string[]): Step {
  if (!readOrganisation(answers.organisation ?? {}).complete) return "organisation";
  if (!chosen(answers, codes)) return "commitments";
  if (!readSignatory(answers.signatory ?? {}).complete) return "signatory";
  return "review";
}

/** Whether a step can be shown: those before it are complete. */
export function isOpen(step: Step, answers: DraftAnswers, codes: readonly string[]): boolean {
  return STEPS.indexOf(step) <= STEPS.indexOf(firstOpenStep(answers, codes));
}

/** The first commitment without a complete answer, in the order of the charter. */
export function firstUnanswered(
  { choices = {} }: DraftAnswers,
  codes: readonly string[],
): string | undefined {
  return codes.find((code) => !readChoice(code, choices[code] ?? {}).complete);
}

/** The complete answers to every commitment of the charter, at least one of them taken. */
export function chosen(
  { choices = {} }: DraftAnswers,
  codes: readonly string[],
): readonly CommitmentChoice[] | undefined {
  const answers = codes.map((code) => readChoice(code, choices[code] ?? {}));
  const complete = answers.flatMap((answer) => (answer.complete ? [answer.value] : []));
  const taken = complete.some(({ choice }) => choice === "taken");
  return taken && complete.length === codes.length ? complete : undefined;
}

/** What there is to sign; undefined while a step lacks an answer. */
export function declarationOf(
  answers: DraftAnswers,
  codes: readonly string[],
): Declaration | undefined {
  const organisation = readOrganisation(answers.organisation ?? {});
  const choices = chosen(answers, codes);
  const signatory = readSignatory(answers.signatory ?? {});
  if (!organisation.complete || !choices || !signatory.complete) return undefined;
  return { organisation: organisation.value, choices, signatory: signatory.value };
}
