import PDFDocument from "pdfkit";
import { laidOut } from "./blocks.pdf";
import type { PrintedDocument } from "./document";
import { drawFurniture } from "./furniture.pdf";
import { addMetadata, documentOptions } from "./metadata.pdf";
import { paginated } from "./pagination";
import { sheet as sheetOf } from "./sheet.pdf";
import { CONTENT_WIDTH, PAGE } from "./type-styles";

const ROOM_TOP = PAGE.margin;
const ROOM = PAGE.height - 2 * PAGE.margin;

/** Prints a document: A4, tagged, every font embedded, charts as vectors. */
export async function printed(document: PrintedDocument): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new PDFDocument({
    ...documentOptions(document),
    // None: pdfkit would start with Helvetica, which it does not embed.
    font: "",
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
  });
  // Open bookmarks are counted, and PDF/A asks for the count.
  Object.assign(pdf.outline, { options: { expanded: true } });
  const bytes = collected(pdf);
  const pages = new Map<string, number>();
  const sheet = sheetOf(pdf, pages);
  const frame = { x: PAGE.margin, width: CONTENT_WIDTH, parent: sheet.root };
  const placed = paginated(laidOut(document.blocks, frame, sheet), ROOM);
  for (const { piece, page } of placed) {
    if (piece.anchor !== undefined) pages.set(piece.anchor, page);
  }

  const last = placed.at(-1)?.page ?? 1;
  for (let page = 1; page <= last; page++) {
    pdf.addPage();
    drawFurniture(document.furniture, page, last, sheet);
    for (const { piece, top } of placed.filter((one) => one.page === page)) {
      piece.paint(ROOM_TOP + top);
    }
  }
  addMetadata(pdf, document);
  pdf.end();
  return bytes;
}

function collected(pdf: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => {
      resolve(new Uint8Array(Buffer.concat(chunks)));
    });
    pdf.on("error", reject);
  });
}
