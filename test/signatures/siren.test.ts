import { readSiren } from "../../src/signatures/siren";

describe("reading a SIREN", () => {
  it.each([
    ["552100554", "552100554"],
    ["552 100 554", "552100554"],
    ["552\u00A0100\u202F554", "552100554"],
    ["552.100.554", "552100554"],
    ["356000000", "356000000"],
    ["732829320", "732829320"],
  ])("takes %j", (typed, siren) => {
    expect(readSiren(typed)).toEqual({ siren });
  });

  it.each([
    "",
    "55210055",
    "5521005540",
    "55210055400013",
    "55210055A",
    "٥٥٢١٠٠٥٥٤",
    "-552100554x",
  ])("asks for nine digits instead of %j", (typed) => {
    expect(readSiren(typed)).toEqual({ mistake: "not-nine-digits" });
  });

  it.each(["552100555", "000000000", "123456789"])(
    "finds that %s has no valid checksum",
    (typed) => {
      expect(readSiren(typed)).toEqual({ mistake: "wrong-checksum" });
    },
  );

  it("notices any single digit that is wrong, and any two neighbours that are swapped", () => {
    const siren = "732829320";
    const slips = Array.from(siren).flatMap((digit, index) => {
      const others = Array.from("0123456789").filter((other) => other !== digit);
      return others.map((other) => siren.slice(0, index) + other + siren.slice(index + 1));
    });
    const swaps = [0, 1, 2, 3, 5, 6, 7].map(
      (index) =>
        siren.slice(0, index) +
        siren.charAt(index + 1) +
        siren.charAt(index) +
        siren.slice(index + 2),
    );
    const wrong = [...slips, ...swaps].filter((text) => text !== siren);

    expect(wrong.filter((text) => "siren" in readSiren(text))).toEqual([]);
  });
});
