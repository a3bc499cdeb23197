import type { AccountRepository } from "../accounts/account.repository";
import type { DifficultyLinkRepository } from "../difficulties/difficulty-link.repository";
import type { DifficultyRepository } from "../difficulties/difficulty.repository";
import { readContact } from "../difficulties/report";
import type { Mail } from "../infrastructure/mail/mail";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { RepresentativeRepository } from "../invitations/representative.repository";
import type { MailedCase, Party } from "./mediation-mail";

export interface PartyStores {
  readonly accounts: AccountRepository;
  readonly difficulties: DifficultyRepository;
  readonly difficultyLinks: DifficultyLinkRepository;
  readonly outbox: OutboxRepository;
  readonly representatives: RepresentativeRepository;
}

/**
 * Writes to both sides in their own languages: to the seller who reported the case, as long as their
 * address is kept, and to whoever represents the platform.
 */
export async function tellParties(
  stores: PartyStores,
  mailed: MailedCase & { readonly platform: { readonly id: number } },
  mailTo: (party: Party) => Mail,
  now: Date,
): Promise<void> {
  const parties = [await sellerOf(stores, mailed), ...(await representativesOf(stores, mailed))];
  for (const party of parties) {
    if (party) await stores.outbox.enqueue(mailTo(party), now);
  }
}

async function sellerOf(
  { difficulties, difficultyLinks }: PartyStores,
  { platform, reference, baseUrl }: Parameters<typeof tellParties>[1],
): Promise<Party | undefined> {
  const difficulty = await difficulties.ofCase(platform.id, reference);
  if (!difficulty) return undefined;
  const contact = readContact(difficulty.answers.contact ?? {});
  if (!contact.complete) return undefined;
  const { id, language } = difficulty;
  const link = await difficultyLinks.find(id);
  const page = link && `${baseUrl}/${language}/cases/${link}`;
  return { email: contact.value.email, language, page };
}

async function representativesOf(
  { accounts, representatives }: PartyStores,
  { platform, reference, baseUrl }: Parameters<typeof tellParties>[1],
): Promise<readonly Party[]> {
  const parties: Party[] = [];
  for (const { accountId, suspended } of await representatives.ofPlatform(platform.id)) {
    const account = suspended ? undefined : await accounts.find(accountId);
    if (!account) continue;
    const page = `${baseUrl}/portal/${platform.slug}/cases/${encodeURIComponent(reference)}`;
    parties.push({ email: account.email, language: account.language, page });
  }
  return parties;
}
