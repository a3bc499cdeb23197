import type { PublishedCharter } from "../charter/charter";
import { parseDay, startOfDay } from "../infrastructure/local-day";
import { answerTo, type PlatformInvitation } from "./platform-invitation";
import { ENDS, type StateEntry } from "./platform-state";
import type { DecidedSignature } from "./signature";

/** How long what is known of signatories and of those invited is kept; the legal notice says the same. */
export const RETENTION = {
  /** The IP address and the browser, from the signature on. */
  connectionMonths: 12,
  /** The e-mail address, from the end of the signature on. */
  emailYears: 5,
  /** Name and address of whoever was invited to sign, from the end of the invitation on. */
  inviteeMonths: 12,
  /** A message that was sent, or could not be. */
  mailMonths: 12,
} as const;

type Ended = Pick<DecidedSignature, "id" | "charterVersion" | "recordedAt" | "decision">;
type Successor = Pick<DecidedSignature, "supersedesId" | "effectiveAt" | "decision">;
type End = Pick<StateEntry, "state" | "charterVersion" | "effectiveOn" | "recordedAt">;

/**
 * When a statement came to its end: it was declined, an accepted one replaced it, or the platform
 * left, or let its version lapse. Undefined while it counts or is under review.
 */
export function endOfSignature(
  signature: Ended,
  others: readonly Successor[],
  history: readonly End[],
): Date | undefined {
  const { id, decision } = signature;
  if (!decision) return undefined;
  if (decision.decision === "declined") return decision.decidedAt;
  const replaced = others
    .filter((other) => other.supersedesId === id && other.decision?.decision === "accepted")
    .map(({ effectiveAt }) => effectiveAt);
  const left = history.filter((entry) => endsSignature(entry, signature)).map(startOf);
  return [...replaced, ...left].toSorted((one, other) => one.getTime() - other.getTime())[0];
}

/**
 * When an invitation to sign came to its end: the platform answered, or another version came into
 * force. Undefined while it is open, for an open invitation may be answered at any time.
 */
export function endOfInvitation(
  invitation: Pick<PlatformInvitation, "charterVersion" | "invitedAt">,
  history: readonly StateEntry[],
  published: readonly PublishedCharter[],
): Date | undefined {
  const answer = answerTo(invitation, history);
  if (answer) return answer.recordedAt;
  const next = published.find(({ charter }) => charter.version > invitation.charterVersion);
  return next && startOf({ effectiveOn: next.inForceOn });
}

function endsSignature(entry: End, { charterVersion, recordedAt }: Ended): boolean {
  if (!ENDS.includes(entry.state) || entry.recordedAt < recordedAt) return false;
  return entry.state !== "lapsed" || entry.charterVersion === charterVersion;
}

function startOf({ effectiveOn }: Pick<End, "effectiveOn">): Date {
  const day = parseDay(effectiveOn);
  if (day === undefined) throw new Error(`not a day: ${effectiveOn}`);
  return startOfDay(day);
}
