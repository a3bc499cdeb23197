import { clocksTexts } from "../../src/clocks/clocks.texts";
import { explanationTexts } from "../../src/clocks/explanation.texts";
import { methodTexts } from "../../src/clocks/method.texts";
import { complianceTexts } from "../../src/compliance/compliance.texts";
import { LANGUAGES, type Language } from "../../src/infrastructure/language";

/** Every text of the catalogues; a sentence that takes words is given some. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function")
    return [String((value as (...words: string[]) => unknown)("x", "y", "z"))];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function allTexts(language: Language): string[] {
  const catalogues = [clocksTexts, explanationTexts, methodTexts, complianceTexts];
  return catalogues.flatMap((catalogue) => textsIn(catalogue[language]));
}

describe("the words of clocks and figures", () => {
  it.each(LANGUAGES)("are typeset in %s: curly apostrophes, no stray space", (language) => {
    const texts = allTexts(language);
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter((text) => /['"]|^\s|\s$| {2}|\.\.\.|undefined/.test(text))).toEqual([]);
  });

  it("keep French signs on the line of the word before them", () => {
    const texts = allTexts("fr");
    expect(texts.filter((text) => / [:;!?%»]|[^\u00A0\d]:|[^\u202F][;!?]|« /.test(text))).toEqual(
      [],
    );
  });

  it.each(["en", "de"] as const)("put no space before a sign in %s", (language) => {
    expect(allTexts(language).filter((text) => /\s[:;!?]/.test(text))).toEqual([]);
  });

  it.each(LANGUAGES)("never call two verdicts by the same name in %s", (language) => {
    const names = Object.values(complianceTexts[language].verdicts);
    expect(new Set(names).size).toBe(names.length);
  });
});
