import { countryName, isCountry } from "../../src/platforms/country";
import { foldedName } from "../../src/platforms/folded-name";

describe("folding a name for search", () => {
  it.each([
    ["Dépôt  Doré", "depot dore"],
    ["Échoppia", "echoppia"],
    ["ÉCHOPPIA", "echoppia"],
    ["Emplettes & Co", "emplettes & co"],
    ["L’Œuvre", "l'oeuvre"],
    ["Groß & Søn", "gross & son"],
    ["Straße", "strasse"],
    ["  Łódź\tMarket ", "lodz market"],
  ])("%s → %s", (name, folded) => {
    expect(foldedName(name)).toBe(folded);
    expect(foldedName(name.normalize("NFD"))).toBe(folded);
  });
});

describe("a country", () => {
  it("is one of the 249 codes of ISO 3166-1", () => {
    const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    expect(codes.filter(isCountry)).toHaveLength(249);
  });

  it("is named in the reader’s language", () => {
    expect(countryName("DE", "fr")).toBe("Allemagne");
    expect(countryName("DE", "de")).toBe("Deutschland");
  });
});
