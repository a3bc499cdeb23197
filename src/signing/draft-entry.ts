import type { CharterRepository } from "../charter/charter.repository";
import type { PublishedCharter } from "../charter/charter";
import { readDraft, type DraftReading } from "./draft-reading";
import type { SigningDraft } from "./signing-draft";
import type { SigningDraftRepository } from "./signing-draft.repository";

interface Stores {
  readonly charters: CharterRepository;
  readonly signingDrafts: SigningDraftRepository;
}

/** A draft that can be worked on. */
export interface OpenDraft {
  readonly state: "open";
  readonly token: string;
  readonly draft: SigningDraft;
  readonly charter: PublishedCharter;
  readonly reading: Exclude<DraftReading, { state: "superseded" }>;
  /** Of the charter's commitments, in order. */
  readonly codes: readonly string[];
}

export type ClosedDraft =
  | { readonly state: "gone" }
  | { readonly state: "signed"; readonly signatureId: number }
  | {
      readonly state: "superseded";
      readonly token: string;
      readonly version: number;
      readonly inForce: PublishedCharter | undefined;
    };

/** What stands behind the address of a draft. */
export async function enterDraft(
  stores: Stores,
  token: string,
  now: Date,
): Promise<OpenDraft | ClosedDraft> {
  const draft = await stores.signingDrafts.find(token, now);
  if (!draft) return { state: "gone" };
  if (draft.signatureId !== undefined) return { state: "signed", signatureId: draft.signatureId };
  const reading = readDraft(draft, await stores.charters.all(), now);
  if (reading.state === "superseded") {
    const { inForce } = reading;
    return { state: "superseded", token, version: draft.charterVersion, inForce };
  }
  const codes = reading.charter.charter.commitments.map(({ code }) => code);
  return { state: "open", token, draft, charter: reading.charter, reading, codes };
}
