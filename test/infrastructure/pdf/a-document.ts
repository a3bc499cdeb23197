import type { Block, PrintedDocument } from "../../../src/infrastructure/pdf/document";

/** A document of one page, unless it is given more to print. */
export function aDocument(
  blocks: readonly Block[] = [{ kind: "paragraph", text: "Une phrase.", style: "body" }],
  changes: Partial<PrintedDocument> = {},
): PrintedDocument {
  return {
    title: "Un document",
    subject: "Un essai",
    author: "Le registre",
    language: "fr-FR",
    dated: new Date("2026-08-31T22:00:00.000Z"),
    furniture: {
      owner: "Le registre",
      head: "En tête",
      flag: undefined,
      foot: ["En pied"],
      pageNumber: (page, pages) => `page ${page} de ${pages}`,
    },
    blocks: [{ kind: "title", over: "Essai", text: "Un titre", under: "Dessous" }, ...blocks],
    ...changes,
  };
}
