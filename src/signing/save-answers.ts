import type { Entered } from "../infrastructure/http/form";
import {
  changeDelegation,
  type DelegationChange,
  type DelegationStores,
} from "./change-delegation";
import type { DraftAnswers, SigningDraft } from "./signing-draft";
import type { SigningDraftRepository } from "./signing-draft.repository";

interface Stores extends DelegationStores {
  readonly signingDrafts: SigningDraftRepository;
}

/** Far beyond every limit of a field: what was typed too long can still be shortened. */
const KEPT = 5_000;

/**
 * Keeps what was typed, right or wrong, beside the answers that are there, and what was handed in. Run inside one
 * transaction, so that two tabs do not undo each other. A draft that is signed, or gone, stays what
 * it was.
 */
export async function saveAnswers(
  stores: Stores,
  token: string,
  typed: DraftAnswers,
  now: Date,
  change?: DelegationChange,
): Promise<SigningDraft | undefined> {
  const { signingDrafts } = stores;
  const draft = await signingDrafts.lock(token, now);
  if (!draft || draft.signatureId !== undefined) return draft;
  const choices = { ...draft.answers.choices, ...typed.choices };
  const answers = { ...draft.answers, ...typed, choices };
  await signingDrafts.save(draft.id, answers, now);
  if (change) await changeDelegation(stores, draft.id, change, now);
  return { ...draft, answers };
}

/** What was typed, cut where nobody would go on reading. */
export function kept(typed: Entered): Entered {
  return Object.fromEntries(
    Object.entries(typed).map(([field, text]) => [field, text.slice(0, KEPT).toWellFormed()]),
  );
}
