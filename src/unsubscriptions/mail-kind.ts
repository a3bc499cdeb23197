/** What mails about cases tell; whoever gets them may do without each. */
export const REPRESENTATIVE_KINDS = ["news", "due-soon", "overdue"] as const;
export const SELLER_KINDS = ["news", "overdue", "follow-up"] as const;

export type MailKind = (typeof REPRESENTATIVE_KINDS)[number] | (typeof SELLER_KINDS)[number];

/** A representative, or the seller of a case, who has no account. */
export type MailRecipient = { readonly accountId: string } | { readonly difficultyId: number };

/** What the link in a mail ends: the kinds that this mail is of. */
export interface Unsubscription {
  readonly recipient: MailRecipient;
  readonly kinds: readonly MailKind[];
}

/** How a recipient is named where accounts and sellers stand in one column. */
export function recipientName(recipient: MailRecipient): string {
  return "accountId" in recipient
    ? `account/${recipient.accountId}`
    : `difficulty/${String(recipient.difficultyId)}`;
}

export function namedRecipient(name: string): MailRecipient {
  const [kind, id = ""] = name.split("/");
  return kind === "account" ? { accountId: id } : { difficultyId: Number(id) };
}

/** Where a mail program ends mails for its reader; the end of the address is sealed. */
export const UNSUBSCRIPTION_ADDRESS = /^\/(?:fr|en|de)\/unsubscriptions\/[\w-]+$/;
