import type { Account } from "../accounts/account";

/** A person as a provider knows them: the pair names one person for ever, an e-mail address does not. */
export interface VouchedIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** An identity that opens an account, because whoever was signed in to it said so. */
export interface Identity extends VouchedIdentity {
  readonly accountId: string;
  readonly linkedAt: Date;
  readonly lastUsedAt: Date | undefined;
}

export type LinkDecision =
  | { readonly accepted: true; readonly identity: Identity }
  | { readonly accepted: false; readonly refusal: "linked-elsewhere" | "already-linked" };

interface LinkFacts {
  readonly account: Pick<Account, "id">;
  readonly vouched: VouchedIdentity;
  /** The same identity, if it opens an account already. */
  readonly known: Identity | undefined;
  /** What opens this account already, from the same provider. */
  readonly own: Identity | undefined;
}

/** An identity opens one account, and an account has one identity of a provider. */
export function decideLink(facts: LinkFacts, now: Date): LinkDecision {
  const { account, vouched, known, own } = facts;
  if (known && known.accountId !== account.id) {
    return { accepted: false, refusal: "linked-elsewhere" };
  }
  if (own) return { accepted: false, refusal: "already-linked" };
  const identity = { ...vouched, accountId: account.id, linkedAt: now, lastUsedAt: undefined };
  return { accepted: true, identity };
}
