import type { PlatformEntry } from "../../src/platforms/platform";
import {
  decidePlatformImport,
  readPlatformRows,
  type PlatformFile,
} from "../../src/platforms/platform-import";

const ROW = ["depot-dore", "Dépôt Doré", "Dépôt Doré SAS", "FR", "https://depot-dore.example"];
const ENTRY: PlatformEntry = {
  slug: "depot-dore",
  tradeName: "Dépôt Doré",
  legalName: "Dépôt Doré SAS",
  country: "FR",
  website: "https://depot-dore.example",
};

function fileOf(...rows: string[][]): PlatformFile {
  return readPlatformRows({ rows, lines: rows.map((_, index) => index + 2), errors: [] });
}

function rowWith(column: number, text: string): string[] {
  return ROW.with(column, text);
}

describe("reading the rows of a file of platforms", () => {
  it("takes them trimmed and in one Unicode form", () => {
    const decomposed = rowWith(1, "  Dépôt Doré ".normalize("NFD"));
    expect(fileOf(decomposed)).toEqual({ entries: [{ line: 2, entry: ENTRY }], errors: [] });
  });

  it.each([
    ["platform", 0, ""],
    ["platform", 0, "Depot-Dore"],
    ["platform", 0, "dépôt"],
    ["platform", 0, "depot--dore"],
    ["platform", 0, "-depot"],
    ["platform", 0, "depot_dore"],
    ["platform", 0, "a".repeat(201)],
    ["trade_name", 1, ""],
    ["trade_name", 1, "x".repeat(201)],
    ["trade_name", 1, "two\nlines"],
    ["trade_name", 1, "\u202Eeroḋ"],
    ["legal_name", 2, "   "],
    ["country", 3, ""],
    ["country", 3, "fr"],
    ["country", 3, "FRA"],
    ["country", 3, "UK"],
    ["country", 3, "EU"],
    ["country", 3, "ZZ"],
    ["website", 4, ""],
    ["website", 4, "depot-dore.example"],
    ["website", 4, "ftp://depot-dore.example"],
    ["website", 4, "javascript:alert(1)"],
    ["website", 4, "https://"],
    ["website", 4, "https://a b.example"],
    ["website", 4, "https://user:secret@depot-dore.example"],
  ])("refuses a wrong %s (%#)", (column, index, text) => {
    const { errors } = fileOf(ROW.with(0, "other"), rowWith(index, text));
    expect(errors).toMatchObject([{ line: 3, column }]);
  });

  it("refuses a slug that is there twice, and names the line of the first", () => {
    expect(fileOf(ROW, ROW.with(0, "other"), ROW).errors).toEqual([
      { line: 4, column: "platform", message: "“depot-dore” is already on line 2" },
    ]);
  });

  it("tells the mistakes of the file and of its rows in the order of lines", () => {
    const block = {
      rows: [rowWith(3, "fr"), rowWith(0, "Non")],
      lines: [2, 5],
      errors: [{ line: 4, message: "5 fields expected, 4 found" }],
    };
    expect(readPlatformRows(block).errors.map(({ line }) => line)).toEqual([2, 4, 5]);
  });
});

describe("deciding on a file of platforms", () => {
  const other = { ...ENTRY, slug: "other" };

  it("adds what is new and leaves what is known", () => {
    const decision = decidePlatformImport(
      fileOf(ROW, ROW.with(0, "other")),
      new Map([[ENTRY.slug, ENTRY]]),
    );
    expect(decision).toEqual({ accepted: true, added: [other], unchanged: 1 });
  });

  it("takes nothing of a file with one mistake", () => {
    const decision = decidePlatformImport(fileOf(ROW, rowWith(3, "fr")), new Map());
    expect(decision).toMatchObject({ accepted: false, errors: [{ line: 3 }, { line: 3 }] });
  });

  it("refuses other data of a platform that is known, and names what differs", () => {
    const known = new Map([[ENTRY.slug, { ...ENTRY, country: "DE", legalName: "Dépôt GmbH" }]]);
    expect(decidePlatformImport(fileOf(ROW), known)).toEqual({
      accepted: false,
      errors: [
        {
          line: 2,
          column: "legal_name",
          message: "“depot-dore” is registered with “Dépôt GmbH”, not “Dépôt Doré SAS”",
        },
        {
          line: 2,
          column: "country",
          message: "“depot-dore” is registered with “DE”, not “FR”",
        },
      ],
    });
  });
});
