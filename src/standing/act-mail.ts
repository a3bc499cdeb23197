import type { Account } from "../accounts/account";
import type { OpenedEntry } from "../evidence/evidence-entry";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import type { Mail } from "../infrastructure/mail/mail";
import { CODE_MINUTES, spacedCode } from "../infrastructure/one-time-code";
import type { Platform } from "../platforms/platform";
import { takenCommitments, type Signature } from "../signatures/signature";
import type { ServiceAddress } from "../signatures/service-address";
import { proofFile } from "../signing/proof-file";
import { attachment } from "../signing/signing-mail";
import { actTexts } from "./act.texts";
import type { PlatformAct, SentCode } from "./standing-draft";

interface CodeToSend extends Pick<SentCode, "subjectSha256" | "language" | "expiresAt"> {
  readonly act: PlatformAct;
  readonly account: Pick<Account, "email">;
  readonly platform: Pick<Platform, "tradeName">;
  readonly code: string;
}

/** The only place where a code for an act is ever told. It goes in no address: nothing to click. */
export function actCodeMail(sent: CodeToSend): Mail {
  const { act, account, platform, code, language, expiresAt, subjectSha256 } = sent;
  return {
    template: "act-code",
    language,
    to: account.email,
    isOwed: true,
    data: {
      act: actTexts[language][act].inMail,
      platform: platform.tradeName,
      code: spacedCode(code),
      minutes: CODE_MINUTES,
      until: formats(language).time(expiresAt),
      sha256: act === "withdrawal" ? undefined : subjectSha256,
    },
  };
}

interface Replacement {
  readonly signature: Signature;
  readonly signatory: { readonly name: string; readonly email: string };
  readonly platform: Pick<Platform, "slug" | "tradeName">;
  /** The line that logged it. */
  readonly evidence: OpenedEntry;
  readonly pdf: Uint8Array;
  readonly effectiveOn: string;
}

/** Proves by itself what was signed and when: its documents are attached, with how to check them. */
export function replacementReceiptMail(
  { signature, signatory, platform, evidence, pdf, effectiveOn }: Replacement,
  { baseUrl, contact }: ServiceAddress,
): Mail {
  const { language, reference, signedAt } = signature;
  const { day, instant, list } = formats(language);
  const taken = takenCommitments(signature);
  const statementFile = `${reference}.txt`;
  const evidenceFile = `evidence-${String(evidence.seq)}.json`;
  const proofName = `${reference}-proof.json`;
  const pdfFile = `${reference}.pdf`;
  return {
    template: "replacement-receipt",
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
      effectiveOn: day(effectiveOn),
      takenCount: taken.length,
      allCount: signature.choices.length,
      taken: list(taken),
      register: `${baseUrl}/${language}/signatories/${platform.slug}`,
      verification: `${baseUrl}/${language}/verification/${reference}`,
      statementFile,
      statementSha256: signature.statementSha256,
      evidenceFile,
      proofFile: proofName,
      pdfFile,
      evidenceSeq: evidence.seq,
      evidenceLeaf: evidence.leaf,
      contact,
    },
    attachments: [
      attachment(statementFile, "text/plain; charset=utf-8", signature.statement),
      attachment(pdfFile, "application/pdf", pdf),
      attachment(evidenceFile, "application/json", evidence.body),
      attachment(proofName, "application/json", proofFile({ signature, evidence, pdf })),
    ],
  };
}

interface Withdrawn {
  readonly platform: Pick<Platform, "slug" | "tradeName">;
  readonly account: Pick<Account, "email">;
  readonly effectiveOn: string;
  readonly reason: string | undefined;
  readonly language: Language;
  readonly now: Date;
}

export function withdrawalReceiptMail(told: Withdrawn, service: ServiceAddress): Mail {
  const { platform, account, effectiveOn, reason, language, now } = told;
  const { day, instant } = formats(language);
  return {
    template: "withdrawal-receipt",
    language,
    to: account.email,
    isOwed: true,
    data: {
      platform: platform.tradeName,
      withdrawnAt: instant(now),
      effectiveOn: day(effectiveOn),
      reason,
      register: `${service.baseUrl}/${language}/signatories/${platform.slug}`,
      contact: service.contact,
    },
  };
}
