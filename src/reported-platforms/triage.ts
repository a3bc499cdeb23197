import type { Entered } from "../infrastructure/http/form";
import { lengthOf } from "../infrastructure/one-line";
import type { Platform, UnlistedPlatform } from "../platforms/platform";
import type { Answer, Mistaken } from "../signatures/answer";
import {
  ORGANISATION_FIELDS,
  readOrganisation,
  type Organisation,
  type OrganisationMistake,
} from "../signatures/organisation";
import { candidatesFor } from "../signing/declared-platform";

/** What officials make of a platform that a seller named, each by the last word of its address. */
export const TRIAGES = ["confirmation", "merger", "strike-out"] as const;

export type TriageAct = (typeof TRIAGES)[number];

export type Triage =
  /** It exists, under these names, and enters the register. */
  | { readonly act: "confirmation"; readonly organisation: Organisation }
  /** It is one of the register: the cases are that one's. */
  | { readonly act: "merger"; readonly into: string; readonly justification: string }
  /** It is no matter for the charter: the cases are excluded. */
  | { readonly act: "strike-out"; readonly justification: string };

export const TRIAGE_FIELDS = [...ORGANISATION_FIELDS, "into", "justification"] as const;

/** In characters. */
export const JUSTIFICATION_LIMIT = 2000;

export type TriageMistake =
  | OrganisationMistake
  | "into-missing"
  | "justification-missing"
  | "justification-too-long";

/** What an official typed. `slugs`: of the platforms that the register knows. */
export function readTriage(
  act: TriageAct,
  typed: Entered,
  slugs: ReadonlySet<string>,
): Answer<Triage, TriageMistake> {
  if (act === "confirmation") {
    const organisation = readOrganisation(typed);
    if (!organisation.complete) return organisation;
    return { complete: true, value: { act, organisation: organisation.value } };
  }
  const { into = "", justification = "" } = typed;
  const mistakes = justificationMistakes(justification);
  if (act === "strike-out") return answer({ act, justification }, mistakes);
  const isKnown = slugs.has(into);
  return answer(
    { act, into, justification },
    isKnown ? mistakes : [{ field: "into", mistake: "into-missing" }, ...mistakes],
  );
}

function justificationMistakes(justification: string): readonly Mistaken<TriageMistake>[] {
  const field = "justification";
  if (justification === "") return [{ field, mistake: "justification-missing" }];
  return lengthOf(justification) > JUSTIFICATION_LIMIT
    ? [{ field, mistake: "justification-too-long" }]
    : [];
}

function answer(
  value: Triage,
  mistakes: readonly Mistaken<TriageMistake>[],
): Answer<Triage, TriageMistake> {
  return mistakes.length > 0 ? { complete: false, mistakes } : { complete: true, value };
}

export type TriageRefusal =
  | { readonly refusal: "decided-already" }
  /** The register has a platform with this website, or with both names. */
  | { readonly refusal: "registered-already"; readonly twin: Platform };

/** `registered`: all of the register. */
export function refusalOfTriage(
  triage: Triage,
  platform: Pick<UnlistedPlatform, "reason"> | undefined,
  registered: readonly Platform[],
): TriageRefusal | undefined {
  if (platform?.reason !== "reported") return { refusal: "decided-already" };
  if (triage.act !== "confirmation") return undefined;
  const { certain } = candidatesFor(triage.organisation, registered);
  return certain && { refusal: "registered-already", twin: certain };
}

/** The platforms of the register that a reported one may be: same website, or same name. */
export function likelyTwins(
  { tradeName, legalName, country, website }: Platform,
  registered: readonly Platform[],
): readonly Platform[] {
  const organisation = { tradeName, legalName, country, website, registrationNumber: undefined };
  const { certain, namesakes } = candidatesFor(organisation, registered);
  return [...new Set([...(certain ? [certain] : []), ...namesakes])];
}
