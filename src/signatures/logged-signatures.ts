import type { EvidenceEvent } from "../evidence/evidence-event";
import { parseDay, startOfDay } from "../infrastructure/local-day";
import { ENDS, type PlatformState, type StateAuthor, type StateEntry } from "./platform-state";
import { takingsOf, type AcceptedStatement, type SignatoryEnd, type Taking } from "./taking";

/** A line of the evidence log, read. */
export type LoggedEvent = EvidenceEvent & { readonly at: string };

/** What the log alone says of a platform. */
export interface LoggedPlatform {
  /** In the order of recording. */
  readonly history: readonly LoggedState[];
  readonly takings: readonly Taking[];
}

type LoggedState = Pick<
  StateEntry,
  "charterVersion" | "state" | "effectiveOn" | "recordedAt" | "author" | "reason"
>;

type Signed = Extract<LoggedEvent, { type: "statement-signed" }>;

interface Platform {
  readonly history: LoggedState[];
  readonly accepted: AcceptedStatement[];
}

/**
 * The platforms of the register, by slug, rebuilt from the lines of the log in their order, and from
 * nothing else.
 */
export function loggedPlatforms(events: Iterable<LoggedEvent>): Map<string, LoggedPlatform> {
  const platforms = new Map<string, Platform>();
  const signed = new Map<string, Signed>();
  for (const event of events) {
    if (event.type === "platform-registered") entryOf(platforms, event.platform);
    else if (event.type === "statement-signed") signed.set(event.reference, event);
    else if (event.type === "platform-state-entered") {
      entryOf(platforms, event.platform).history.push(stateOf(event));
    } else if (event.type === "signature-decided" && event.decision === "accepted") {
      const statement = signed.get(event.reference);
      if (!statement) throw new Error(`${event.reference} was accepted and never signed`);
      entryOf(platforms, event.platform).accepted.push(statementOf(statement, event.at));
    }
  }
  return new Map(
    Array.from(platforms, ([slug, { history, accepted }]) => [
      slug,
      { history, takings: takingsOf(accepted, history.flatMap(endOf)) },
    ]),
  );
}

function entryOf(platforms: Map<string, Platform>, slug: string): Platform {
  const known = platforms.get(slug) ?? { history: [], accepted: [] };
  platforms.set(slug, known);
  return known;
}

function stateOf(event: Extract<LoggedEvent, { type: "platform-state-entered" }>): LoggedState {
  return {
    charterVersion: event.charterVersion,
    state: event.state as PlatformState,
    effectiveOn: event.effectiveOn,
    recordedAt: new Date(event.at),
    author: event.author as StateAuthor,
    reason: event.reason,
  };
}

function statementOf(signed: Signed, acceptedAt: string): AcceptedStatement {
  return {
    charterVersion: signed.charterVersion,
    effectiveAt: new Date(signed.effectiveAt),
    acceptedAt: new Date(acceptedAt),
    commitments: signed.commitments,
  };
}

function endOf({ state, effectiveOn, recordedAt }: LoggedState): SignatoryEnd[] {
  const day = parseDay(effectiveOn);
  if (day === undefined) throw new Error(`not a day in the log: ${effectiveOn}`);
  return ENDS.includes(state) ? [{ from: startOfDay(day), recordedAt }] : [];
}
