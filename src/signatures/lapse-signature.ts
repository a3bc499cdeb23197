import type { Account } from "../accounts/account";
import type { AccountRepository } from "../accounts/account.repository";
import type { PublishedCharter } from "../charter/charter";
import type { CharterRepository } from "../charter/charter.repository";
import { formats } from "../infrastructure/formats";
import { parisDay } from "../infrastructure/local-day";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { RepresentativeRepository } from "../invitations/representative.repository";
import type { Platform } from "../platforms/platform";
import { endSignature } from "./end-signature";
import type { StateStores } from "./enter-state";
import { lapseStep, nextVersion, type LapseStep } from "./lapse";
import { lapseMail, lapseWarningMail } from "./lapse-mail";
import type { LapseWarningRepository } from "./lapse-warning.repository";
import { lastEntry } from "./platform-state";
import { RENEWAL_MONTHS } from "./renewal-time";

export interface LapseStores extends StateStores {
  readonly accounts: AccountRepository;
  readonly charters: CharterRepository;
  readonly lapseWarnings: LapseWarningRepository;
  readonly outbox: OutboxRepository;
  readonly representatives: RepresentativeRepository;
}

/** Run inside one transaction: warns the platform's representatives, or ends what was not renewed. */
export async function lapseSignature(
  stores: LapseStores,
  platform: Platform,
  baseUrl: string,
  now: Date,
): Promise<LapseStep["step"]> {
  const history = await stores.platformStates.held(platform.id);
  const published = await stores.charters.all();
  const version = nextVersion(lastEntry(history)?.charterVersion ?? Infinity, published, now);
  if (!version) return "none";
  const warnings = await stores.lapseWarnings.about(platform.id, version.charter.version);
  const due = lapseStep(history, published, warnings, now);
  if (due.step === "lapse") await lapse(stores, platform, due.next, baseUrl, now);
  if (due.step === "warn") await warn(stores, platform, due, baseUrl, now);
  return due.step;
}

async function lapse(
  stores: LapseStores,
  platform: Platform,
  next: PublishedCharter,
  baseUrl: string,
  now: Date,
): Promise<void> {
  const { charter, inForceOn } = next;
  const effectiveOn = parisDay(now);
  // In French, the language of the register.
  const reason = `La version ${String(charter.version)} de la charte est en vigueur depuis le ${formats("fr").day(inForceOn)}\u00A0; la plateforme ne l’a pas signée dans les ${String(RENEWAL_MONTHS)}\u00A0mois.`;
  const end = { platform, end: "lapsed", reason, effectiveOn } as const;
  const decision = await endSignature(stores, end, now);
  if (!decision.accepted) throw new Error(`due to lapse, and refused: ${decision.refusal}`);
  for (const account of await representativesOf(stores, platform)) {
    const told = { account, platform, next, lapsesOn: effectiveOn, baseUrl };
    await stores.outbox.enqueue(lapseMail(told), now);
  }
}

async function warn(
  stores: LapseStores,
  platform: Platform,
  { days, next, lapsesOn }: Extract<LapseStep, { step: "warn" }>,
  baseUrl: string,
  now: Date,
): Promise<void> {
  await stores.lapseWarnings.add(platform.id, next.charter.version, { days, sentAt: now });
  for (const account of await representativesOf(stores, platform)) {
    const told = { account, platform, next, lapsesOn, baseUrl };
    await stores.outbox.enqueue(lapseWarningMail(told), now);
  }
}

/** Those who may sign in. */
async function representativesOf(
  { accounts, representatives }: LapseStores,
  { id }: Platform,
): Promise<readonly Account[]> {
  const active = (await representatives.ofPlatform(id)).filter(({ suspended }) => !suspended);
  const found = await Promise.all(active.map(({ accountId }) => accounts.find(accountId)));
  return found.filter((account) => account !== undefined);
}
