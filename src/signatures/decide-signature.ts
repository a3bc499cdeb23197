import type { AccountRepository } from "../accounts/account.repository";
import type { Account } from "../accounts/account";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { parisDay } from "../infrastructure/local-day";
import type { Platform } from "../platforms/platform";
import type { PlatformRepository } from "../platforms/platform.repository";
import type { AcceptanceProposalRepository } from "./acceptance-proposal.repository";
import { enterState, type StateStores } from "./enter-state";
import { recordDecision } from "./record-decision";
import type { DecidedSignature, SignatureDecision } from "./signature";
import { signatureAcceptedMail, signatureDeclinedMail } from "./signature-mail";
import { decideReview, type Review, type ReviewDecision } from "./signature-review";
import type { SignatureRepository } from "./signature.repository";

interface Stores extends StateStores {
  readonly acceptanceProposals: AcceptanceProposalRepository;
  readonly accounts: AccountRepository;
  readonly platforms: PlatformRepository;
  readonly signatures: SignatureRepository;
  readonly outbox: OutboxRepository;
}

interface DecideSignature {
  readonly reference: string;
  readonly review: Review;
  /** The official who decides. */
  readonly account: Account;
  /** The public address of the service, for the mail. */
  readonly baseUrl: string;
  /** Whether accepting takes two officials. */
  readonly fourEyes?: boolean;
}

export type DecidingOutcome =
  | Exclude<ReviewDecision, { refusal: "already-decided" }>
  | {
      readonly accepted: false;
      readonly refusal: "already-decided";
      readonly earlier: SignatureDecision;
      /** Who decided; undefined when recording the signature did. */
      readonly by: Account | undefined;
    }
  | { readonly accepted: false; readonly refusal: "unknown-reference" };

/** Run inside one transaction: the decision, the state, the evidence and the mail stand or fall together. */
export async function decideSignature(
  stores: Stores,
  { reference, review, account, baseUrl, fourEyes }: DecideSignature,
  now: Date,
): Promise<DecidingOutcome> {
  const found = await stores.signatures.find(reference);
  const platform = found && (await stores.platforms.find(found.platformId));
  if (!platform) return { accepted: false, refusal: "unknown-reference" };
  const history = await stores.platformStates.held(platform.id);
  // Read again behind the hold: another official may have decided in between.
  const signature = (await stores.signatures.find(reference)) ?? found;

  const proposal = fourEyes ? await stores.acceptanceProposals.find(signature.id) : undefined;
  const twoNeeded = fourEyes ? { accountId: account.id, proposal } : undefined;
  const decision = decideReview(signature, history, review, twoNeeded);
  if (!decision.accepted) {
    return decision.refusal === "already-decided"
      ? { ...decision, by: await whoDecided(stores, decision.earlier) }
      : decision;
  }
  const { reason } = decision;
  const authorityCheck = review.decision === "accepted" ? review.authorityCheck : undefined;
  const by = { accountId: account.id, authorityCheck };
  if (decision.outcome === "proposed") {
    await stores.acceptanceProposals.add(signature.id, { ...by, proposedAt: now });
    return decision;
  }
  const decided = { ...by, decision: review.decision, decidedAt: now, reason };
  await recordDecision(stores, { signature, platform: platform.slug, decision: decided });
  await enterReviewedState(stores, { signature, platform, account, reason }, now);
  await tellSignatory(stores, { signature, platform, reason, baseUrl }, now);
  return decision;
}

async function whoDecided(stores: Stores, { accountId }: SignatureDecision) {
  return accountId === undefined ? undefined : stores.accounts.find(accountId);
}

interface Reviewed {
  readonly signature: DecidedSignature;
  readonly platform: Platform;
  /** Undefined: accepted. */
  readonly reason: string | undefined;
}

async function enterReviewedState(
  stores: Stores,
  { signature, platform, account, reason }: Reviewed & { readonly account: Account },
  now: Date,
): Promise<void> {
  const declined = reason !== undefined;
  const entry = {
    platformId: platform.id,
    charterVersion: signature.charterVersion,
    state: declined ? "declined" : "signed",
    effectiveOn: parisDay(declined ? now : signature.effectiveAt),
    recordedAt: now,
    author: "official",
    accountId: account.id,
    reason,
    signatureId: signature.id,
  } as const;
  await enterState(stores, entry, { platform: platform.slug, reference: signature.reference });
}

async function tellSignatory(
  { signatures, outbox }: Stores,
  { signature, platform, reason, baseUrl }: Reviewed & { readonly baseUrl: string },
  now: Date,
): Promise<void> {
  const signatory = await signatures.findSignatory(signature.id);
  if (signatory?.email === undefined) return;
  const { name, email } = signatory;
  const told = { signature, platform, signatory: { name, email }, baseUrl };
  const mail =
    reason === undefined ? signatureAcceptedMail(told) : signatureDeclinedMail(told, reason);
  await outbox.enqueue(mail, now);
}
