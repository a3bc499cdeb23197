import { newAccount } from "../accounts/add-account";
import type { MediationOutcome } from "../cases/mediation";
import type { Stores } from "../stores";
import type { OpenedCase } from "../difficulties/difficulty";
import { assignMediator } from "../mediations/assign-mediator";
import { recordOpening } from "../mediations/record-opening";
import { recordOutcome } from "../mediations/record-outcome";
import { DEMONSTRATION_MEDIATOR, DEMONSTRATION_OFFICIAL } from "./cast";

/** An official entrusts a mediation, or its mediator goes a step further. */
export async function mediate(
  stores: Stores,
  does: "assignment" | "opening" | MediationOutcome,
  { platform, reference }: OpenedCase,
  baseUrl: string,
  now: Date,
) {
  const { accounts } = stores;
  const mediator = await accounts.addOnce(newAccount(DEMONSTRATION_MEDIATOR, now));
  const at = { platform, reference, baseUrl };
  const own = { ...at, mediatorId: mediator.id };
  if (does === "opening") return recordOpening(stores, own, now);
  if (does === "assignment") {
    const account = await accounts.addOnce(newAccount(DEMONSTRATION_OFFICIAL, now));
    const request = { mediatorId: mediator.id, reason: undefined, after: 0 };
    return assignMediator(stores, { ...at, account, request }, now);
  }
  const event = { type: "mediation-closed", code: does, at: now } as const;
  return recordOutcome(stores, { ...own, event }, now);
}
