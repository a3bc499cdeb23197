import { holdOwnMediation, type HoldingStores, type OwnCase } from "./hold-own-mediation";
import type { MediationNoteRepository } from "./mediation-note.repository";
import type { Note } from "./note";

interface Stores extends HoldingStores {
  readonly mediationNotes: MediationNoteRepository;
}

/**
 * Keeps what a mediator writes down; false when the case is no longer theirs. Run inside one
 * transaction. The same note sent twice is kept once. No evidence and no mail: nobody else is to
 * learn even that there is one.
 */
export async function addNote(
  stores: Stores,
  { own, note }: { readonly own: OwnCase; readonly note: Note },
  now: Date,
): Promise<boolean> {
  const held = await holdOwnMediation(stores, own);
  if (!held) return false;
  const book = { caseId: held.caseId, mediatorId: own.mediatorId };
  const last = (await stores.mediationNotes.all(book)).at(-1);
  if (last && isSame(last, note)) return true;
  await stores.mediationNotes.add(book, note, now);
  return true;
}

function isSame(one: Note, other: Note): boolean {
  return one.kind === other.kind && one.day === other.day && one.words === other.words;
}
