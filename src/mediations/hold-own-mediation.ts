import type { AccountRepository } from "../accounts/account.repository";
import type { CaseHistoryRepository } from "../cases/case-history.repository";
import { mediationOf, type Mediation } from "../cases/mediation";
import { isAvailable, type Mediator } from "./assignment";
import type { KeptMediation, MediationRepository } from "./mediation.repository";

export interface HoldingStores {
  readonly accounts: AccountRepository;
  readonly caseHistories: CaseHistoryRepository;
  readonly mediations: MediationRepository;
}

/** A case, and the account of whoever says that it is theirs to mediate. */
export interface OwnCase {
  readonly platform: { readonly id: number };
  readonly reference: string;
  readonly mediatorId: string;
}

export interface OwnMediation {
  readonly caseId: number;
  readonly mediation: Mediation;
  readonly kept: KeptMediation;
  readonly mediator: Mediator;
}

/**
 * A mediation that is this mediator's at this moment, and stays so until the transaction ends;
 * undefined when it is somebody else's by now, or when they may no longer mediate.
 */
export async function holdOwnMediation(
  stores: HoldingStores,
  { platform, reference, mediatorId }: OwnCase,
): Promise<OwnMediation | undefined> {
  const history = await stores.caseHistories.find(platform.id, reference);
  const mediation = history && mediationOf(history.events);
  if (!mediation) return undefined;
  const kept = await stores.mediations.hold(history.caseId);
  if (kept?.assignments.at(-1)?.mediator.id !== mediatorId) return undefined;
  const mediator = await stores.accounts.hold(mediatorId);
  if (!mediator || !isAvailable(mediator)) return undefined;
  return { caseId: history.caseId, mediation, kept, mediator };
}
