import { z } from "zod";
import type { Sealing } from "../infrastructure/sealing";

/** A draft that somebody wants to take up again in another browser. */
export interface Resumption {
  /** The draft's own token. */
  readonly token: string;
  /** Where the link was sent, and where the code is. */
  readonly email: string;
}

const ABOUT = "signing-resumption";

const RESUMPTION = z.strictObject({ token: z.string(), email: z.string() });

/**
 * The last part of a link that is mailed: the draft's token under seal. Whoever is forwarded the mail
 * does not have the draft by it, and no table holds the token.
 */
export function resumptionLink(sealing: Sealing, resumption: Resumption): string {
  return sealing.seal(JSON.stringify(resumption), ABOUT);
}

/** What a link leads to; undefined when this service has not made it. */
export function openedResumption(sealing: Sealing, link: string): Resumption | undefined {
  try {
    return RESUMPTION.parse(JSON.parse(sealing.open(link, ABOUT)));
  } catch {
    return undefined;
  }
}
