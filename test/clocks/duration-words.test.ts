import type { Unit } from "../../src/charter/indicator";
import { ageInWords, spentInWords } from "../../src/clocks/duration-words";

const plain = (text: string) => text.replace(/\s/g, " ");

describe("how long something took", () => {
  it.each<[number, Unit, string]>([
    [72, "hours", "72 heures"],
    [73, "hours", "73 heures, soit 3 jours"],
    [465, "hours", "465 heures, soit 19 jours"],
    [1258, "hours", "1 258 heures, soit 52 jours"],
    [90, "working-days", "90 jours ouvrés"],
  ])("is told of %d %s", (spent, unit, words) => {
    expect(plain(spentInWords(spent, unit, "fr"))).toBe(words);
  });

  it("is told in every language", () => {
    expect(plain(spentInWords(465, "hours", "en"))).toBe("465 hours, that is 19 days");
    expect(plain(spentInWords(465, "hours", "de"))).toBe("465 Stunden, also 19 Tage");
  });
});

describe("how long something has lasted", () => {
  it.each<[number, Unit, string]>([
    [1, "hours", "1 heure"],
    [71, "hours", "71 heures"],
    [72, "hours", "3 jours"],
    [95, "hours", "3 jours"],
    [6852, "hours", "285 jours"],
    [90, "working-days", "90 jours ouvrés"],
    [90, "calendar-days", "90 jours calendaires"],
  ])("is told of %d %s", (age, unit, words) => {
    expect(plain(ageInWords(age, unit, "fr"))).toBe(words);
  });

  it("is told in every language", () => {
    expect(
      ["en", "de"].map((language) => plain(ageInWords(100, "hours", language as "en"))),
    ).toEqual(["4 days", "4 Tage"]);
  });
});
