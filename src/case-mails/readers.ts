import type { Account } from "../accounts/account";
import type { AccountRepository } from "../accounts/account.repository";
import type { Difficulty } from "../difficulties/difficulty";
import type { DifficultyLinkRepository } from "../difficulties/difficulty-link.repository";
import type { DifficultyRepository } from "../difficulties/difficulty.repository";
import { readContact } from "../difficulties/report";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { Language } from "../infrastructure/language";
import type { RepresentativeRepository } from "../invitations/representative.repository";
import type { MailKind, Unsubscription } from "../unsubscriptions/mail-kind";
import type { UnsubscriptionRepository } from "../unsubscriptions/unsubscription.repository";
import { platformMail, wantedTelling, type PlatformTelling } from "./platform-mail";
import type { SellerReader } from "./seller-mail";
import type { ToldCase } from "./told-case";

export interface ReaderStores {
  readonly accounts: AccountRepository;
  readonly difficulties: DifficultyRepository;
  readonly difficultyLinks: DifficultyLinkRepository;
  readonly outbox: OutboxRepository;
  readonly representatives: RepresentativeRepository;
  readonly unsubscriptions: UnsubscriptionRepository;
}

/** Who represents a platform and may sign in. */
export async function representativesOf(
  { accounts, representatives }: ReaderStores,
  platformId: number,
): Promise<readonly Account[]> {
  const found: Account[] = [];
  for (const { accountId, suspended } of await representatives.ofPlatform(platformId)) {
    const account = suspended ? undefined : await accounts.find(accountId);
    if (account) found.push(account);
  }
  return found;
}

/** Writes to each in their language, of the kinds that they want. */
export async function writeToPlatform(
  { outbox, unsubscriptions }: ReaderStores,
  representatives: readonly Account[],
  telling: PlatformTelling,
  now: Date,
): Promise<void> {
  for (const account of representatives) {
    const recipient = { accountId: account.id };
    const wanted = wantedTelling(telling, await unsubscriptions.of(recipient));
    const { kinds } = wanted;
    if (kinds.length === 0) continue;
    const token = unsubscriptions.token({ recipient, kinds });
    const unsubscribe = unsubscribeLink(telling.baseUrl, account.language, token);
    await outbox.enqueue(platformMail(wanted, { account, unsubscribe }), now);
  }
}

/** The seller of a case, as long as their address is kept. */
export async function sellerOf(
  { difficulties, difficultyLinks, unsubscriptions }: ReaderStores,
  { platform, reference }: Pick<ToldCase, "platform" | "reference">,
  baseUrl: string,
) {
  const difficulty = await difficulties.ofCase(platform.id, reference);
  if (!difficulty) return undefined;
  const contact = readContact(difficulty.answers.contact ?? {});
  const link = await difficultyLinks.find(difficulty.id);
  if (!contact.complete || link === undefined) return undefined;
  const recipient = { difficultyId: difficulty.id };
  const unwanted = await unsubscriptions.of(recipient);
  const { language } = difficulty;
  return {
    openedAt: difficulty.opened?.openedAt,
    wants: (kind: MailKind) => !unwanted.has(kind),
    reader: (kinds: Unsubscription["kinds"]): SellerReader => ({
      difficulty,
      email: contact.value.email,
      page: `${baseUrl}/${language}/cases/${link}`,
      unsubscribe: unsubscribeLink(baseUrl, language, unsubscriptions.token({ recipient, kinds })),
    }),
  };
}

/** Undefined unless the seller agreed that the platform knows. */
export function namedSeller({ answers }: Pick<Difficulty, "answers">): string | undefined {
  const contact = readContact(answers.contact ?? {});
  return contact.complete && contact.value.mayBeNamed ? contact.value.name : undefined;
}

function unsubscribeLink(baseUrl: string, language: Language, token: string): string {
  return `${baseUrl}/${language}/unsubscriptions/${token}`;
}
