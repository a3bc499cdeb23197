/** The elements in use, by their names in ISO 32000. */
export type Role =
  | "Document"
  | "Sect"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "Caption"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Link";

export interface Box {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface TagOptions {
  readonly alt?: string;
  /** What a header cell is the header of. */
  readonly scope?: "Row" | "Column";
  /** Where on its page a figure stands. */
  readonly box?: Box;
}

/**
 * An element of the structure that assistive software reads. It is made when something is first
 * drawn in it, so that children are read in the order in which they were drawn.
 */
export interface Tag {
  child(role: Role, options?: TagOptions): Tag;
  /** What is drawn meanwhile is the content of this element, on the page of the moment. */
  mark(draw: () => void): void;
  /** Lays a link to a named place over a box; nothing more comes into the element after it. */
  link(to: string, label: string, box: Box): void;
}

/** The root of the structure. */
export function documentTag(pdf: PDFKit.PDFDocument): Tag {
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  return tagOf(pdf, "Document", () => root);
}

function tagOf(pdf: PDFKit.PDFDocument, role: Role, make: () => PDFKit.PDFStructureElement): Tag {
  let made: PDFKit.PDFStructureElement | undefined;
  const element = () => (made ??= make());
  return {
    child: (childRole, options) =>
      tagOf(pdf, childRole, () => {
        const child = pdf.struct(childRole, attributes(options));
        element().add(child);
        return child;
      }),
    mark(draw) {
      const parent = element();
      const content = pdf.markStructureContent(role);
      draw();
      pdf.endMarkedContent();
      parent.add(content);
    },
    link(to, label, { x, top, width, height }) {
      // pdfkit tells a text from a name by its being an object.
      const options = { structParent: element(), Contents: Object(label) as string };
      pdf.goTo(x, top, width, height, to, options);
      // pdfkit notes the page of a link when its element ends.
      element().end();
    },
  };
}

function attributes({ alt, scope, box }: TagOptions = {}) {
  return {
    ...(alt !== undefined && { alt }),
    ...(scope && { scope }),
    ...(box && { bbox: [box.x, box.top, box.x + box.width, box.top + box.height] }),
  };
}

/** Draws what is not read: rules, and what stands around every page. */
export function artifact(
  pdf: PDFKit.PDFDocument,
  type: "Pagination" | "Layout",
  draw: () => void,
): void {
  pdf.markContent("Artifact", { type });
  draw();
  pdf.endMarkedContent();
}
