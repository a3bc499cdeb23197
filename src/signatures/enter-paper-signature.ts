import { randomBytes } from "node:crypto";
import type { AttachmentRepository } from "../attachments/attachment.repository";
import type { SealedAttachment } from "../attachments/sealed-attachment";
import { parisDay } from "../infrastructure/local-day";
import type { AcceptanceProposalRepository } from "./acceptance-proposal.repository";
import { enterState } from "./enter-state";
import type { EnteredPaper } from "./paper-form";
import { decidePaperSignature, type PaperSignatureRefusal } from "./paper-signature";
import { recordDecision } from "./record-decision";
import { startOf, type PaperStores } from "./record-paper-signature";
import { recordStatement } from "./record-statement";
import type { Signature } from "./signature";
import { EVIDENCE_FIELDS } from "./signature-attachment";
import type { SignatureAttachmentRepository } from "./signature-attachment.repository";
import { statementText } from "./statement";
import { statementInForce } from "./statement-in-force";

interface Stores extends PaperStores {
  readonly acceptanceProposals: AcceptanceProposalRepository;
  readonly attachments: AttachmentRepository;
  readonly signatureAttachments: SignatureAttachmentRepository;
}

interface EnterPaperSignature extends EnteredPaper {
  readonly scan: SealedAttachment;
  /** The official who enters it. */
  readonly accountId: string;
  /** Accepting takes two officials: this one proposes it. */
  readonly fourEyes: boolean;
}

export type EntryRefusal = PaperSignatureRefusal | "entered-already";

type EntryOutcome =
  | {
      readonly accepted: true;
      readonly outcome: "recorded" | "proposed";
      readonly reference: string;
    }
  | { readonly accepted: false; readonly refusal: EntryRefusal };

/** Paper is French, the authentic language. */
const LANGUAGE = "fr";

const NONCE_BYTES = 16;

/**
 * An official enters a statement that was signed on paper, with its scan. The same is refused as in a
 * file of many. Run inside one transaction: statement, scan, state and evidence stand or fall together.
 */
export async function enterPaperSignature(
  stores: Stores,
  paper: EnterPaperSignature,
  now: Date,
): Promise<EntryOutcome> {
  const { platform, signedOn } = paper;
  const history = await stores.platformStates.held(platform.id);
  const signatures = await stores.signatures.ofPlatform(platform.id);
  const published = await stores.charters.all();
  const decision = decidePaperSignature({ published, history, signatures }, paper, now);
  if (!decision.accepted) return decision;
  if (decision.change === "none") return { accepted: false, refusal: "entered-already" };

  const supersedes = statementInForce(history, signatures, startOf(signedOn));
  const signature = await keepStatement(stores, paper, supersedes?.id, now);
  if (paper.fourEyes) await propose(stores, paper, signature, now);
  else await accept(stores, paper, signature, now);
  const outcome = paper.fourEyes ? "proposed" : "recorded";
  return { accepted: true, outcome, reference: signature.reference };
}

async function keepStatement(
  stores: Stores,
  paper: EnterPaperSignature,
  supersedesId: number | undefined,
  now: Date,
): Promise<Signature> {
  const { platform, charter, choices, signedOn, place, signatory } = paper;
  const nonce = randomBytes(NONCE_BYTES).toString("hex");
  const act = { signatory, place, nonce };
  const content = { charter, organisation: platform, choices, effectiveOn: signedOn, act };
  const statement = statementText({ ...content, medium: "paper" }, LANGUAGE);
  const signedAt = startOf(signedOn);
  const scan = await stores.attachments.add(paper.scan, now);
  const { signature } = await recordStatement(
    stores,
    {
      platform,
      charter,
      choices,
      statement,
      supersedesId,
      medium: "paper",
      language: LANGUAGE,
      signedAt,
      effectiveAt: signedAt,
      signatory: { ...signatory, email: undefined },
      personal: {
        signatoryName: signatory.name,
        signatoryFunction: signatory.function,
        [EVIDENCE_FIELDS.scan]: scan.sha256,
      },
    },
    now,
  );
  await stores.signatureAttachments.add(signature.id, "scan", scan.id);
  return signature;
}

async function accept(
  stores: Stores,
  { platform, signedOn, accountId }: EnterPaperSignature,
  signature: Signature,
  now: Date,
): Promise<void> {
  const { id, reference, charterVersion } = signature;
  const decision = {
    decision: "accepted",
    decidedAt: now,
    accountId,
    reason: undefined,
    authorityCheck: undefined,
  } as const;
  await recordDecision(stores, { signature, platform: platform.slug, decision });
  const signed = {
    platformId: platform.id,
    charterVersion,
    state: "signed",
    effectiveOn: signedOn,
    recordedAt: now,
    author: "platform",
    signatureId: id,
  } as const;
  await enterState(stores, signed, { platform: platform.slug, reference });
}

async function propose(
  stores: Stores,
  { platform, accountId }: EnterPaperSignature,
  signature: Signature,
  now: Date,
): Promise<void> {
  const { id, reference, charterVersion } = signature;
  const proposal = { accountId, proposedAt: now, authorityCheck: undefined };
  await stores.acceptanceProposals.add(id, proposal);
  const underReview = {
    platformId: platform.id,
    charterVersion,
    state: "under-review",
    effectiveOn: parisDay(now),
    recordedAt: now,
    author: "platform",
    signatureId: id,
  } as const;
  await enterState(stores, underReview, { platform: platform.slug, reference });
}
