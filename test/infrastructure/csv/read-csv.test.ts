import { describeCsvErrors, type CsvError } from "../../../src/infrastructure/csv/csv-error";
import { readCsv } from "../../../src/infrastructure/csv/read-csv";

async function read(
  bytes: string | Uint8Array,
  { chunk = 1_000_000, optional = [] as readonly string[] } = {},
) {
  const all = {
    rows: [] as (readonly string[])[],
    lines: [] as number[],
    errors: [] as CsvError[],
  };
  for await (const block of readCsv(chunks(Buffer.from(bytes), chunk), ["a", "b"], optional)) {
    all.rows.push(...block.rows);
    all.lines.push(...block.lines);
    all.errors.push(...block.errors);
  }
  return all;
}

async function* chunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    yield await Promise.resolve(bytes.subarray(at, at + size));
  }
}

const clean = (rows: string[][], lines: number[]) => ({ rows, lines, errors: [] });

describe("reading a CSV file", () => {
  const rows = [
    ["1", "é"],
    ["2", "x"],
  ];

  it.each([
    ["LF", "a,b\n1,é\n2,x\n"],
    ["CRLF", "a,b\r\n1,é\r\n2,x\r\n"],
    ["no line end at the end", "a,b\n1,é\n2,x"],
    ["a byte order mark", "\uFEFFa,b\n1,é\n2,x\n"],
    ["quotes", 'a,b\n"1","é"\n2,"x"\n'],
  ])("accepts %s", async (_name, text) => {
    expect(await read(text)).toEqual(clean(rows, [2, 3]));
  });

  it("gives the columns in the order asked for", async () => {
    expect(await read("b,a\n1,2\n")).toEqual(clean([["2", "1"]], [2]));
  });

  it("takes an optional column where it stands, and does without it", async () => {
    const optional = ["c", "d"];
    expect(await read("c,a,b\n3,1,2\n", { optional })).toMatchObject({
      rows: [["1", "2", "3", ""]],
    });
    expect(await read("d,b,a\n4,2,1\n", { optional })).toMatchObject({
      rows: [["1", "2", "", "4"]],
    });
    expect(await read("a,b\n1,2\n", { optional })).toMatchObject({
      rows: [["1", "2"]],
      errors: [],
    });
  });

  it("refuses a row that lacks a field of an optional column, or has one too many", async () => {
    const { rows, errors } = await read("a,b,c\n1,2\n1,2,3\n", { optional: ["c"] });
    expect(rows).toEqual([["1", "2", "3"]]);
    expect(errors).toEqual([{ line: 2, message: "3 fields expected, 2 found" }]);
    expect((await read("a,b\n1,2,3\n", { optional: ["c"] })).errors).toHaveLength(1);
  });

  it("numbers lines as an editor does, with line breaks in quotes and empty lines", async () => {
    const text = 'a,b\r\n"1\r\n1","""q"", w"\r\n\r\n2,x\r\n"3\n\n3",y\r\n4,z\r\n';
    expect(await read(text)).toEqual(
      clean(
        [
          ["1\r\n1", '"q", w'],
          ["2", "x"],
          ["3\n\n3", "y"],
          ["4", "z"],
        ],
        [2, 5, 6, 9],
      ),
    );
  });

  it.each([1, 2, 3, 5, 7, 11])("reads the same in chunks of %i bytes", async (chunk) => {
    const text = '\uFEFFa,b\r\n1,é\r\n"€\n,€","x"\r\n\r\n3,œ\n4';
    expect(await read(text, { chunk })).toEqual(await read(text));
  });

  it.each([
    ["an unknown and a missing column", "a,c\n1,2\n", 1, "unknown column “c”"],
    ["a column named twice", "a,b,b\n1,2,3\n", 1, "column “b” twice"],
    ["semicolons", "a;b\n1;2\n", 1, "separated by semicolons"],
    ["an empty file", "", 0, "the file is empty"],
    ["a file of empty lines", "\n\r\n\n", 0, "the file is empty"],
    ["a row too short", "a,b\n1,2\n3\n", 3, "2 fields expected, 1 found"],
    ["a row too long", "a,b\n1,2\n1,2,3\n", 3, "2 fields expected, 3 found"],
    ["a quote inside a field", 'a,b\n1,2\n1,2"3\n', 3, "a quote out of place"],
    ["a quote never closed", 'a,b\n"1\r\n1",2\n1,"2\n3,4\n', 4, "never closed"],
  ])("refuses %s", async (_name, text, line, message) => {
    const [error] = (await read(text)).errors;
    expect(error).toMatchObject({ line, message: expect.stringContaining(message) as string });
  });

  it("tells every wrong row, and keeps the good ones", async () => {
    const { rows, errors } = await read("a,b\n1\n2,x\n3,y,z\n");
    expect(rows).toEqual([["2", "x"]]);
    expect(errors.map(({ line }) => line)).toEqual([2, 4]);
  });

  it.each([1, 4, 1000])("names the line of a Latin-1 byte (chunks of %i)", async (chunk) => {
    const { errors } = await read(Buffer.from("a,b\n1,e\n2,é\n", "latin1"), { chunk });
    expect(errors).toMatchObject([
      { line: 3, message: expect.stringContaining("UTF-8") as string },
    ]);
  });

  it.each([
    ["UTF-16", Buffer.from("a,b\n1,2\n", "utf16le"), 1],
    ["a NUL in the middle", Buffer.from("a,b\n1,2\n1,\u0000\n"), 3],
  ])("refuses a binary file: %s", async (_name, bytes, line) => {
    const { errors } = await read(bytes);
    expect(errors).toMatchObject([{ line, message: expect.stringContaining("NUL") as string }]);
  });

  it("gives up on a record without an end instead of keeping it in memory", async () => {
    const endless = Buffer.concat([Buffer.from('a,b\n"'), Buffer.alloc(3_000_000, "x")]);
    const { errors } = await read(endless, { chunk: 65_536 });
    expect(errors).toMatchObject([{ line: 2 }]);
  });
});

describe("telling the errors of a CSV file", () => {
  it("says where, as far as it is known", () => {
    const errors = [
      { line: 0, message: "no such file" },
      { line: 3, column: "country", message: "is empty" },
    ];
    expect(describeCsvErrors("p.csv", errors)).toEqual([
      "p.csv: no such file",
      "p.csv, line 3, country: is empty",
    ]);
  });

  it("counts what is too much to be told", () => {
    const errors = Array.from({ length: 130 }, (_, index) => ({ line: index + 2, message: "no" }));
    const told = describeCsvErrors("p.csv", errors);
    expect(told).toHaveLength(101);
    expect(told.at(-1)).toBe("p.csv: and 30 more mistakes");
  });
});
