import type { Role } from "../accounts/account";
import type { AccountChangeRepository } from "../accounts/account-change.repository";
import type { AccountRepository } from "../accounts/account.repository";
import { addAccount } from "../accounts/add-account";
import type { SignInLinkRepository } from "../accounts/sign-in-link.repository";
import type { RepresentativeRepository } from "../invitations/representative.repository";
import type { PlatformRepository } from "../platforms/platform.repository";
import { DEMONSTRATION_MEDIATOR, DEMONSTRATION_OFFICIAL } from "./cast";

interface Stores {
  readonly accounts: AccountRepository;
  readonly accountChanges: AccountChangeRepository;
  readonly platforms: PlatformRepository;
  readonly representatives: RepresentativeRepository;
  readonly signInLinks: SignInLinkRepository;
}

/** A way in for somebody of the demonstration. */
export interface OpenDoor {
  readonly role: Role;
  readonly linkToken: string;
}

/** Everybody whom a visitor of the demonstration may want to be, in the order of the story. */
const PEOPLE = [
  { role: DEMONSTRATION_OFFICIAL.role, email: DEMONSTRATION_OFFICIAL.email },
  { role: "representative", email: "representative@criea.example" },
  { role: DEMONSTRATION_MEDIATOR.role, email: DEMONSTRATION_MEDIATOR.email },
  { role: "administrator", email: "administrator@parole-tenue.example" },
] as const;

/** It keeps about half of its promises: what it owes is late, due today and due later. */
const REPRESENTED = "criea";

/** Run inside one transaction, at each start of a demonstration: links work once. */
export async function openDoors(stores: Stores, now: Date): Promise<readonly OpenDoor[]> {
  const doors: OpenDoor[] = [];
  for (const person of PEOPLE) {
    const decision = await addAccount(stores, person, now);
    if (!decision.accepted) continue;
    const { account, linkToken } = decision;
    doors.push({ role: person.role, linkToken });
    if (person.role === "representative") await represent(stores, account.id, now);
  }
  return doors;
}

async function represent(
  { platforms, representatives }: Stores,
  accountId: string,
  now: Date,
): Promise<void> {
  const platform = await platforms.findBySlug(REPRESENTED);
  if (platform) await representatives.begin({ accountId, platformId: platform.id }, now);
}
