import type { Account } from "../accounts/account";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { Platform } from "../platforms/platform";
import { decideEnd, type EndDecision } from "./representation";
import { leftMails } from "./representative-mail";
import type { RepresentativeRepository } from "./representative.repository";

interface Stores {
  readonly outbox: OutboxRepository;
  readonly representatives: RepresentativeRepository;
}

interface EndRepresentation {
  readonly platform: Platform;
  readonly representationId: number;
  readonly account: Account;
  /** The public address of the service. */
  readonly baseUrl: string;
}

/** Run inside one transaction, with the mails to those who stay: two who remove each other take turns, and the second is no colleague any more. */
export async function endRepresentation(
  { outbox, representatives }: Stores,
  { platform, representationId, account, baseUrl }: EndRepresentation,
  now: Date,
): Promise<EndDecision> {
  const held = await representatives.held(platform.id);
  const decision = decideEnd({
    representatives: held,
    representationId,
    byAccountId: account.id,
    byOfficial: account.role === "official",
  });
  if (!decision.accepted) return decision;
  await representatives.end(representationId, account.id, now);
  const others = held.filter(
    ({ id, accountId }) => id !== representationId && accountId !== account.id,
  );
  for (const mail of leftMails({ platform, others, baseUrl }, decision.ended, account)) {
    await outbox.enqueue(mail, now);
  }
  return decision;
}
