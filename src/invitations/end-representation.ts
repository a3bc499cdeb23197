import type { Account } from "../accounts/account";
import { decideEnd, type EndDecision } from "./representation";
import type { RepresentativeRepository } from "./representative.repository";

interface Stores {
  readonly representatives: RepresentativeRepository;
}

interface EndRepresentation {
  readonly platformId: number;
  readonly representationId: number;
  readonly account: Account;
}

/** Run inside one transaction: two who remove each other take turns, and the second is no colleague any more. */
export async function endRepresentation(
  { representatives }: Stores,
  { platformId, representationId, account }: EndRepresentation,
  now: Date,
): Promise<EndDecision> {
  const decision = decideEnd({
    representatives: await representatives.held(platformId),
    representationId,
    byAccountId: account.id,
    byOfficial: account.role === "official",
  });
  if (decision.accepted) await representatives.end(representationId, account.id, now);
  return decision;
}
