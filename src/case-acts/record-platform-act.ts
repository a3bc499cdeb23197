import type { Account } from "../accounts/account";
import type { Recorder } from "../cases/case-act.repository";
import { caseClocks } from "../cases/case-clocks";
import type { NewCaseEvent } from "../cases/case-recording";
import {
  recordCaseEvents,
  type RecordingOutcome,
  type RecordingStores,
} from "../cases/record-case-events";
import type { Platform } from "../platforms/platform";
import { EVENT_OF_ACT, refusalOfAct, type OrderRefusal, type PlatformAct } from "./platform-act";

interface RecordPlatformAct {
  readonly platform: Platform;
  /** Of a case of the platform. */
  readonly reference: string;
  /** Of the representative. */
  readonly account: Account;
  readonly act: PlatformAct;
  readonly event: NewCaseEvent;
}

export type ActOutcome =
  | RecordingOutcome
  | { readonly accepted: false; readonly refusal: "unknown-case" | OrderRefusal }
  | {
      readonly accepted: false;
      readonly refusal: "not-offered";
      /** Who did the same before; undefined when nobody did. */
      readonly earlier: Recorder | undefined;
    };

/**
 * A platform acts in a case. Run inside one transaction: what the case is like is read behind the turn,
 * so that of two who answer at once the second is told who did.
 */
export async function recordPlatformAct(
  stores: RecordingStores,
  { platform, reference, account, act, event }: RecordPlatformAct,
  now: Date,
): Promise<ActOutcome> {
  await stores.eventImports.takeTurn();
  const history = await stores.caseHistories.find(platform.id, reference);
  if (!history) return { accepted: false, refusal: "unknown-case" };
  const published = await stores.charters.all();
  const takings = (await stores.takings.ofPlatforms([platform.id])).get(platform.id) ?? [];
  const clocks = caseClocks(history.events, published, takings, now);
  const refusal = refusalOfAct(act, { events: history.events, clocks }, event.at);
  if (refusal === "not-offered") {
    const { type } = EVENT_OF_ACT[act];
    const earlier = await stores.caseActs.lastRecorder(platform.id, reference, [type]);
    return { accepted: false, refusal, earlier };
  }
  if (refusal) return { accepted: false, refusal };
  const by = { source: "declared", accountId: account.id } as const;
  return recordCaseEvents(stores, { platform, reference, ...by, events: [event] }, now);
}
