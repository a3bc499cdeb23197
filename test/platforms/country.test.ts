import { LANGUAGES } from "../../src/infrastructure/language";
import { countriesByName, isCountry } from "../../src/platforms/country";

describe("the countries of a choice", () => {
  it.each(LANGUAGES)("are all there in %s, each once and under a name", (language) => {
    const countries = countriesByName(language);
    const codes = countries.map(({ code }) => code);
    expect(codes).toHaveLength(249);
    expect(new Set(codes).size).toBe(249);
    expect(codes.filter((code) => !isCountry(code))).toEqual([]);
    expect(countries.filter(({ code, name }) => name === code || name === "")).toEqual([]);
  });

  it("stand where a reader of the language looks for them", () => {
    const names = (language: "fr" | "de") => countriesByName(language).map(({ name }) => name);
    expect(names("fr").slice(0, 3)).toEqual(["Afghanistan", "Afrique du Sud", "Albanie"]);
    expect(names("fr").indexOf("États-Unis")).toBeLessThan(names("fr").indexOf("Finlande"));
    expect(names("de").indexOf("Österreich")).toBeLessThan(names("de").indexOf("Polen"));
  });
});
