import type { PublishedCharter } from "../charter/charter";
import { lifeOf } from "../charter/in-force";
import { parisDay, parseDay } from "../infrastructure/local-day";
import type { CommitmentChoice } from "./commitment-choice";
import { isSignatory, LEAVING, maySign, stateOfVersion, type StateEntry } from "./platform-state";
import { takenCommitments, type DecidedSignature, type Signature } from "./signature";

/** A statement signed on paper, as an official enters it. */
export interface PaperSignature {
  readonly charter: PublishedCharter;
  /** ISO day, Europe/Paris; it takes effect at the start of that day. */
  readonly signedOn: string;
  /** One for each commitment of the version. */
  readonly choices: readonly CommitmentChoice[];
}

export interface PaperSignatureFacts {
  /** Every version, in order. */
  readonly published: readonly PublishedCharter[];
  readonly history: readonly StateEntry[];
  readonly signatures: readonly DecidedSignature[];
}

export type PaperSignatureRefusal =
  | "not-a-day"
  | "day-in-the-future"
  | "not-yet-in-force"
  | "superseded-version"
  | "wrong-commitments"
  | "nothing-taken"
  | "already-signed"
  | "under-review"
  | "before-the-last-state";

export type PaperSignatureDecision =
  | { readonly accepted: true; readonly change: "new" | "none" }
  | { readonly accepted: false; readonly refusal: PaperSignatureRefusal };

/**
 * A version is signed while it is in force, on a day that has come, once. The very same statement
 * entered again changes nothing; another one of the same version is refused while the first stands.
 * One from before a withdrawal or a removal is refused whatever its version, or it would undo that.
 */
export function decidePaperSignature(
  facts: PaperSignatureFacts,
  paper: PaperSignature,
  now: Date,
): PaperSignatureDecision {
  const refusal = dayRefusal(facts.published, paper, now) ?? choicesRefusal(paper);
  if (refusal) return { accepted: false, refusal };
  const { version } = paper.charter.charter;
  const own = facts.signatures.filter(({ charterVersion }) => charterVersion === version);
  if (own.some((signature) => isSame(signature, paper))) return { accepted: true, change: "none" };

  const state = stateOfVersion(facts.history, version);
  if (!maySign(state)) {
    return { accepted: false, refusal: isSignatory(state) ? "already-signed" : "under-review" };
  }
  const closing = facts.history.filter(
    (entry) => entry.charterVersion === version || LEAVING.includes(entry.state),
  );
  if (closing.some((entry) => paper.signedOn < knownOn(entry))) {
    return { accepted: false, refusal: "before-the-last-state" };
  }
  return { accepted: true, change: "new" };
}

function dayRefusal(
  published: readonly PublishedCharter[],
  { charter, signedOn }: PaperSignature,
  now: Date,
): PaperSignatureRefusal | undefined {
  if (parseDay(signedOn) === undefined) return "not-a-day";
  if (signedOn > parisDay(now)) return "day-in-the-future";
  const { state } = lifeOf(charter, published, signedOn);
  if (state === "upcoming") return "not-yet-in-force";
  return state === "superseded" ? "superseded-version" : undefined;
}

/** What is wrong with the answers to the commitments of a version. */
export function choicesRefusal({
  charter,
  choices,
}: Pick<PaperSignature, "charter" | "choices">): "wrong-commitments" | "nothing-taken" | undefined {
  const expected = charter.charter.commitments.map(({ code }) => code);
  const answered = new Set(choices.map(({ commitment }) => commitment));
  const complete = expected.every((code) => answered.has(code));
  if (!complete || choices.length !== expected.length) return "wrong-commitments";
  return takenCommitments({ choices }).length === 0 ? "nothing-taken" : undefined;
}

/** The day a state holds from, or the day before that on which it was announced. */
function knownOn({ effectiveOn, recordedAt }: StateEntry): string {
  const recordedOn = parisDay(recordedAt);
  return recordedOn < effectiveOn ? recordedOn : effectiveOn;
}

function isSame(signature: DecidedSignature, paper: PaperSignature): boolean {
  const accepted = signature.decision?.decision === "accepted";
  const sameDay = parisDay(signature.effectiveAt) === paper.signedOn;
  return accepted && sameDay && takesTheSame(signature, paper);
}

/** Whether two statements take the same commitments. */
export function takesTheSame(
  one: Pick<Signature, "choices">,
  other: Pick<Signature, "choices">,
): boolean {
  const taken = new Set(takenCommitments(one));
  const others = takenCommitments(other);
  return others.length === taken.size && others.every((code) => taken.has(code));
}
