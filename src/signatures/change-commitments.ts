import type { PublishedCharter } from "../charter/charter";
import { parisDay } from "../infrastructure/local-day";
import type { Platform } from "../platforms/platform";
import type { CommitmentChoice } from "./commitment-choice";
import { effectiveDayRefusal, type DayRefusal } from "./effective-day";
import { choicesRefusal, takesTheSame } from "./paper-signature";
import { isSignatory, lastEntry, type StateEntry } from "./platform-state";
import { recordPaper, startOf, type PaperStores } from "./record-paper-signature";
import { lastAccepted, type DecidedSignature } from "./signature";

interface ChangeCommitments {
  readonly platform: Platform;
  /** The version it has signed. */
  readonly charter: PublishedCharter;
  /** One for each commitment of the version, the unchanged ones too. */
  readonly choices: readonly CommitmentChoice[];
  /** ISO day, Europe/Paris; a change that takes effect today does so now, not from midnight on. */
  readonly effectiveOn: string;
}

export type ChangeDecision =
  | { readonly accepted: true; readonly supersedes: DecidedSignature }
  | {
      readonly accepted: false;
      readonly refusal:
        | "not-a-signatory"
        | "other-version"
        | "wrong-commitments"
        | "nothing-taken"
        | "nothing-changes"
        | "before-the-last-statement"
        | DayRefusal;
    };

/** A signatory takes one commitment more, or drops one, in a statement that replaces its last one. */
export function decideChange(
  {
    history,
    signatures,
  }: { history: readonly StateEntry[]; signatures: readonly DecidedSignature[] },
  change: Pick<ChangeCommitments, "charter" | "choices" | "effectiveOn">,
  now: Date,
): ChangeDecision {
  const last = lastEntry(history);
  const supersedes = lastAccepted(signatures);
  if (!supersedes || !isSignatory(last?.state)) {
    return { accepted: false, refusal: "not-a-signatory" };
  }
  if (supersedes.charterVersion !== change.charter.charter.version) {
    return { accepted: false, refusal: "other-version" };
  }
  const refusal = choicesRefusal(change) ?? effectiveDayRefusal(change.effectiveOn, now);
  if (refusal) return { accepted: false, refusal };
  // Or the one announced would take over again on its own day.
  if (change.effectiveOn < parisDay(supersedes.effectiveAt)) {
    return { accepted: false, refusal: "before-the-last-statement" };
  }
  if (takesTheSame(supersedes, change)) return { accepted: false, refusal: "nothing-changes" };
  return { accepted: true, supersedes };
}

/** An official enters a change that came on paper. Run inside one transaction. */
export async function changeCommitments(
  stores: PaperStores,
  change: ChangeCommitments,
  now: Date,
): Promise<ChangeDecision> {
  const history = await stores.platformStates.held(change.platform.id);
  const signatures = await stores.signatures.ofPlatform(change.platform.id);
  const decision = decideChange({ history, signatures }, change, now);
  if (!decision.accepted) return decision;

  const { effectiveOn } = change;
  const start = startOf(effectiveOn);
  const effectiveAt = start > now ? start : now;
  const supersedesId = decision.supersedes.id;
  await recordPaper(stores, change, now, { signedAt: now, effectiveAt, effectiveOn, supersedesId });
  return decision;
}
