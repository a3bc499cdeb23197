import type { PublishedCharter } from "../charter/charter";
import { charterInForce } from "../charter/in-force";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { declarationOf, type Declaration, type SigningDraft } from "./signing-draft";
import { statementSha256, statementText } from "../signatures/statement";

/** A draft that lacks nothing but its signature. */
export interface ReadyDraft {
  readonly charter: PublishedCharter;
  readonly declaration: Declaration;
  /** Random: a line of the statement. */
  readonly nonce: string;
}

/** What a draft comes to on a day: nothing yet, a declaration to be signed, or one that came too late. */
export type DraftReading =
  | { readonly state: "superseded"; readonly inForce: PublishedCharter | undefined }
  | { readonly state: "incomplete"; readonly charter: PublishedCharter }
  | ({ readonly state: "ready" } & ReadyDraft);

/** `published`: every version, in order. Only the version in force can be signed. */
export function readDraft(
  draft: SigningDraft,
  published: readonly PublishedCharter[],
  now: Date,
): DraftReading {
  const charter = charterInForce(published, parisDay(now));
  if (charter?.charter.version !== draft.charterVersion) {
    return { state: "superseded", inForce: charter };
  }
  const codes = charter.charter.commitments.map(({ code }) => code);
  const declaration = declarationOf(draft.answers, codes);
  if (!declaration) return { state: "incomplete", charter };
  return { state: "ready", charter, declaration, nonce: draft.nonce };
}

/** The statement that a declaration makes in a language, with its hash. */
export function writtenStatement(
  { charter, declaration, nonce }: ReadyDraft,
  language: Language,
): { readonly text: string; readonly sha256: string } {
  const text = statementText({ charter, ...declaration, nonce, medium: "online" }, language);
  return { text, sha256: statementSha256(text) };
}
