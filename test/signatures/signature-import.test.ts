import { readSignatureRows } from "../../src/signatures/signature-import";

function read(...rows: string[][]) {
  return readSignatureRows({ rows, lines: rows.map((_, index) => index + 2), errors: [] });
}

const ROW = ["marcheclair", "1", "2024-07-01", "C1;C4"];

describe("reading the rows of a file of signatures", () => {
  it("takes the commitments one by one", () => {
    expect(read(["marcheclair", "1", "2024-07-01", "C1; C4 ;C12"])).toEqual({
      rows: [
        {
          line: 2,
          platform: "marcheclair",
          charterVersion: 1,
          signedOn: "2024-07-01",
          commitments: ["C1", "C4", "C12"],
        },
      ],
      errors: [],
    });
  });

  it.each([
    ["charter_version", 1, ""],
    ["charter_version", 1, "one"],
    ["charter_version", 1, "-1"],
    ["charter_version", 1, "1.5"],
    ["charter_version", 1, "99999999999999999999"],
    ["signed_on", 2, ""],
    ["signed_on", 2, "2024-02-30"],
    ["signed_on", 2, "2024-7-1"],
    ["signed_on", 2, "01/07/2024"],
    ["signed_on", 2, "2024-07-01T00:00:00Z"],
    ["commitments", 3, ""],
    ["commitments", 3, "C1;C4;C1"],
  ])("refuses a wrong %s (%#)", (column, index, text) => {
    expect(read(["other", "1", "2024-07-01", "C1"], ROW.with(index, text)).errors).toMatchObject([
      { line: 3, column },
    ]);
  });

  it("refuses a platform that signs the same version twice", () => {
    expect(read(ROW, ROW.with(1, "2"), ROW).errors).toEqual([
      {
        line: 4,
        column: "platform",
        message: "“marcheclair” signs version 1 on line 2 already",
      },
    ]);
  });
});
