import type { AccountRepository } from "../accounts/account.repository";
import type { Language } from "../infrastructure/language";
import type { LimitCounterRepository } from "../infrastructure/limits/limit-counter.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { codeHmac } from "../infrastructure/one-time-code";
import { countCode, makeSignInCode } from "../sign-in/make-sign-in-code";
import type { SignInCodeRepository } from "../sign-in/sign-in-code.repository";
import { signInCodeMail } from "../sign-in/sign-in-mail";
import { findInviter } from "./find-inviter";
import type { Invitation } from "./invitation";
import { decideAcceptance, type AcceptanceRefusal } from "./invitation-decisions";
import type { InvitationRepository } from "./invitation.repository";
import type { RepresentativeRepository } from "./representative.repository";

interface Stores {
  readonly accounts: AccountRepository;
  readonly invitations: InvitationRepository;
  readonly limitCounters: LimitCounterRepository;
  readonly outbox: OutboxRepository;
  readonly representatives: RepresentativeRepository;
  readonly signInCodes: SignInCodeRepository;
}

interface RequestAcceptanceCode {
  /** Of the invitation. */
  readonly token: string;
  /** From which it is asked, as limits count it. */
  readonly network: string;
  readonly language: Language;
  readonly baseUrl: string;
}

export type AcceptanceCodeOutcome =
  | { readonly outcome: "sent"; readonly browserToken: string }
  | { readonly outcome: "too-many-codes"; readonly retryAfter: number }
  | { readonly outcome: "refused"; readonly refusal: AcceptanceRefusal | "unknown" };

/**
 * The link opens the invitation and proves nothing: a mail is forwarded in no time. Whoever accepts
 * shows with a code that the invited address is theirs; until then there is no account.
 */
export async function requestAcceptanceCode(
  stores: Stores,
  { token, network, language, baseUrl }: RequestAcceptanceCode,
  now: Date,
): Promise<AcceptanceCodeOutcome> {
  const invitation = await stores.invitations.findByToken(token);
  if (!invitation) return { outcome: "refused", refusal: "unknown" };
  const { email, name } = invitation;
  const account = await stores.accounts.findByEmail(email);
  const inviter = await findInviter(stores, invitation);
  const decision = decideAcceptance({ invitation, account, inviter }, now);
  if (!decision.accepted) return { outcome: "refused", refusal: decision.refusal };

  const retryAfter = await countCode(stores.limitCounters, { email, network }, now);
  if (retryAfter > 0) return { outcome: "too-many-codes", retryAfter };

  // Of nobody, even where there is an account: it opens nothing at the sign-in page.
  const made = { accountId: undefined, email, language };
  const {
    token: browserToken,
    code,
    expiresAt,
  } = await makeSignInCode(
    stores.signInCodes,
    { ...made, hmacOf: (bound, secret) => acceptanceCodeHmac(bound, invitation, secret) },
    now,
  );
  const sent = { account: { email, language, name }, code, expiresAt, baseUrl };
  await stores.outbox.enqueue(signInCodeMail(sent), now);
  return { outcome: "sent", browserToken };
}

/** Bound to the invitation, so that a code for one accepts no other. */
export function acceptanceCodeHmac(
  browserToken: string,
  { id, email }: Pick<Invitation, "id" | "email">,
  code: string,
): string {
  return codeHmac(browserToken, ["invitation", id, email], code);
}
