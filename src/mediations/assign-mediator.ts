import type { Account } from "../accounts/account";
import type { AccountRepository } from "../accounts/account.repository";
import type { CaseHistoryRepository } from "../cases/case-history.repository";
import type { EventImportRepository } from "../cases/event-import.repository";
import { mediationOf } from "../cases/mediation";
import type { EvidenceRepository } from "../evidence/evidence.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { Platform } from "../platforms/platform";
import {
  refusalOfAssignment,
  type Assignment,
  type AssignmentRefusal,
  type AssignmentRequest,
} from "./assignment";
import { mediatorAssignedMail, mediatorReplacedMail } from "./mediation-mail";
import type { MediationRepository } from "./mediation.repository";

interface Stores {
  readonly accounts: AccountRepository;
  readonly caseHistories: CaseHistoryRepository;
  readonly eventImports: EventImportRepository;
  readonly evidence: EvidenceRepository;
  readonly mediations: MediationRepository;
  readonly outbox: OutboxRepository;
}

interface AssignMediator {
  readonly platform: Pick<Platform, "id" | "slug" | "tradeName">;
  readonly reference: string;
  /** Of the official. */
  readonly account: Pick<Account, "id" | "email" | "name">;
  readonly request: AssignmentRequest;
  readonly baseUrl: string;
}

export type AssignmentOutcome =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly refusal: "not-requested" | AssignmentRefusal };

/**
 * Entrusts a mediation to somebody, or to somebody else. Run inside one transaction: officials take
 * turns, so that of two at once the second is told what the first has done.
 */
export async function assignMediator(
  stores: Stores,
  { platform, reference, account, request, baseUrl }: AssignMediator,
  now: Date,
): Promise<AssignmentOutcome> {
  await stores.eventImports.takeTurn();
  const history = await stores.caseHistories.find(platform.id, reference);
  const mediation = history && mediationOf(history.events);
  if (!mediation) return { accepted: false, refusal: "not-requested" };
  const { caseId } = history;
  const { requestedAt, state } = mediation;
  await stores.mediations.request(caseId, { requestedAt, contactAgreed: false });
  const current = (await stores.mediations.hold(caseId))?.assignments.at(-1);
  const mediator = await stores.accounts.hold(request.mediatorId);
  const refusal = refusalOfAssignment({ mediation, current, mediator }, request);
  if (refusal || !mediator) {
    return { accepted: false, refusal: refusal ?? "mediator-unavailable" };
  }
  const number = request.after + 1;
  const { mediatorId, reason } = request;
  await stores.mediations.assign(
    caseId,
    { number, mediatorId, reason, byAccountId: account.id },
    now,
  );
  await stores.mediations.markTold(caseId, state);
  const told = { platform: platform.slug, reference, mediator: mediator.email, by: account.email };
  await stores.evidence.append({ type: "mediator-assigned" }, now, {
    assignment: JSON.stringify(told),
  });
  const mailed = { platform, reference, baseUrl };
  await stores.outbox.enqueue(mediatorAssignedMail(mediator, mailed, state), now);
  await tellFormer(stores, current, mailed, now);
  return { accepted: true };
}

/** Whoever may no longer sign in has nothing to hand over. */
async function tellFormer(
  { outbox }: Stores,
  former: Assignment | undefined,
  mailed: Parameters<typeof mediatorReplacedMail>[1],
  now: Date,
): Promise<void> {
  if (!former || former.mediator.suspendedAt) return;
  await outbox.enqueue(mediatorReplacedMail(former.mediator, mailed), now);
}
