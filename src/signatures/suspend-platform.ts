import { oneLine } from "../infrastructure/one-line";
import { parisDay } from "../infrastructure/local-day";
import type { Platform } from "../platforms/platform";
import { effectiveDayRefusal, type DayRefusal } from "./effective-day";
import { enterState, type StateStores } from "./enter-state";
import { lastEntry, type StateEntry } from "./platform-state";

interface SuspendPlatform {
  readonly platform: Pick<Platform, "id" | "slug">;
  /** Public. */
  readonly reason: string;
  /** The last day of the plan agreed on: ISO day, Europe/Paris. */
  readonly planUntil: string;
  /** The official who suspends. */
  readonly accountId?: string | undefined;
}

export type SuspensionDecision =
  | { readonly accepted: true; readonly charterVersion: number; readonly reason: string }
  | {
      readonly accepted: false;
      readonly refusal: "not-signed" | "reason-missing" | DayRefusal;
    };

/** A suspended platform stays a signatory, bound and measured, while its plan runs. */
export function decideSuspension(
  history: readonly StateEntry[],
  { reason: given, planUntil }: Pick<SuspendPlatform, "reason" | "planUntil">,
  now: Date,
): SuspensionDecision {
  const last = lastEntry(history);
  if (last?.state !== "signed") return { accepted: false, refusal: "not-signed" };
  const reason = oneLine(given);
  if (reason === "") return { accepted: false, refusal: "reason-missing" };
  const refusal = effectiveDayRefusal(planUntil, now);
  if (refusal) return { accepted: false, refusal };
  return { accepted: true, charterVersion: last.charterVersion, reason };
}

/** Run inside one transaction: the suspension and its evidence stand or fall together. */
export async function suspendPlatform(
  stores: StateStores,
  command: SuspendPlatform,
  now: Date,
): Promise<SuspensionDecision> {
  const { platform, planUntil, accountId } = command;
  const history = await stores.platformStates.held(platform.id);
  const decision = decideSuspension(history, command, now);
  if (!decision.accepted) return decision;
  const suspended: StateEntry = {
    platformId: platform.id,
    charterVersion: decision.charterVersion,
    state: "suspended",
    effectiveOn: parisDay(now),
    recordedAt: now,
    author: "official",
    accountId,
    reason: decision.reason,
    planUntil,
  };
  await enterState(stores, suspended, { platform: platform.slug });
  return decision;
}
