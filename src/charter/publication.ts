import { z } from "zod";
import type { CharterVersion, PublishedCharter } from "./charter";
import { measuredOtherwise } from "./measured-otherwise";

export type PublicationRefusal =
  | "already-published"
  | "published-with-other-content"
  | "not-the-next-version"
  | "in-force-date-is-not-a-day"
  | "in-force-date-is-not-later"
  | "measured-otherwise";

export interface RefusedPublication {
  readonly accepted: false;
  readonly refusal: PublicationRefusal;
  /** Codes of the commitments that are measured otherwise than before. */
  readonly commitments?: readonly string[];
}

export type PublicationDecision = { readonly accepted: true } | RefusedPublication;

interface Candidate {
  readonly charter: CharterVersion;
  readonly contentSha256: string;
  readonly inForceOn: string;
}

/**
 * A version is published once, with one content, and comes into force after the one before it. It may
 * ask for more or for less of a commitment, but goes on measuring it in the same way.
 * `published` holds every version so far, in order.
 */
export function decidePublication(
  { charter: candidate, contentSha256, inForceOn }: Candidate,
  published: readonly PublishedCharter[],
): PublicationDecision {
  const { version } = candidate;
  const same = published.find(({ charter }) => charter.version === version);
  if (same) {
    const unchanged = same.contentSha256 === contentSha256;
    return refused(unchanged ? "already-published" : "published-with-other-content");
  }
  const previous = published.at(-1);
  if (!isNext(version, previous?.charter.version)) return refused("not-the-next-version");
  if (!z.iso.date().safeParse(inForceOn).success) return refused("in-force-date-is-not-a-day");
  if (previous && inForceOn <= previous.inForceOn) return refused("in-force-date-is-not-later");
  const others = published.map(({ charter }) => charter);
  const commitments = measuredOtherwise(candidate, others);
  if (commitments.length > 0) return { ...refused("measured-otherwise"), commitments };
  return { accepted: true };
}

/** Versions count from 1; a register may begin with a pilot, version 0. */
function isNext(version: number, last: number | undefined): boolean {
  return last === undefined ? version === 0 || version === 1 : version === last + 1;
}

function refused(refusal: PublicationRefusal): RefusedPublication {
  return { accepted: false, refusal };
}
