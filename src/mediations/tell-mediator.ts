import type { CaseHistoryRepository } from "../cases/case-history.repository";
import { mediationOf } from "../cases/mediation";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { PlatformRepository } from "../platforms/platform.repository";
import { isAvailable } from "./assignment";
import { mediationProgressMail } from "./mediation-mail";
import type { MediationRepository, ToldMediation } from "./mediation.repository";

export interface TellingStores {
  readonly caseHistories: CaseHistoryRepository;
  readonly mediations: MediationRepository;
  readonly outbox: OutboxRepository;
  readonly platforms: PlatformRepository;
}

/** Whether a mediation has moved on since its mediator was told. */
export async function hasMovedOn(
  { caseHistories }: Pick<TellingStores, "caseHistories">,
  { platformId, reference, told }: ToldMediation,
): Promise<boolean> {
  const history = await caseHistories.find(platformId, reference);
  return history !== undefined && mediationOf(history.events)?.state !== told;
}

/**
 * Tells a mediator that the platform has answered, or that the mediation is over, by whatever way the
 * register learnt it. Run inside one transaction: two that do it at once tell it once.
 */
export async function tellMediator(
  stores: TellingStores,
  { caseId, platformId, reference }: ToldMediation,
  baseUrl: string,
  now: Date,
): Promise<void> {
  const kept = await stores.mediations.hold(caseId);
  const history = await stores.caseHistories.find(platformId, reference);
  const state = history && mediationOf(history.events)?.state;
  const platform = await stores.platforms.find(platformId);
  if (!platform || !kept || !state || kept.told === state) return;
  await stores.mediations.markTold(caseId, state);
  const mediator = kept.assignments.at(-1)?.mediator;
  if (!mediator || !isAvailable(mediator)) return;
  const mailed = { platform, reference, baseUrl };
  await stores.outbox.enqueue(mediationProgressMail(mediator, mailed, state), now);
}
