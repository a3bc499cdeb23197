import type { Attachment } from "../attachments/attachment";
import { attachmentWords } from "../attachments/attachment-words";
import type { CaseSection } from "../cases/case-section";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import type { Difficulty } from "./difficulty";
import type { Addition } from "./difficulty-addition.repository";
import type { AskedFollowUp } from "./follow-up";
import { followUpRows } from "./follow-up-words";
import { ownCaseTexts } from "./own-case.texts";
import { readContact } from "./report";
import { reportedCaseTexts } from "./reported-case.texts";

export interface ReportedCase {
  readonly difficulty: Difficulty;
  readonly additions: readonly Addition[];
  readonly followUps: readonly AskedFollowUp[];
  readonly files: readonly Attachment[];
  /** Of the page of the case. */
  readonly address: string;
}

/** What a seller reported and added, as officials read it: all of it, whoever else may. */
export function reportedCaseSection(found: ReportedCase, language: Language): CaseSection {
  const { difficulty, additions, followUps, files, address } = found;
  const t = reportedCaseTexts[language];
  const { terms, added } = ownCaseTexts[language];
  const { facts } = difficulty.answers;
  const section = { id: "seller", title: t.title, link: undefined };
  const said = followUpRows(followUps, language);
  if (!facts) {
    return { ...section, rows: [{ term: terms.description, details: t.erased }, ...said] };
  }
  return {
    ...section,
    rows: [
      ...contactRows(difficulty, language),
      { term: terms.description, details: facts["description"] ?? "" },
      { term: t.asked, details: facts["asked"] ?? "" },
      ...additions.map(({ words, addedAt }) => ({
        term: added(formats(language).instant(addedAt)),
        details: words,
      })),
      ...said,
      ...files.map((file) => ({
        term: t.attachment,
        details: attachmentWords(file, language),
        act: {
          href: `${address}/attachments/${String(file.id)}`,
          label: t.download,
          about: file.name,
        },
      })),
    ],
  };
}

function contactRows({ answers: { contact = {}, facts = {} } }: Difficulty, language: Language) {
  const t = reportedCaseTexts[language];
  const reading = readContact(contact);
  if (!reading.complete) return [];
  const { name, email, mayBeNamed } = reading.value;
  const reference = facts["account_reference"] ?? "";
  return [
    { term: t.name, details: name },
    { term: t.email, details: email },
    ...(reference === "" ? [] : [{ term: t.reference, details: reference }]),
    { term: t.known, details: mayBeNamed ? t.yes : t.no },
  ];
}
