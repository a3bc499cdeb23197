import type { PublishedCharter } from "../charter/charter";
import type { OpenedEntry } from "../evidence/evidence-entry";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import type { Attachment, Mail } from "../infrastructure/mail/mail";
import { CODE_MINUTES, spacedCode } from "../infrastructure/one-time-code";
import type { Platform } from "../platforms/platform";
import type { Choice } from "../signatures/commitment-choice";
import { reviewDueOn } from "../signatures/review-due";
import type { ServiceAddress } from "../signatures/service-address";
import type { Signatory } from "../signatures/signatory";
import { takenCommitments, type Signature } from "../signatures/signature";
import { proofFile } from "./proof-file";
import type { SigningCode } from "./signing-code";

interface CodeToSend extends Pick<SigningCode, "email" | "language" | "statementSha256"> {
  readonly expiresAt: Date;
  readonly code: string;
  readonly token: string;
  readonly platform: string;
  readonly baseUrl: string;
}

/** The only place where a code is ever told. */
export function signingCodeMail(sent: CodeToSend): Mail {
  const { email, language, code, token, platform, baseUrl } = sent;
  return {
    template: "signing-code",
    language,
    to: email,
    isOwed: true,
    data: {
      platform,
      code: spacedCode(code),
      minutes: CODE_MINUTES,
      until: formats(language).time(sent.expiresAt),
      statementSha256: sent.statementSha256,
      page: `${baseUrl}/${language}/signing/${token}/code`,
    },
  };
}

interface SignedStatement {
  readonly signature: Signature;
  readonly signatory: Pick<Signatory, "name" | "email">;
  readonly platform: Pick<Platform, "slug" | "tradeName">;
  readonly charter: PublishedCharter;
  /** The line that logged it. */
  readonly evidence: OpenedEntry;
  /** Undefined for a signature from before there were any. */
  readonly pdf: Uint8Array | undefined;
  /** It was sent before, and what it announces may have happened since. */
  readonly isRepeated?: boolean;
}

/** Proves by itself what was signed and when: its documents are attached, with how to check them. */
export function signatureReceiptMail(signed: SignedStatement, service: ServiceAddress): Mail {
  const { signature, signatory, platform, charter, evidence, pdf } = signed;
  const { language, reference, signedAt } = signature;
  const { day, instant } = formats(language);
  const statementFile = `${reference}.txt`;
  const evidenceFile = `evidence-${evidence.seq}.json`;
  const proofName = `${reference}-proof.json`;
  const pdfFile = `${reference}.pdf`;
  return {
    template: "signature-receipt",
    language,
    to: signatory.email,
    isOwed: true,
    data: {
      name: signatory.name,
      platform: platform.tradeName,
      version: signature.charterVersion,
      reference,
      signedAt: instant(signedAt),
      signedAtUtc: signedAt.toISOString(),
      takenCount: takenCommitments(signature).length,
      allCount: signature.choices.length,
      taken: listed(signed, "taken", language),
      notTaken: listed(signed, "not-taken", language),
      notApplicable: listed(signed, "not-applicable", language),
      reviewDueOn: day(reviewDueOn(signedAt)),
      register: `${service.baseUrl}/${language}/signatories/${platform.slug}`,
      charter: `${service.baseUrl}/${language}/charter/${signature.charterVersion}`,
      statementFile,
      statementSha256: signature.statementSha256,
      charterSha256: charter.contentSha256,
      evidenceFile,
      proofFile: proofName,
      pdfFile: pdf && pdfFile,
      isRepeated: signed.isRepeated === true,
      evidenceSeq: evidence.seq,
      evidenceLeaf: evidence.leaf,
      contact: service.contact,
    },
    attachments: [
      attachment(statementFile, "text/plain; charset=utf-8", signature.statement),
      ...(pdf ? [attachment(pdfFile, "application/pdf", pdf)] : []),
      attachment(evidenceFile, "application/json", evidence.body),
      attachment(proofName, "application/json", proofFile({ signature, evidence, pdf })),
    ],
  };
}

/** The commitments answered so, in the order of the charter. */
function listed({ signature, charter }: SignedStatement, answer: Choice, language: Language) {
  return charter.charter.commitments.flatMap(({ code, title }) => {
    const own = signature.choices.find(({ commitment }) => commitment === code);
    if (own?.choice !== answer) return [];
    return [{ code, title: title[language], reason: own.reason }];
  });
}

/** A file for a mail, as it will be there; `content`: text, or bytes. */
export function attachment(name: string, type: string, content: string | Uint8Array): Attachment {
  return { name, type, content: Buffer.from(content).toString("base64") };
}
