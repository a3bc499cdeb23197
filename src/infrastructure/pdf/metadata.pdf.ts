import type { PrintedDocument } from "./document";
import { metadataText } from "./printable-text";

const PRODUCER = "Parole tenue";

type Described = Pick<PrintedDocument, "title" | "subject" | "author" | "language" | "dated">;

/**
 * PDF/A-3a, for what must be legible in thirty years and may carry its data; the same file also
 * declares itself PDF/UA-1. Neither is certified: the tests say what is checked.
 */
export function documentOptions({ title, subject, author, language, dated }: Described) {
  return {
    pdfVersion: "1.7",
    subset: "PDF/A-3a",
    tagged: true,
    lang: language,
    displayTitle: true,
    info: {
      Title: metadataText(title),
      Subject: metadataText(subject),
      Author: metadataText(author),
      Creator: PRODUCER,
      Producer: PRODUCER,
      CreationDate: dated,
      ModDate: dated,
    },
  } as const;
}

/**
 * What pdfkit leaves out of the XMP: the date of modification, and the declaration of PDF/UA with the
 * description that PDF/A asks for a property it does not know.
 */
export function addMetadata(pdf: PDFKit.PDFDocument, { dated }: Described): void {
  pdf.appendXML(`
    <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
      <xmp:ModifyDate>${dated.toISOString().slice(0, 19)}Z</xmp:ModifyDate>
    </rdf:Description>
    <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfuaid:part>1</pdfuaid:part>
    </rdf:Description>
    <rdf:Description rdf:about=""
      xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas>
        <rdf:Bag>
          <rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property>
              <rdf:Seq>
                <rdf:li rdf:parseType="Resource">
                  <pdfaProperty:name>part</pdfaProperty:name>
                  <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                  <pdfaProperty:category>internal</pdfaProperty:category>
                  <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
                </rdf:li>
              </rdf:Seq>
            </pdfaSchema:property>
          </rdf:li>
        </rdf:Bag>
      </pdfaExtension:schemas>
    </rdf:Description>`);
}
