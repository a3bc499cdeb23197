import type { Scene } from "../chart/scene";

/** A document to print: blocks in reading order, and what stands around them on every page. */
export interface PrintedDocument {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** BCP 47: "fr-FR". */
  readonly language: string;
  /** Both dates of the file. The same document, dated the same, gives the same bytes. */
  readonly dated: Date;
  readonly furniture: Furniture;
  readonly blocks: readonly Block[];
}

/** What stands around the text of a page and is not read with it. */
export interface Furniture {
  /** Whose document it is, with its emblem: above the text of the first page. */
  readonly owner: string;
  /** Above the text of the other pages. */
  readonly head: string;
  /** Above the text of every page, impossible to overlook. */
  readonly flag: string | undefined;
  readonly foot: readonly string[];
  readonly pageNumber: (page: number, pages: number) => string;
}

/** `anchor` names a heading, so that a page reference can point at it. */
export type Block =
  | { readonly kind: "title"; readonly text: string; readonly over: string; readonly under: string }
  | Heading
  | { readonly kind: "paragraph"; readonly text: string; readonly style: ParagraphStyle }
  | { readonly kind: "notice"; readonly text: string; readonly tone: Tone }
  | {
      readonly kind: "verdict";
      readonly mark: Mark;
      readonly figure?: string;
      readonly text: string;
    }
  | { readonly kind: "facts"; readonly facts: readonly Fact[]; readonly small?: boolean }
  | { readonly kind: "bullets"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly table: PrintedTable }
  | { readonly kind: "figure"; readonly scene: Scene }
  | { readonly kind: "columns"; readonly columns: readonly Column[] }
  | { readonly kind: "section"; readonly blocks: readonly Block[]; readonly start: SectionStart };

export interface Heading {
  readonly kind: "heading";
  readonly level: 2 | 3;
  readonly text: string;
  /** Stands before the text, in another tone: "C1". */
  readonly code?: string;
  readonly anchor?: string;
}

export type ParagraphStyle = "lede" | "body" | "soft" | "text" | "note" | "small";

export type Tone = "ink" | "brand" | "kept" | "not-kept" | "indicative" | "quiet";

export type Sign = "check" | "cross" | "about" | "dash" | "empty" | "waiting";

/** A state: a word, a sign and a tone together, so that none of them is alone. */
export interface Mark {
  readonly sign: Sign;
  readonly tone: Tone;
  readonly text: string;
}

/** A name and what it stands for. */
export interface Fact {
  readonly term: string;
  readonly text: string;
}

/** Never broken over two pages; the columns are read from left to right. */
export interface Column {
  /** Points; the gutter comes in addition. */
  readonly width: number;
  readonly blocks: readonly Block[];
}

/** On a new page, or where the whole section fits if a page can hold it at all. */
export type SectionStart = "new-page" | "whole";

export interface PrintedTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly header: string;
  readonly align: "left" | "right";
  /** In points; one column may be undefined and takes the room that is left. */
  readonly width?: number;
}

export interface TableRow {
  /** Hangs before the header: "C1". */
  readonly code?: string;
  /** The first cell, which names the row. */
  readonly header: string;
  readonly cells: readonly TableCell[];
  /** A total. */
  readonly strong?: boolean;
}

/** `pageOf` prints the page on which the anchor stands, and leads there. */
export type TableCell = string | Mark | { readonly pageOf: string; readonly label: string };
