import type { CharterRepository } from "../charter/charter.repository";
import type { OpenedEntry } from "../evidence/evidence-entry";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { PlatformRepository } from "../platforms/platform.repository";
import type { SignatureRepository } from "../signatures/signature.repository";
import type { SignatureDocumentRepository } from "./signature-document.repository";
import type { ServiceAddress } from "../signatures/service-address";
import { signatureReceiptMail } from "./signing-mail";

interface Stores {
  readonly charters: CharterRepository;
  readonly outbox: OutboxRepository;
  readonly platforms: PlatformRepository;
  readonly signatureDocuments: SignatureDocumentRepository;
  readonly signatures: SignatureRepository;
}

interface SendReceiptAgain {
  readonly reference: string;
  /** The lines of the log that speak of the signature, in order. */
  readonly lines: readonly OpenedEntry[];
  readonly service: ServiceAddress;
}

/**
 * Mails the receipt once more to the signatory, with the documents as they were issued. `no-address`:
 * a signature on paper, or one whose address is erased. Run inside one transaction.
 */
export async function sendReceiptAgain(
  stores: Stores,
  { reference, lines, service }: SendReceiptAgain,
  now: Date,
): Promise<"sent" | "no-address" | "unknown-reference"> {
  const signature = await stores.signatures.find(reference);
  const platform = signature && (await stores.platforms.find(signature.platformId));
  const charter = signature && (await stores.charters.find(signature.charterVersion));
  const [evidence] = lines;
  if (!platform || !charter || !evidence) return "unknown-reference";
  const signatory = await stores.signatures.findSignatory(signature.id);
  if (signatory?.email === undefined) return "no-address";
  const { name, email } = signatory;
  const pdf = await stores.signatureDocuments.find(signature.id);
  const signed = { signature, signatory: { name, email }, platform, charter, evidence, pdf };
  await stores.outbox.enqueue(signatureReceiptMail({ ...signed, isRepeated: true }, service), now);
  return "sent";
}
