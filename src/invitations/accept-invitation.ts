import type { Account } from "../accounts/account";
import type { AccountChangeRepository } from "../accounts/account-change.repository";
import type { AccountRepository } from "../accounts/account.repository";
import { newAccount } from "../accounts/add-account";
import { isSameHmac, TRIES } from "../infrastructure/one-time-code";
import type { SignInCodeRepository } from "../sign-in/sign-in-code.repository";
import type { Invitation } from "./invitation";
import { decideAcceptance, type AcceptanceRefusal } from "./invitation-decisions";
import type { InvitationRepository } from "./invitation.repository";
import type { RepresentativeRepository } from "./representative.repository";
import { acceptanceCodeHmac } from "./request-acceptance-code";

interface Stores {
  readonly accounts: AccountRepository;
  readonly accountChanges: AccountChangeRepository;
  readonly invitations: InvitationRepository;
  readonly representatives: RepresentativeRepository;
  readonly signInCodes: SignInCodeRepository;
}

interface AcceptInvitation {
  /** Of the invitation. */
  readonly token: string;
  /** Of the browser that asked for the code. */
  readonly browserToken: string;
  /** Six digits. */
  readonly typed: string;
}

export type AcceptanceOutcome =
  | { readonly outcome: "accepted"; readonly account: Account }
  | { readonly outcome: "wrong"; readonly triesLeft: number }
  | { readonly outcome: "over" }
  | { readonly outcome: "refused"; readonly refusal: AcceptanceRefusal | "unknown" };

/**
 * The address is proved by its code: account, representation and acceptance come about together. Run
 * in a transaction of its own, so that a try counts whatever comes after it; of any number at once
 * one accepts.
 */
export async function acceptInvitation(
  stores: Stores,
  { token, browserToken, typed }: AcceptInvitation,
  now: Date,
): Promise<AcceptanceOutcome> {
  const { accounts, invitations, signInCodes } = stores;
  const code = await signInCodes.claimTry(browserToken, now);
  if (!code) return { outcome: "over" };
  const invitation = await invitations.holdByToken(token);
  if (!invitation) return { outcome: "refused", refusal: "unknown" };
  const hmac = acceptanceCodeHmac(browserToken, invitation, typed);
  if (!isSameHmac(hmac, code.hmac)) return { outcome: "wrong", triesLeft: TRIES - code.tries };

  const known = await accounts.findByEmail(invitation.email);
  const decision = decideAcceptance(invitation, known, now);
  if (!decision.accepted) return { outcome: "refused", refusal: decision.refusal };
  if (!(await signInCodes.use(browserToken, now))) return { outcome: "over" };
  const account = known ?? (await open(stores, invitation, now));
  await takeUp(stores, invitation, account, now);
  return { outcome: "accepted", account };
}

/** Another invitation of the same address may be accepted at the same moment: there is one account then. */
async function open(
  { accounts, accountChanges }: Stores,
  { email, name, role, language, invitedBy }: Invitation,
  now: Date,
): Promise<Account> {
  const wanted = newAccount({ email, name, role, language }, now);
  const account = await accounts.addOnce(wanted);
  if (account.id !== wanted.id) return account;
  await accountChanges.add({
    accountId: account.id,
    change: "opened",
    role,
    byAccountId: invitedBy,
    changedAt: now,
  });
  return account;
}

async function takeUp(
  { invitations, representatives }: Stores,
  { id, platformId }: Invitation,
  { id: accountId }: Account,
  now: Date,
): Promise<void> {
  if (platformId !== undefined) {
    await representatives.begin({ accountId, platformId, invitationId: id }, now);
  }
  await invitations.accept(id, accountId, now);
}
