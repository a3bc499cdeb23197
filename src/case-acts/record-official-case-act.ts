import type { Account } from "../accounts/account";
import type { Recorder } from "../cases/case-act.repository";
import type { NewCaseEvent } from "../cases/case-recording";
import {
  recordCaseEvents,
  type RecordingOutcome,
  type RecordingStores,
} from "../cases/record-case-events";
import type { Platform } from "../platforms/platform";

interface RecordOfficialCaseAct {
  readonly platform: Pick<Platform, "id" | "slug">;
  readonly reference: string;
  /** Of the official. */
  readonly account: Pick<Account, "id">;
  readonly event: NewCaseEvent;
}

export type OfficialCaseOutcome =
  | RecordingOutcome
  | { readonly accepted: false; readonly refusal: "unknown-case" }
  | { readonly accepted: false; readonly refusal: "excluded-already"; readonly earlier: Recorder };

/** An official decides in a case. Inside one transaction; a case is excluded once. */
export async function recordOfficialCaseAct(
  stores: RecordingStores,
  { platform, reference, account, event }: RecordOfficialCaseAct,
  now: Date,
): Promise<OfficialCaseOutcome> {
  await stores.eventImports.takeTurn();
  // It may have been handed to another platform in between.
  const known = await stores.caseHistories.find(platform.id, reference);
  if (!known) return { accepted: false, refusal: "unknown-case" };
  if (event.type === "excluded") {
    const earlier = await stores.caseActs.lastRecorder(platform.id, reference, ["excluded"]);
    if (earlier) return { accepted: false, refusal: "excluded-already", earlier };
  }
  const by = { source: "observed", accountId: account.id } as const;
  return recordCaseEvents(stores, { platform, reference, ...by, events: [event] }, now);
}
