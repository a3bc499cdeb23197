import type { Block, Tone } from "../infrastructure/pdf/document";
import { printed } from "../infrastructure/pdf/print.pdf";
import { CONTENT_WIDTH, GUTTER } from "../infrastructure/pdf/type-styles";
import type { CommitmentSection, Illustrated } from "./commitment-section";
import type { ComplianceReport } from "./compliance-report";
import { reportTexts as t } from "./compliance-report.texts";
import type { DeclarationSection } from "./declaration-section";
import type { AnnexChapter, AnnexPart } from "./report-annex";
import type { Cover } from "./report-cover";

/** The report as a PDF file: the same report gives the same bytes, in any process and time zone. */
export function printedReport(report: ComplianceReport): Promise<Uint8Array<ArrayBuffer>> {
  return printed({
    title: report.title,
    subject: report.subject,
    author: t.publisher,
    language: "fr-FR",
    dated: report.cutOff,
    furniture: {
      owner: t.publisher,
      head: report.head,
      flag: report.flag,
      foot: report.foot,
      pageNumber: t.page,
    },
    blocks: [
      ...coverBlocks(report.cover),
      ...inPrintingOrder(report.sections).map((section, index) =>
        sectionBlock(section, index === 0),
      ),
      ...replyBlocks(report.reply),
      ...declarationBlocks(report.declaration),
      ...annexBlocks(report.annex),
    ],
  });
}

/**
 * Those with figures fill a page each, in the order of the charter. Those without would leave a page
 * each almost blank: they follow, in the same order, as many on a page as it holds.
 */
function inPrintingOrder(sections: readonly CommitmentSection[]): CommitmentSection[] {
  const hasFigures = ({ figures }: CommitmentSection) => figures !== undefined;
  return [...sections.filter(hasFigures), ...sections.filter((section) => !hasFigures(section))];
}

function coverBlocks(cover: Cover): Block[] {
  return [
    { kind: "title", over: cover.over, text: cover.platform, under: cover.under },
    { kind: "paragraph", text: cover.answer, style: "lede" },
    ...noticeBlocks(cover.fiction, "not-kept"),
    ...noticeBlocks(cover.provisional, "indicative"),
    { kind: "facts", facts: cover.facts },
    matrixBlock(cover),
    { kind: "paragraph", text: cover.nature, style: "note" },
    { kind: "paragraph", text: cover.confidential, style: "small" },
  ];
}

function noticeBlocks(text: string | undefined, tone: Tone): Block[] {
  return text === undefined ? [] : [{ kind: "notice", text, tone }];
}

function matrixBlock({ matrix }: Cover): Block {
  return {
    kind: "table",
    table: {
      caption: t.matrix.caption,
      columns: [
        { header: t.matrix.commitment, align: "left" },
        { header: t.matrix.target, align: "left", width: 104 },
        { header: t.matrix.share, align: "right", width: 36 },
        { header: t.matrix.verdict, align: "left", width: 84 },
        { header: t.matrix.page, align: "right", width: 22 },
      ],
      rows: matrix.map(({ code, title, target, share, verdict }) => ({
        code,
        header: title,
        cells: [target, share, verdict, { pageOf: code, label: t.matrix.pageOf(code) }],
      })),
    },
  };
}

function sectionBlock(section: CommitmentSection, first: boolean): Block {
  const { code, title, text, target, verdict, share, sentences, figures, measure } = section;
  return {
    kind: "section",
    start: first ? "new-page" : "whole",
    blocks: [
      { kind: "heading", level: 2, code, text: title, anchor: code },
      { kind: "paragraph", text, style: "soft" },
      { kind: "paragraph", text: target, style: "body" },
      {
        kind: "verdict",
        mark: verdict,
        ...(share !== undefined && { figure: share }),
        text: sentences.join(" "),
      },
      ...(figures ? figureBlocks(figures) : []),
      ...measureBlocks(measure),
    ],
  };
}

function measureBlocks(measure: CommitmentSection["measure"]): Block[] {
  if (measure.length === 0) return [];
  return [
    { kind: "heading", level: 3, text: t.measure.heading },
    { kind: "facts", facts: measure, small: true },
  ];
}

/** Beside a table stands another or its chart; the course of the shares needs more columns. */
const NARROW = 204;
const WIDE = 218;

function figureBlocks(figures: NonNullable<CommitmentSection["figures"]>): Block[] {
  const { counts, durations, bands, shares } = figures;
  const beside = durations ? [{ kind: "table", table: durations } as const] : [];
  return [
    sideBySide(NARROW, { kind: "table", table: counts }, beside),
    ...(bands ? [illustrated(NARROW, bands)] : []),
    ...(shares ? [illustrated(WIDE, shares)] : []),
  ];
}

function illustrated(width: number, { table, scene }: Illustrated): Block {
  return sideBySide(width, { kind: "table", table }, [{ kind: "figure", scene }]);
}

function sideBySide(width: number, left: Block, right: readonly Block[]): Block {
  const rest = CONTENT_WIDTH - width - GUTTER;
  return {
    kind: "columns",
    columns: [
      { width, blocks: [left] },
      { width: rest, blocks: right },
    ],
  };
}

function replyBlocks(reply: ComplianceReport["reply"]): Block[] {
  if (!reply) return [];
  const { title, intro, paragraphs } = reply;
  return [
    titled(title, [
      { kind: "paragraph", text: intro, style: "soft" },
      ...paragraphs.map((text) => ({ kind: "paragraph", text, style: "body" }) as const),
    ]),
  ];
}

function declarationBlocks(declaration: DeclarationSection | undefined): Block[] {
  if (!declaration) return [];
  const { title, sentences, table } = declaration;
  return [
    titled(title, [
      ...sentences.map((text) => ({ kind: "paragraph", text, style: "text" }) as const),
      { kind: "table", table },
    ]),
  ];
}

/** Follows what stands before it where there is room for all of it. */
function titled(title: string, blocks: readonly Block[]): Block {
  const heading = { kind: "heading", level: 2, text: title } as const;
  return { kind: "section", start: "whole", blocks: [heading, ...blocks] };
}

function annexBlocks(annex: readonly AnnexPart[]): Block[] {
  return annex.map(({ title, intro, chapters }, index) => ({
    kind: "section",
    start: index === 0 ? "new-page" : "whole",
    blocks: [
      { kind: "heading", level: 2, text: title },
      { kind: "paragraph", text: intro, style: "text" },
      ...chapters.map(chapterBlock),
    ],
  }));
}

function chapterBlock({ heading, paragraphs, facts, reason }: AnnexChapter): Block {
  return {
    kind: "section",
    start: "whole",
    blocks: [
      { kind: "heading", level: 3, text: heading },
      ...paragraphs.map((text) => ({ kind: "paragraph", text, style: "text" }) as const),
      ...(facts.length > 0 ? [{ kind: "facts", facts } as const] : []),
      ...(reason === undefined
        ? []
        : [{ kind: "paragraph", text: reason, style: "small" } as const]),
    ],
  };
}
