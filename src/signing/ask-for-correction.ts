import type { Account } from "../accounts/account";
import type { CharterRepository } from "../charter/charter.repository";
import { charterInForce } from "../charter/in-force";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { parisDay } from "../infrastructure/local-day";
import type { Platform } from "../platforms/platform";
import type { PlatformRepository } from "../platforms/platform.repository";
import type { PlatformStateRepository } from "../signatures/platform-state.repository";
import { stateOfVersion } from "../signatures/platform-state";
import type { DecidedSignature, SignatoryRecord } from "../signatures/signature";
import type { SignatureRepository } from "../signatures/signature.repository";
import { correctionMail } from "./correction-mail";
import type { SignatureCorrectionRepository } from "./signature-correction.repository";
import type { DraftAnswers } from "./signing-draft";
import type { SigningDraftRepository } from "./signing-draft.repository";

interface Stores {
  readonly charters: CharterRepository;
  readonly outbox: OutboxRepository;
  readonly platforms: PlatformRepository;
  readonly platformStates: PlatformStateRepository;
  readonly signatureCorrections: SignatureCorrectionRepository;
  readonly signatures: SignatureRepository;
  readonly signingDrafts: SigningDraftRepository;
}

interface AskForCorrection {
  readonly reference: string;
  readonly reason: string;
  /** The official who asks. */
  readonly account: Account;
  readonly baseUrl: string;
}

export type CorrectionRefusal =
  | "already-decided"
  | "not-under-review"
  | "superseded-version"
  | "no-address";

export type CorrectionOutcome =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly refusal: CorrectionRefusal | "unknown-reference" };

/**
 * Opens what was signed as a draft once more and mails its address to the signatory. Nothing of the
 * register changes until the corrected statement is signed. Run inside one transaction.
 */
export async function askForCorrection(
  stores: Stores,
  { reference, reason, account, baseUrl }: AskForCorrection,
  now: Date,
): Promise<CorrectionOutcome> {
  const found = await stores.signatures.find(reference);
  const platform = found && (await stores.platforms.find(found.platformId));
  if (!platform) return { accepted: false, refusal: "unknown-reference" };
  const history = await stores.platformStates.held(platform.id);
  // Read again behind the hold: another official may have decided in between.
  const signature = (await stores.signatures.find(reference)) ?? found;
  const { charterVersion } = signature;
  if (signature.decision) return { accepted: false, refusal: "already-decided" };
  if (stateOfVersion(history, charterVersion) !== "under-review") {
    return { accepted: false, refusal: "not-under-review" };
  }
  const inForce = charterInForce(await stores.charters.all(), parisDay(now));
  if (inForce?.charter.version !== charterVersion) {
    return { accepted: false, refusal: "superseded-version" };
  }
  const signatory = await stores.signatures.findSignatory(signature.id);
  if (signatory?.email === undefined) return { accepted: false, refusal: "no-address" };

  const { name, email } = signatory;
  const answers = answersOf(signature, platform, signatory);
  const token = await stores.signingDrafts.open(charterVersion, answers, now, signature.id);
  const asked = { signatureId: signature.id, accountId: account.id, reason, askedAt: now };
  await stores.signatureCorrections.add(asked);
  const told = { signature, platform, signatory: { name, email }, reason, token, baseUrl };
  await stores.outbox.enqueue(correctionMail(told), now);
  return { accepted: true };
}

/** What was signed, as its forms are filled in; whether she may sign is asked anew. */
function answersOf(
  { choices }: DecidedSignature,
  platform: Platform,
  signatory: SignatoryRecord,
): DraftAnswers {
  return {
    organisation: {
      trade_name: platform.tradeName,
      legal_name: platform.legalName,
      country: platform.country,
      website: platform.website,
      registration_number: platform.registrationNumber ?? "",
      register_name: platform.registerName ?? "",
    },
    choices: Object.fromEntries(
      choices.map(({ commitment, choice, reason = "" }) => [commitment, { choice, reason }]),
    ),
    signatory: {
      name: signatory.name,
      function: signatory.function,
      email: signatory.email ?? "",
    },
  };
}
