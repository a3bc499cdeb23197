import { wordDifference } from "../../src/charter/word-difference";

/** What is only on one side stands in brackets. */
function told(before: string, after: string): readonly [string, string] {
  const sides = wordDifference(before, after);
  const [was, is] = [sides.before, sides.after].map((passages) =>
    passages.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(""),
  );
  return [was ?? "", is ?? ""];
}

describe("the difference of two texts, word by word", () => {
  it.each<[string, string, string, string]>([
    [
      "La plateforme répond sous 10 jours ouvrés.",
      "La plateforme répond sous 5 jours ouvrés.",
      "La plateforme répond sous [10] jours ouvrés.",
      "La plateforme répond sous [5] jours ouvrés.",
    ],
    [
      "Elle motive sa décision.",
      "Elle motive sa décision, par écrit.",
      "Elle motive sa [décision.]",
      "Elle motive sa [décision, par écrit.]",
    ],
    ["Sous 10 jours.", "Sous 5 jours.", "Sous [10] jours.", "Sous [5] jours."],
    ["Un.\nDeux.", "Un.\nDeux.\nTrois.", "Un.\nDeux.", "Un.\nDeux.\n[Trois.]"],
    // Two common words between two changes would read as a puzzle.
    [
      "a b vers la c d e f",
      "x y vers la z d e f",
      "[a b vers la c] d e f",
      "[x y vers la z] d e f",
    ],
  ])("from “%s” to “%s”", (before, after, was, is) => {
    expect(told(before, after)).toEqual([was, is]);
  });

  it.each([
    ["", "Tout est neuf."],
    ["Tout part.", ""],
    ["Cette version pilote est inventée.", "En décembre 2018, une centaine d’entreprises."],
  ])("marks nothing where hardly a word is left: “%s”, “%s”", (before, after) => {
    expect(told(before, after)).toEqual([before, after]);
    expect(wordDifference(before, after).isRewritten).toBe(true);
  });

  it("leaves both texts whole", () => {
    const [before, after] = ["un  deux trois\nquatre", "deux\ntrois cinq quatre "];
    const sides = wordDifference(before, after);
    expect(sides.before.map(({ text }) => text).join("")).toBe(before);
    expect(sides.after.map(({ text }) => text).join("")).toBe(after);
  });
});
