import type { AccountRepository } from "../accounts/account.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { RepresentativeRepository } from "../invitations/representative.repository";
import type { Platform } from "../platforms/platform";
import { endSignature } from "../signatures/end-signature";
import type { StateStores } from "../signatures/enter-state";
import { reinstatePlatform } from "../signatures/reinstate-platform";
import type { ServiceAddress } from "../signatures/service-address";
import { suspendPlatform } from "../signatures/suspend-platform";
import type { OfficialAct, OfficialDecision } from "./official-act";
import { officialActMail } from "./official-act-mail";

interface Stores extends StateStores {
  readonly accounts: AccountRepository;
  readonly outbox: OutboxRepository;
  readonly representatives: RepresentativeRepository;
}

interface RecordOfficialAct extends OfficialDecision {
  readonly act: OfficialAct;
  readonly platform: Platform;
  /** The official who decides. */
  readonly accountId: string;
  readonly service: ServiceAddress;
}

type Outcome = { readonly accepted: true } | { readonly accepted: false; readonly refusal: string };

/**
 * Run inside one transaction: the state, its evidence and what its representatives are told stand or
 * fall together. Refused when the platform's state has changed since the form was shown.
 */
export async function recordOfficialAct(
  stores: Stores,
  command: RecordOfficialAct,
  now: Date,
): Promise<Outcome> {
  const outcome = await enter(stores, command, now);
  if (outcome.accepted) await tellRepresentatives(stores, command, now);
  return outcome;
}

function enter(
  stores: StateStores,
  { act, day, ...decided }: RecordOfficialAct,
  now: Date,
): Promise<Outcome> {
  switch (act) {
    case "suspension":
      return suspendPlatform(stores, { ...decided, planUntil: day }, now);
    case "reinstatement":
      return reinstatePlatform(stores, decided, now);
    case "removal":
      return endSignature(stores, { ...decided, end: "removed", effectiveOn: day }, now);
  }
}

async function tellRepresentatives(
  { accounts, outbox, representatives }: Stores,
  { service, ...decided }: RecordOfficialAct,
  now: Date,
): Promise<void> {
  for (const { accountId, suspended } of await representatives.ofPlatform(decided.platform.id)) {
    const account = await accounts.find(accountId);
    if (!account || suspended) continue;
    await outbox.enqueue(officialActMail({ ...decided, account }, service, now), now);
  }
}
