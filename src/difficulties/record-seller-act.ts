import { recordCaseEvents, type RecordingStores } from "../cases/record-case-events";
import type { RecordingRefusal } from "../cases/case-recording";
import type { Difficulty } from "./difficulty";
import type { DifficultyAdditionRepository } from "./difficulty-addition.repository";
import type { DifficultyRepository } from "./difficulty.repository";
import { decideSellerAct, type SellerAct, type SellerRefusal } from "./seller-act";

interface Stores extends RecordingStores {
  readonly difficulties: DifficultyRepository;
  readonly difficultyAdditions: DifficultyAdditionRepository;
}

interface RecordSellerAct {
  readonly act: SellerAct;
  readonly opened: NonNullable<Difficulty["opened"]>;
  readonly difficultyId: number;
  /** Empty where the act has no text. */
  readonly words: string;
}

export type SellerActOutcome =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly refusal: SellerRefusal | RecordingRefusal };

/** Run inside one transaction: what the seller writes and its event stand or fall together. */
export async function recordSellerAct(
  stores: Stores,
  { act, opened, difficultyId, words }: RecordSellerAct,
  now: Date,
): Promise<SellerActOutcome> {
  const { platform, reference } = opened;
  await stores.eventImports.takeTurn();
  const known = (await stores.caseHistories.find(platform.id, reference))?.events ?? [];
  const decision = decideSellerAct(act, known, now);
  if (!decision.accepted) return decision;
  if (decision.events.length > 0) {
    const recording = await recordCaseEvents(
      stores,
      { platform, reference, source: "reported", accountId: undefined, events: decision.events },
      now,
    );
    if (!recording.accepted) return recording;
  }
  if (act === "facts" || act === "information") {
    const addition = { kind: act, words, addedAt: now };
    await stores.difficultyAdditions.add(difficultyId, addition);
  }
  await stores.difficulties.touch(difficultyId, now);
  return { accepted: true };
}
