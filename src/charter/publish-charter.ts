import type { EvidenceRepository } from "../evidence/evidence.repository";
import { contentSha256 } from "./canonical-content";
import type { CharterVersion, PublishedCharter } from "./charter";
import type { CharterRepository } from "./charter.repository";
import { decidePublication, type RefusedPublication } from "./publication";

interface Stores {
  readonly charters: CharterRepository;
  readonly evidence: EvidenceRepository;
}

interface PublishCharter {
  readonly charter: CharterVersion;
  /** ISO day, Europe/Paris; may lie in the past, when a charter was signed on paper first. */
  readonly inForceOn: string;
}

export type PublishingOutcome =
  | { readonly accepted: true; readonly published: PublishedCharter }
  | RefusedPublication;

/** Run inside one transaction: a version and the evidence of its publication stand or fall together. */
export async function publishCharter(
  stores: Stores,
  { charter, inForceOn }: PublishCharter,
  now: Date,
): Promise<PublishingOutcome> {
  const hash = contentSha256(charter);
  const candidate = { charter, contentSha256: hash, inForceOn };
  const decision = decidePublication(candidate, await stores.charters.all());
  if (!decision.accepted) return decision;

  const published = { charter, contentSha256: hash, inForceOn, publishedAt: now };
  await stores.charters.add(published);
  await stores.evidence.append(
    {
      type: "charter-version-published",
      charterVersion: charter.version,
      contentSha256: hash,
      inForceOn,
    },
    now,
  );
  return { accepted: true, published };
}
