import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, type Language } from "../../src/infrastructure/language";
import { PROJECT_ROOT } from "../../src/infrastructure/project-root";
import { choiceTexts } from "../../src/signing/commitment-choice.texts";
import { correctionTexts } from "../../src/signing/correction.texts";
import { organisationTexts } from "../../src/signing/organisation.texts";
import { proofTexts } from "../../src/signing/proof-file.texts";
import { receiptTexts } from "../../src/signing/receipt.texts";
import { refusalTexts } from "../../src/signing/refusal.texts";
import { reviewTexts } from "../../src/signing/review.texts";
import { resumptionTexts } from "../../src/signing/resumption.texts";
import { signatoryTexts } from "../../src/signing/signatory.texts";
import { codeTexts } from "../../src/signing/signing-code.texts";
import { signingTexts } from "../../src/signing/signing.texts";
import { tasksTexts } from "../../src/signing/tasks.texts";
import { statementDocumentTexts } from "../../src/signing/statement-document.texts";
import { charterInvitationTexts } from "../../src/signatures/charter-invitation.texts";
import { platformInvitationTexts } from "../../src/signatures/platform-invitation.texts";
import { reviewTexts as officialReviewTexts } from "../../src/signatures/review.texts";
import { signatureListTexts } from "../../src/signatures/signature-list.texts";
import { statementTexts } from "../../src/signatures/statement.texts";

const SIGNING = [
  signingTexts,
  organisationTexts,
  choiceTexts,
  signatoryTexts,
  reviewTexts,
  codeTexts,
  receiptTexts,
  refusalTexts,
  statementDocumentTexts,
  proofTexts,
  correctionTexts,
  tasksTexts,
  resumptionTexts,
];

const CATALOGUES = [
  ...SIGNING,
  statementTexts,
  officialReviewTexts,
  signatureListTexts,
  charterInvitationTexts,
  platformInvitationTexts,
];

const MAILS = [
  "signing-code",
  "signing-resumption",
  "signing-resumption-code",
  "signature-receipt",
  "signature-accepted",
  "signature-declined",
  "signature-correction",
  "platform-invitation",
  "platform-invitation-reminder",
  "platform-invitation-declined",
];

/** Every text of the catalogues; a sentence that takes words is given some. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (typeof value === "function")
    return [String((value as (...words: string[]) => unknown)("x", "y", "z", "w"))];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The sentences of the mails, an x for whatever is filled in; code and addresses are no sentences. */
function mailTexts(language: Language): string[] {
  return MAILS.flatMap((name) =>
    readFileSync(join(PROJECT_ROOT, "templates/mail", `${name}.${language}.ejs`), "utf8")
      .replaceAll(/<%=[^]*?%>/g, "x")
      .split("\n")
      .filter((line) => line !== "" && !/<%|sha256sum/.test(line)),
  );
}

function allTexts(language: Language): string[] {
  return [
    ...CATALOGUES.flatMap((catalogue) => textsIn(catalogue[language])),
    ...mailTexts(language),
  ];
}

describe("the words of signing", () => {
  it("are those of every catalogue", () => {
    const files = readdirSync(join(PROJECT_ROOT, "src/signing"));
    expect(files.filter((name) => name.endsWith(".texts.ts"))).toHaveLength(SIGNING.length);
  });

  it.each(LANGUAGES)("are typeset in %s: curly apostrophes, no stray space", (language) => {
    const texts = allTexts(language);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => /['"]|^ |\s$| {2}|\.\.\.|undefined/.test(text))).toEqual([]);
  });

  it("keep French signs on the line of the word before them", () => {
    const wrong = / [:;!?%»]|[^\u00A0\d]:(?!\/\/)|[^\u202F][;!?]|« /;
    expect(allTexts("fr").filter((text) => wrong.test(text))).toEqual([]);
  });

  it.each(["en", "de"] as const)("put no space before a sign in %s", (language) => {
    expect(allTexts(language).filter((text) => /\s[:;!?]/.test(text))).toEqual([]);
  });

  it.each(LANGUAGES)("keep a number and what it counts on one line in %s", (language) => {
    const apart = /\b(version|Fassung|Version) x\b|\d (caractères|characters|Zeichen|Minuten)\b/;
    const pages = CATALOGUES.filter((catalogue) => catalogue !== statementTexts);
    const texts = pages.flatMap((catalogue) => textsIn(catalogue[language]));
    expect(texts.filter((text) => apart.test(text))).toEqual([]);
  });
});
