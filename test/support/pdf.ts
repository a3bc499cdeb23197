import { extractText, getDocumentProxy } from "unpdf";

/** A tag of a PDF and what is inside it, as assistive software walks it. */
export interface PdfTag {
  /** "H1", "P", "Table", "Figure", … */
  readonly role: string;
  /** The text that stands for a figure. */
  readonly alt: string | undefined;
  readonly children: readonly PdfTag[];
}

interface ReadPdf {
  /** The text of each page, in reading order. */
  readonly pages: readonly string[];
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly createdAt: string | undefined;
  readonly tagged: boolean;
  /** The tags of each page. */
  readonly structure: readonly (readonly PdfTag[])[];
  readonly attachments: Readonly<Record<string, Uint8Array>>;
}

interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructNode[];
}

/** Reads a PDF with pdf.js, which knows nothing of how it was written. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: false });
  const info = (await document.getMetadata()).info as Record<string, string | undefined>;
  const mark = (await document.getMarkInfo()) as { Marked?: boolean } | null;
  const attached = (await document.getAttachments()) as Record<
    string,
    { filename: string; content: Uint8Array }
  > | null;
  const structure: PdfTag[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    structure.push(tags((await page.getStructTree()) as StructNode | null));
  }
  return {
    pages: text,
    title: info["Title"],
    language: info["Language"],
    createdAt: info["CreationDate"],
    tagged: mark?.Marked === true,
    structure,
    attachments: Object.fromEntries(
      Object.values(attached ?? {}).map(({ filename, content }) => [filename, content]),
    ),
  };
}

/** Nodes without a role are the runs of text that a tag holds. */
function tags(node: StructNode | null): PdfTag[] {
  return (node?.children ?? []).flatMap((child) =>
    child.role ? [{ role: child.role, alt: child.alt, children: tags(child) }] : [],
  );
}
