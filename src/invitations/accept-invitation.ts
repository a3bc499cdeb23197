import type { Account } from "../accounts/account";
import type { AccountChangeRepository } from "../accounts/account-change.repository";
import type { AccountRepository } from "../accounts/account.repository";
import { newAccount } from "../accounts/add-account";
import { keptIf } from "../infrastructure/kept-if";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { isSameHmac, TRIES } from "../infrastructure/one-time-code";
import type { PlatformRepository } from "../platforms/platform.repository";
import type { SignInCodeRepository } from "../sign-in/sign-in-code.repository";
import { findInviter } from "./find-inviter";
import type { Invitation } from "./invitation";
import { decideAcceptance, type AcceptanceRefusal } from "./invitation-decisions";
import type { InvitationRepository } from "./invitation.repository";
import { joinedMails } from "./representative-mail";
import type { RepresentativeRepository } from "./representative.repository";
import { acceptanceCodeHmac } from "./request-acceptance-code";

interface Stores {
  readonly accounts: AccountRepository;
  readonly accountChanges: AccountChangeRepository;
  readonly invitations: InvitationRepository;
  readonly outbox: OutboxRepository;
  readonly platforms: PlatformRepository;
  readonly representatives: RepresentativeRepository;
  readonly signInCodes: SignInCodeRepository;
}

type InTransaction = <Outcome>(work: (tx: Stores) => Promise<Outcome>) => Promise<Outcome>;

interface AcceptInvitation {
  /** Of the invitation. */
  readonly token: string;
  /** Of the browser that asked for the code. */
  readonly browserToken: string;
  /** Six digits. */
  readonly typed: string;
  /** The public address of the service. */
  readonly baseUrl: string;
}

export type AcceptanceOutcome =
  | { readonly outcome: "accepted"; readonly account: Account }
  | { readonly outcome: "wrong"; readonly triesLeft: number }
  | { readonly outcome: "over" }
  | { readonly outcome: "refused"; readonly refusal: AcceptanceRefusal | "unknown" };

/**
 * The address is proved by its code: account, representation and acceptance come about together, or
 * nothing does. The try of the code has a transaction of its own, so that it counts whatever comes
 * after it; of any number at once one accepts.
 */
export async function acceptInvitation(
  inTransaction: InTransaction,
  command: AcceptInvitation,
  now: Date,
): Promise<AcceptanceOutcome> {
  const failed = await inTransaction((tx) => tryCode(tx, command, now));
  if (failed) return failed;
  return keptIf<Stores, AcceptanceOutcome>(
    inTransaction,
    (tx) => takeUp(tx, command, now),
    ({ outcome }) => outcome === "accepted",
  );
}

/** Why the code proves nothing; undefined when it is right. */
async function tryCode(
  { invitations, signInCodes }: Stores,
  { token, browserToken, typed }: AcceptInvitation,
  now: Date,
): Promise<AcceptanceOutcome | undefined> {
  const code = await signInCodes.claimTry(browserToken, now);
  if (!code) return { outcome: "over" };
  const invitation = await invitations.findByToken(token);
  if (!invitation) return { outcome: "refused", refusal: "unknown" };
  const hmac = acceptanceCodeHmac(browserToken, invitation, typed);
  if (isSameHmac(hmac, code.hmac)) return undefined;
  return { outcome: "wrong", triesLeft: TRIES - code.tries };
}

async function takeUp(
  stores: Stores,
  { token, browserToken, baseUrl }: AcceptInvitation,
  now: Date,
): Promise<AcceptanceOutcome> {
  const { accounts, invitations, signInCodes } = stores;
  const invitation = await invitations.holdByToken(token);
  if (!invitation) return { outcome: "refused", refusal: "unknown" };
  const inviter = await findInviter(stores, invitation);
  const known = await accounts.findByEmail(invitation.email);
  const decision = decideAcceptance({ invitation, account: known, inviter }, now);
  if (!decision.accepted) return { outcome: "refused", refusal: decision.refusal };
  if (!(await signInCodes.use(browserToken, now))) return { outcome: "over" };

  const account = known ?? (await open(stores, invitation, now));
  // Another invitation of the address, to another role, may have opened it a moment ago.
  const found = decideAcceptance({ invitation, account, inviter }, now);
  if (!found.accepted) return { outcome: "refused", refusal: found.refusal };
  await begin(stores, invitation, { account, baseUrl }, now);
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

async function begin(
  stores: Stores,
  { id, platformId }: Invitation,
  { account, baseUrl }: { readonly account: Account; readonly baseUrl: string },
  now: Date,
): Promise<void> {
  const { invitations, outbox, platforms, representatives } = stores;
  const platform = platformId === undefined ? undefined : await platforms.find(platformId);
  if (platform) {
    const others = await representatives.ofPlatform(platform.id);
    await representatives.begin(
      { accountId: account.id, platformId: platform.id, invitationId: id },
      now,
    );
    for (const mail of joinedMails({ platform, others, baseUrl }, account)) {
      await outbox.enqueue(mail, now);
    }
  }
  await invitations.accept(id, account.id, now);
}
