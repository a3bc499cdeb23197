import type { Account } from "../accounts/account";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { Platform } from "../platforms/platform";
import { enterState, type StateStores } from "../signatures/enter-state";
import type { StateEntry } from "../signatures/platform-state";
import { recordAcceptedStatement } from "../signatures/record-accepted-statement";
import { startOf } from "../signatures/record-paper-signature";
import type { SignatoryRecord, Signature } from "../signatures/signature";
import type { SignatureRepository } from "../signatures/signature.repository";
import { REPLACEMENT_CONSENT_TEXT } from "../signatures/statement";
import { withdrawSignature } from "../signatures/withdraw-signature";
import { newSignatureReference } from "../signatures/signature-reference";
import { issueDocument, type DocumentStores } from "../signing/issue-document";
import { personalOf } from "../signing/record-online-signature";
import type { StatementPrinter } from "../signing/statement-document";
import type { ServiceAddress } from "../signatures/service-address";
import { actFacts, type FactStores } from "./act-facts";
import { replacementReceiptMail, withdrawalReceiptMail } from "./act-mail";
import { planAct, type ActPlan, type StatementPlan, type WithdrawalPlan } from "./act-plan";
import type { PlatformAct, SentCode } from "./standing-draft";
import type { StandingDraftRepository } from "./standing-draft.repository";

interface Stores extends StateStores, FactStores, DocumentStores {
  readonly outbox: OutboxRepository;
  readonly printStatement: StatementPrinter;
  readonly signatures: SignatureRepository;
  readonly standingDrafts: StandingDraftRepository;
}

interface CompleteAct {
  readonly platform: Platform;
  readonly account: Account;
  readonly act: PlatformAct;
  readonly connection: Pick<SignatoryRecord, "ipAddress" | "userAgent">;
  readonly service: ServiceAddress;
}

/** `nothing-to-do`: the act was completed already, by the same form sent twice, or never begun. */
export type CompletionOutcome = "done" | "nothing-to-do" | "changed-since-read" | "code-ended";

/** Kept with the decision: recording accepts the statement, for this was checked before. */
const AUTHORITY_CHECK =
  "Représentant de la plateforme au registre\u00A0: son habilitation a été vérifiée lors de son invitation.";

/**
 * Run inside one transaction, after the code was proved: statement or end, evidence and receipt stand
 * or fall together. Whoever comes second finds that the act no longer comes to what was read.
 */
export async function completeAct(
  stores: Stores,
  { platform, account, act, ...how }: CompleteAct,
  now: Date,
): Promise<CompletionOutcome> {
  const owner = { accountId: account.id, platformId: platform.id };
  const draft = await stores.standingDrafts.held(owner, act);
  if (!draft) return "nothing-to-do";
  const { code } = draft;
  if (!code?.provedAt || code.expiresAt <= now) return "code-ended";
  const facts = await actFacts(stores, { platform, account }, "held");
  const plan = planAct(draft, facts, code.language, now);
  if (!plan.complete || plan.value.sha256 !== code.subjectSha256) return "changed-since-read";

  const completed = { platform, account, code, ...how };
  await record(stores, plan.value, completed, now);
  await stores.standingDrafts.remove(draft.id);
  return "done";
}

interface Completed extends Omit<CompleteAct, "act"> {
  readonly code: SentCode;
}

function record(stores: Stores, plan: ActPlan, completed: Completed, now: Date): Promise<void> {
  return plan.kind === "statement"
    ? replaceStatement(stores, plan, completed, now)
    : withdraw(stores, plan, completed, now);
}

async function replaceStatement(
  stores: Stores,
  plan: StatementPlan,
  { platform, code, connection, service }: Completed,
  now: Date,
): Promise<void> {
  const { charter, choices, effectiveOn, statement, supersedes } = plan;
  const start = startOf(effectiveOn);
  const signatory = { ...plan.signatory, ...connection };
  // Before the log is held: printing takes longer than all the rest.
  const reference = newSignatureReference();
  const printing = { reference, language: code.language, statement, signedAt: now };
  const pdf = await stores.printStatement({ ...printing, platform, charter });
  const { signature, evidence } = await recordAcceptedStatement(
    stores,
    {
      reference,
      platform,
      charter,
      choices,
      statement,
      signatory,
      medium: "online",
      language: code.language,
      signedAt: now,
      effectiveAt: start > now ? start : now,
      supersedesId: supersedes.id,
      proof: {
        ...REPLACEMENT_CONSENT_TEXT,
        codeSentAt: code.sentAt,
        codeProvedAt: code.provedAt ?? now,
      },
      personal: personalOf(signatory),
    },
    { authorityCheck: AUTHORITY_CHECK },
    now,
  );
  if (signature.charterVersion !== supersedes.charterVersion) {
    await enterRenewal(stores, signature, { platform, effectiveOn }, now);
  }
  await issueDocument(stores, signature, pdf, now);
  const receipt = { signature, signatory, platform, evidence, pdf, effectiveOn };
  await stores.outbox.enqueue(replacementReceiptMail(receipt, service), now);
}

async function enterRenewal(
  stores: Stores,
  { id, charterVersion, reference }: Signature,
  { platform, effectiveOn }: { readonly platform: Platform; readonly effectiveOn: string },
  now: Date,
): Promise<void> {
  const signed: StateEntry = {
    platformId: platform.id,
    charterVersion,
    state: "signed",
    effectiveOn,
    recordedAt: now,
    author: "platform",
    signatureId: id,
  };
  await enterState(stores, signed, { platform: platform.slug, reference });
}

async function withdraw(
  stores: Stores,
  { effectiveOn, reason }: WithdrawalPlan,
  { platform, account, code, service }: Completed,
  now: Date,
): Promise<void> {
  const decision = await withdrawSignature(stores, { platform, effectiveOn, reason }, now);
  if (!decision.accepted) throw new Error(`planned, and refused: ${decision.refusal}`);
  const told = { platform, account, effectiveOn, reason, language: code.language, now };
  await stores.outbox.enqueue(withdrawalReceiptMail(told, service), now);
}
