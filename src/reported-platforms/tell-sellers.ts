import type { DifficultyLinkRepository } from "../difficulties/difficulty-link.repository";
import type { DifficultyRepository } from "../difficulties/difficulty.repository";
import { readContact } from "../difficulties/report";
import type { Mail } from "../infrastructure/mail/mail";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { Seller } from "./reported-platform-mail";
import type { NamedCase } from "./reported-platform.repository";

export interface SellerStores {
  readonly difficulties: DifficultyRepository;
  readonly difficultyLinks: DifficultyLinkRepository;
  readonly outbox: OutboxRepository;
}

/** What is known of a seller whatever they are told. */
export type Told = Omit<Seller, "platform">;

interface Telling {
  /** Whose cases they are by now. */
  readonly platformId: number;
  readonly cases: readonly NamedCase[];
  readonly baseUrl: string;
  readonly mailTo: (seller: Told) => Mail;
}

/** Writes to whoever opened these cases; a report whose data were erased has nobody to write to. */
export async function tellSellers(
  { difficulties, difficultyLinks, outbox }: SellerStores,
  { platformId, cases, baseUrl, mailTo }: Telling,
  now: Date,
): Promise<void> {
  for (const { reference } of cases) {
    const difficulty = await difficulties.ofCase(platformId, reference);
    const link = difficulty && (await difficultyLinks.find(difficulty.id));
    const contact = readContact(difficulty?.answers.contact ?? {});
    if (!difficulty || link === undefined || !contact.complete) continue;
    const { language } = difficulty;
    const page = `${baseUrl}/${language}/cases/${link}`;
    await outbox.enqueue(mailTo({ email: contact.value.email, language, reference, page }), now);
  }
}
