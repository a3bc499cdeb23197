import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../src/infrastructure/project-root";
import { complianceReport } from "../../src/reports/compliance-report";
import { printedReport } from "../../src/reports/compliance-report.pdf";
import { readPdf, type PdfTag } from "../support/pdf";
import { fontFaults, markingFaults, readPdfFile } from "../support/pdf-file";
import { someFacts } from "./sample-report";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** No-break spaces are spaces to a reader, and lines end where the page is narrow. */
const plain = (text: string) => text.replace(/\s+/g, " ");

describe("a compliance report, as a PDF file", () => {
  let bytes: Uint8Array;
  let pdf: Awaited<ReturnType<typeof readPdf>>;

  beforeAll(async () => {
    bytes = await printedReport(complianceReport(await someFacts()));
    pdf = await readPdf(bytes);
  });

  it("is a sound file with every font inside", () => {
    const file = readPdfFile(bytes);
    expect(file.faults).toEqual([]);
    expect(fontFaults(file)).toEqual([]);
    expect([...file.objects.values()].join("\n").match(/\/FontFile2 /g)).toHaveLength(3);
  });

  it("has its title, its language and the cut-off as its date", () => {
    expect(pdf).toMatchObject({
      title: "Marchéclair\u00A0: rapport du premier semestre\u00A02026",
      language: "fr-FR",
      tagged: true,
      createdAt: "D:20260831220000Z",
    });
  });

  it("declares PDF/A-3a and PDF/UA-1", () => {
    const xmp = [...readPdfFile(bytes).streams.values()].find((text) => text.includes("xmpmeta"));
    expect(xmp).toContain("<pdfaid:part>3</pdfaid:part>");
    expect(xmp).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
    expect(xmp).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(xmp).toContain("<xmp:ModifyDate>2026-08-31T22:00:00Z</xmp:ModifyDate>");
  });

  it("answers on its first page", () => {
    const cover = plain(pdf.pages[0] ?? "");
    expect(cover).toContain("Marchéclair a pris 10 des 12 engagements de la charte.");
    expect(cover).toContain("Données arrêtées au 1er septembre 2026 à 0 h 00, heure de Paris");
    expect(cover).toContain("C12 Rendre compte deux fois par an");
    expect(cover).toContain("n’a pas de valeur contraignante");
    expect(cover).toMatch(/Empreinte SHA-256 : [0-9a-f]{64}/);
  });

  it("numbers its pages and names platform, period and cut-off on each", () => {
    pdf.pages.forEach((text, index) => {
      expect(plain(text)).toContain(`page ${index + 1} de ${pdf.pages.length}`);
      expect(plain(text)).toContain("Données arrêtées au 1er septembre 2026");
      expect(plain(text)).toContain("sans valeur contraignante");
    });
    for (const text of pdf.pages.slice(1)) {
      expect(plain(text)).toContain("Marchéclair – premier semestre 2026");
    }
  });

  it("sends the reader from the first page to where a commitment stands", () => {
    const numbers = /C4 .*?(\d+) C5 .*?(\d+) C6 /.exec(plain(pdf.pages[0] ?? ""));
    const pageOf = (number: string | undefined) => plain(pdf.pages[Number(number) - 1] ?? "");
    expect(pageOf(numbers?.[1])).toContain("C4 Une contestation examinée et tranchée");
    expect(pageOf(numbers?.[2])).toContain("C5 Un rétablissement rapide après erreur");
  });

  it("puts what has no figures together, in the order of the charter", () => {
    const sections = pdf.pages.slice(1).map(plain);
    expect(sections.join(" ")).toMatch(
      /C12 Rendre compte.*C6 Un stock rendu.*C7 Des frais.*C9 Le vendeur/,
    );
    expect(sections.filter((text) => /C[679] [A-Z]/.test(text))).toHaveLength(2);
  });

  it("says on every page that invented data are invented", async () => {
    const report = complianceReport(await someFacts({ demonstration: true }));
    const { pages } = await readPdf(await printedReport(report));
    expect(pages.filter((text) => text.includes("DONNÉES FICTIVES"))).toHaveLength(pages.length);
    expect(pdf.pages.join()).not.toContain("FICTIVES");
  });

  describe("for those who cannot see it", () => {
    const all = (tags: readonly PdfTag[]): PdfTag[] =>
      tags.flatMap((tag) => [tag, ...all(tag.children)]);
    const tags = () => all(pdf.structure.flat());
    const within = (role: string, inner: string) =>
      tags()
        .filter((tag) => tag.role === role)
        .map((tag) => all(tag.children).filter((child) => child.role === inner).length);

    it("leaves nothing outside of the structure but what is not to be read", () => {
      expect(markingFaults(readPdfFile(bytes))).toEqual([]);
    });

    it("has one first heading, and no level is jumped", () => {
      const levels = tags().flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
      // A tag that goes on over a page is met on both.
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      });
      expect(levels.filter((level) => level === 2)).toHaveLength(14);
    });

    it("tells every chart in words, with its figures", () => {
      const figures = tags().filter(({ role }) => role === "Figure");
      expect(figures).toHaveLength(8);
      for (const { alt } of figures) {
        expect(plain(alt ?? "")).toMatch(/^Répartition des .+\. .+ : \d+.+\.$/);
      }
    });

    it("has header cells in every table, for rows and for columns", () => {
      expect(within("Table", "TH").every((count) => count > 2)).toBe(true);
      expect(within("Table", "Caption").every((count) => count === 1)).toBe(true);
      const scopes = [...readPdfFile(bytes).objects.values()]
        .filter((source) => source.includes("/S /TH\n"))
        .map((source) => /\/Scope \/(Row|Column)/.exec(source)?.[1]);
      expect(new Set(scopes)).toEqual(new Set(["Row", "Column"]));
    });

    it("has a name and its words in every item of a list", () => {
      expect(within("LI", "Lbl").every((count) => count === 1)).toBe(true);
      expect(within("LI", "LBody").every((count) => count === 1)).toBe(true);
    });
  });

  it("is the same, byte for byte, in another process and another time zone", () => {
    const program = `
      require(${JSON.stringify(createRequire(join(PROJECT_ROOT, "package.json")).resolve("tsx/cjs"))});
      const { complianceReport } = require("./src/reports/compliance-report");
      const { printedReport } = require("./src/reports/compliance-report.pdf");
      const { someFacts } = require("./test/reports/sample-report");
      const { createHash } = require("node:crypto");
      someFacts()
        .then((facts) => printedReport(complianceReport(facts)))
        .then((bytes) => console.log(createHash("sha256").update(bytes).digest("hex")));`;
    const env = { ...process.env, TZ: "America/New_York", LANG: "ja_JP.UTF-8" };
    const printedThere = execFileSync(process.execPath, ["-e", program], {
      cwd: PROJECT_ROOT,
      env,
    });

    expect(printedThere.toString().trim()).toBe(sha256(bytes));
  });

  it.each([
    ["signs of programs", "A & B <x> \\ ( ) %"],
    ["tabs and line ends", "Un\tnom\r\nsur deux lignes"],
    ["emoji", "Le marché 🛒 des 👩‍🌾"],
    ["Arabic", "سوق باريس"],
    ["two hundred letters without a space", "É".repeat(200)],
    [
      "two hundred letters in words",
      "Les bons comptes font les bons amis ".repeat(6).slice(0, 200),
    ],
    ["half a character", "Le\uD83Dmarché\u0000"],
  ])("stays sound when a platform’s name holds %s", async (_, name) => {
    const facts = await someFacts();
    const platform = { ...facts.platform, tradeName: name, legalName: name };
    const choices = facts.choices.map((choice) => ({ ...choice, reason: name }));
    const hostile = await printedReport(complianceReport({ ...facts, platform, choices }));

    const file = readPdfFile(hostile);
    expect([file.faults, markingFaults(file), fontFaults(file)]).toEqual([[], [], []]);
    const { title, pages } = await readPdf(hostile);
    expect(title).not.toMatch(/[&<>\t\0]/);
    expect(plain(pages.at(-1) ?? "")).toContain(`page ${pages.length} de ${pages.length}`);
  });

  it("leaves a mark where a character cannot be printed", async () => {
    const facts = await someFacts();
    const platform = { ...facts.platform, tradeName: "Marché 🛒" };
    const { pages } = await readPdf(await printedReport(complianceReport({ ...facts, platform })));
    expect(pages[0]).toContain("Marché ◊");
  });
});
