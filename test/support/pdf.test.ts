import PDFDocument from "pdfkit";
import { readPdf } from "./pdf";

const AT = new Date("2026-07-01T08:00:00Z");

function written(options: PDFKit.PDFDocumentOptions, draw: (pdf: PDFKit.PDFDocument) => void) {
  const pdf = new PDFDocument({ info: { Title: "Rapport", CreationDate: AT }, ...options });
  const chunks: Buffer[] = [];
  return new Promise<Buffer>((resolve) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => {
      resolve(Buffer.concat(chunks));
    });
    draw(pdf);
    pdf.end();
  });
}

describe("reading a PDF", () => {
  it("tells text page by page, title, language, tags and attachments", async () => {
    const bytes = await written({ tagged: true, lang: "fr-FR", pdfVersion: "1.7" }, (pdf) => {
      const chart = pdf.struct("Figure", { alt: "Huit dossiers" }, () =>
        pdf.rect(9, 9, 9, 9).fill(),
      );
      const heading = pdf.struct("H1", {}, () => pdf.text("Échéances tenues"));
      pdf.addStructure(pdf.struct("Document", {}, [heading, chart]));
      pdf.addPage().text("Page deux");
      pdf.file(Buffer.from("a;b"), { name: "cases.csv" });
    });

    const pdf = await readPdf(bytes);

    expect(pdf.pages).toEqual(["Échéances tenues", "Page deux"]);
    expect(pdf).toMatchObject({ title: "Rapport", language: "fr-FR", tagged: true });
    expect(pdf.createdAt).toContain("20260701080000");
    expect(Buffer.from(pdf.attachments["cases.csv"] ?? []).toString()).toBe("a;b");
    expect(pdf.structure[0]).toMatchObject([
      {
        role: "Document",
        children: [
          { role: "H1", children: [] },
          { role: "Figure", alt: "Huit dossiers" },
        ],
      },
    ]);
  });

  it("says when a document has no tags", async () => {
    const pdf = await readPdf(await written({}, (plain) => plain.text("Sans balise")));

    expect(pdf.tagged).toBe(false);
    expect(pdf.structure).toEqual([[]]);
  });
});
