import { formats } from "../../src/infrastructure/formats";

describe("numbers and dates in words", () => {
  it.each([
    ["fr", "1er\u00A0juillet 2026", "1er\u00A0juil. 2026"],
    ["en", "1\u00A0July 2026", "1\u00A0Jul 2026"],
    ["de", "1.\u00A0Juli 2026", "1.\u00A0Juli 2026"],
  ] as const)("tells a day in %s", (language, long, short) => {
    expect(formats(language).day("2026-07-01")).toBe(long);
    expect(formats(language).shortDay("2026-07-01")).toBe(short);
  });

  it("tells instants in Paris time", () => {
    expect(formats("en").instant(new Date("2026-06-30T22:30:00Z"))).toContain("1\u00A0July 2026");
    expect(formats("fr").instant(new Date("2026-06-30T22:30:00Z"))).toBe(
      "1er\u00A0juillet 2026 à 0\u00A0h\u00A030",
    );
  });

  it.each([
    ["fr", "16\u00A0h\u00A004"],
    ["en", "16:04"],
    ["de", "16:04"],
  ] as const)("tells the time of day in %s", (language, text) => {
    expect(formats(language).time(new Date("2026-11-23T15:04:00Z"))).toBe(text);
  });

  it.each([
    ["fr", "31,0\u00A0–\u2060\u00A055,1\u00A0%"],
    ["en", "31.0\u00A0–\u2060\u00A055.1%"],
    ["de", "31,0\u00A0–\u2060\u00A055,1\u00A0%"],
  ] as const)("writes both bounds of a range alike in %s", (language, text) => {
    expect(formats(language).percentRange(31, 55.1)).toBe(text);
  });

  it.each([
    ["fr", "76,8\u00A0%"],
    ["en", "76.8%"],
    ["de", "76,8\u00A0%"],
  ] as const)("writes a percentage in %s", (language, text) => {
    expect(formats(language).percent(76.8)).toBe(text);
  });

  it("counts with the noun in its form, and French says zero in the singular", () => {
    const forms = { one: "dossier", other: "dossiers" };
    expect([0, 1, 2].map((n) => formats("fr").count(n, forms))).toEqual([
      "0\u00A0dossier",
      "1\u00A0dossier",
      "2\u00A0dossiers",
    ]);
    expect(formats("fr").count(1_000_000, forms)).toBe("1\u202F000\u202F000\u00A0dossiers");
  });
});
