import type { NewCaseEvent, RecordingRefusal } from "../cases/case-recording";
import { MEDIATION_OUTCOMES } from "../cases/event-codes";
import type { Mediation } from "../cases/mediation";
import { recordCaseEvents, type RecordingStores } from "../cases/record-case-events";
import type { Platform } from "../platforms/platform";
import { holdOwnMediation, type HoldingStores } from "./hold-own-mediation";
import { mediationClosedMail } from "./mediation-mail";
import { refusalOfOutcome, type OutcomeRefusal } from "./outcome";
import { tellParties, type PartyStores } from "./tell-parties";

type Stores = RecordingStores & HoldingStores & PartyStores;

interface RecordOutcome {
  readonly platform: Pick<Platform, "id" | "slug" | "tradeName">;
  readonly reference: string;
  readonly mediatorId: string;
  /** As the mediator told it. */
  readonly event: NewCaseEvent;
  readonly baseUrl: string;
}

export type ClosingOutcome =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly refusal: "not-own" | RecordingRefusal }
  | {
      readonly accepted: false;
      readonly refusal: OutcomeRefusal;
      /** How it stands instead. */
      readonly mediation: Mediation;
    };

/**
 * The mediator says what came of it: an event of the case, and a mail to both sides. Run inside one
 * transaction; what the case is like is read behind the turn, so that it ends once.
 */
export async function recordOutcome(
  stores: Stores,
  { platform, reference, mediatorId, event, baseUrl }: RecordOutcome,
  now: Date,
): Promise<ClosingOutcome> {
  await stores.eventImports.takeTurn();
  const own = await holdOwnMediation(stores, { platform, reference, mediatorId });
  if (!own) return { accepted: false, refusal: "not-own" };
  const refusal = refusalOfOutcome(own.mediation, event.at);
  if (refusal) return { accepted: false, refusal, mediation: own.mediation };
  const by = { source: "observed", accountId: mediatorId } as const;
  const recording = { platform, reference, ...by, events: [event] };
  const recorded = await recordCaseEvents(stores, recording, now);
  if (!recorded.accepted) return { accepted: false, refusal: recorded.refusal };
  const outcome = MEDIATION_OUTCOMES.find((one) => one === event.code);
  if (!outcome) throw new Error("a mediation was closed without an outcome");
  await stores.mediations.markTold(own.caseId, outcome);
  const mailed = { platform, reference, baseUrl };
  const mailTo = (party: Parameters<typeof mediationClosedMail>[0]) =>
    mediationClosedMail(party, mailed, { outcome, at: event.at });
  await tellParties(stores, mailed, mailTo, now);
  return { accepted: true };
}
