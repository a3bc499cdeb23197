import type { CharterVersion } from "../charter/charter";
import { EXCLUSION_CODES, type EventType } from "../charter/indicator";

/** The codes an event may carry; none for those that are not listed. */
export type EventCodes = ReadonlyMap<string, ReadonlySet<string>>;

/** What a platform answers to a request for mediation. */
export const MEDIATION_ANSWERS = ["accepted", "refused"] as const;

/** How a mediation ends. Its content stays confidential, outcomes are counted. */
export const MEDIATION_OUTCOMES = ["agreement", "partial", "none", "refused", "withdrawn"] as const;

/** That an announced change asks the seller to adapt, and gives more notice for it. */
export const ADAPTATION = "adaptation";

/** What an exclusion carries when the file does not say why. */
const WITHOUT_REASON = "unspecified";

/** An exclusion says why, a mediation what came of it; the start of a clock may say that another target applies (`targetWhen`). */
export function eventCodes(charters: readonly CharterVersion[]): EventCodes {
  const codes = new Map<string, Set<string>>([
    ["excluded", new Set(EXCLUSION_CODES)],
    ["mediation-answered", new Set(MEDIATION_ANSWERS)],
    ["mediation-closed", new Set(MEDIATION_OUTCOMES)],
  ]);
  for (const { measurement } of charters.flatMap(({ commitments }) => commitments)) {
    if (measurement.kind === "attested" || !measurement.indicator.targetWhen) continue;
    for (const type of measurement.indicator.start) {
      codes.set(type, (codes.get(type) ?? new Set()).add(measurement.indicator.targetWhen.code));
    }
  }
  return codes;
}

/** The code as it is recorded. */
export function recordedCode(type: EventType, code: string): string {
  return type === "excluded" && code === "" ? WITHOUT_REASON : code;
}
