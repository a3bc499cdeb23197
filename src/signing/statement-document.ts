import type { PublishedCharter } from "../charter/charter";
import { formats } from "../infrastructure/formats";
import type { Block, PrintedDocument } from "../infrastructure/pdf/document";
import type { Platform } from "../platforms/platform";
import type { Signature } from "../signatures/signature";
import { statementSha256 } from "../signatures/statement";
import { statementTexts } from "../signatures/statement.texts";
import { statementDocumentTexts } from "./statement-document.texts";

/** A statement that is being signed, with what identifies it. */
export interface StatementToPrint extends Pick<
  Signature,
  "reference" | "language" | "statement" | "signedAt"
> {
  readonly platform: Pick<Platform, "tradeName">;
  readonly charter: PublishedCharter;
}

/** Makes the PDF of a statement; rules are given one, for they do not print themselves. */
export type StatementPrinter = (statement: StatementToPrint) => Promise<Uint8Array>;

/** A statement as a document: every line of it, in its order, and nothing put into its words. */
export function statementDocument(facts: StatementToPrint): PrintedDocument {
  const { reference, language, statement, signedAt, platform, charter } = facts;
  const t = statementDocumentTexts[language];
  const { instant, number } = formats(language);
  const signedAtIs = t.signedAtIs(instant(signedAt), signedAt.toISOString());
  const version = number(charter.charter.version);
  return {
    title: t.title(platform.tradeName, reference),
    subject: t.subject,
    author: t.publisher,
    language: t.locale,
    dated: signedAt,
    furniture: {
      owner: t.publisher,
      head: t.title(platform.tradeName, reference),
      flag: undefined,
      foot: [reference, t.nature],
      pageNumber: t.page,
    },
    blocks: [
      { kind: "title", over: t.over, text: platform.tradeName, under: t.under(version) },
      {
        kind: "facts",
        facts: [
          { term: t.reference, text: reference },
          { term: t.signedAt, text: signedAtIs },
          { term: t.sha256, text: statementSha256(statement) },
        ],
      },
      { kind: "paragraph", text: t.missing, style: "small" },
      ...statement.trimEnd().split("\n\n").flatMap(blockReader(facts)),
    ],
  };
}

/** A statement is made of blocks with a blank line between them; some begin with a heading. */
function blockReader({ language, charter }: StatementToPrint): (block: string) => Block[] {
  const t = statementTexts[language];
  const { title, organisation, commitments, meaning, signatory, consentTitle } = t;
  const parts = [title, organisation, commitments, meaning, signatory, consentTitle];
  const headings = new Set([...parts, ...Object.values(t.choices)]);
  const promises = new Set(
    charter.charter.commitments.map((promise) => `${promise.code} – ${promise.title[language]}`),
  );
  return (block) => {
    const [first = "", ...rest] = block.split("\n");
    if (headings.has(first)) return [heading(2, first), ...paragraphs(rest)];
    if (promises.has(first)) return [heading(3, first), ...paragraphs(rest)];
    return paragraphs([first, ...rest]);
  };
}

function heading(level: 2 | 3, text: string): Block {
  return { kind: "heading", level, text };
}

function paragraphs(lines: readonly string[]): Block[] {
  return lines.map((text) => ({ kind: "paragraph", text, style: "text" }));
}
