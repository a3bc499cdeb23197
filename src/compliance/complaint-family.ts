import type { CharterVersion, Commitment } from "../charter/charter";
import type { EventType } from "../charter/indicator";

/** By these a seller asks a platform for something: what article 11(4) of the regulation counts. */
const COMPLAINTS: ReadonlySet<EventType> = new Set([
  "request-received",
  "challenge-received",
  "return-requested",
  "fee-disputed",
  "counterfeit-reported",
]);

/** Where complaints of one kind are counted, and which clock measures them. */
export interface ComplaintKind {
  readonly type: EventType;
  readonly commitment: string;
  readonly family: string;
}

/** The kinds of complaint that a version measures. */
export function complaintKinds({ commitments }: CharterVersion): ComplaintKind[] {
  return commitments.flatMap((commitment) => {
    const family = complaintFamily(commitment);
    if (family === undefined || commitment.measurement.kind === "attested") return [];
    return commitment.measurement.indicator.start
      .filter((type) => COMPLAINTS.has(type))
      .map((type) => ({ type, commitment: commitment.code, family }));
  });
}

/** The family whose complaints a commitment answers; undefined when it begins with none. */
export function complaintFamily({ families, measurement }: Commitment): string | undefined {
  if (measurement.kind === "attested") return undefined;
  return measurement.indicator.start.some((type) => COMPLAINTS.has(type)) ? families[0] : undefined;
}
