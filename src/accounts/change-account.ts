import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { Account, Role } from "./account";
import {
  decideReinstatement,
  decideRoleChange,
  decideSuspension,
  type AccountChange,
  type AccountChangeDecision,
} from "./account-change";
import type { AccountChangeRepository } from "./account-change.repository";
import { accountChangedMail } from "./account-mail";
import type { AccountRepository } from "./account.repository";

/** Of the sessions, which later domains know more about. */
interface Sessions {
  endAll(accountId: string): Promise<void>;
}

interface Stores {
  readonly accounts: AccountRepository;
  readonly accountChanges: AccountChangeRepository;
  readonly outbox: OutboxRepository;
  readonly ownSessions: Sessions;
}

export type WantedChange =
  | { readonly change: "suspended" | "reinstated" }
  | { readonly change: "role-changed"; readonly role: Role };

interface ChangeAccount {
  readonly accountId: string;
  readonly wanted: WantedChange;
  /** Undefined: from the command line. */
  readonly byAccountId: string | undefined;
  /** The public address of the service. */
  readonly baseUrl: string;
}

export type ChangeOutcome =
  | AccountChangeDecision
  | { readonly accepted: false; readonly refusal: "unknown-account" };

/**
 * Run inside one transaction: the change, its record and the mail to the person stand or fall
 * together. A suspension and another role end every session for good: none comes back, with what it
 * had proved, when the account is reinstated or has its former role again.
 */
export async function changeAccount(
  { accounts, accountChanges, outbox, ownSessions }: Stores,
  { accountId, wanted, byAccountId, baseUrl }: ChangeAccount,
  now: Date,
): Promise<ChangeOutcome> {
  // Administrators first and always in one go, so that two who change each other wait in turn.
  const activeAdministrators = (await accounts.holdActive("administrator")).length;
  const account = await accounts.hold(accountId);
  if (!account) return { accepted: false, refusal: "unknown-account" };
  const decision = decide({ account, byAccountId, activeAdministrators }, wanted, now);
  if (!decision.accepted) return decision;
  await accounts.update(decision.account);
  if (wanted.change !== "reinstated") await ownSessions.endAll(accountId);
  await accountChanges.add(entry(decision.account, wanted.change, byAccountId, now));
  await outbox.enqueue(accountChangedMail(decision.account, wanted.change, baseUrl), now);
  return decision;
}

function decide(
  facts: { account: Account; byAccountId: string | undefined; activeAdministrators: number },
  wanted: WantedChange,
  now: Date,
): AccountChangeDecision {
  switch (wanted.change) {
    case "suspended":
      return decideSuspension(facts, now);
    case "reinstated":
      return decideReinstatement(facts);
    case "role-changed":
      return decideRoleChange(facts, wanted.role);
  }
}

function entry(
  { id, role }: Account,
  change: AccountChange,
  byAccountId: string | undefined,
  changedAt: Date,
) {
  return { accountId: id, change, role, byAccountId, changedAt };
}
