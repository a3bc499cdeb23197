import { NO_MISTAKES, withMistakes } from "../../src/cases/mistakes";

describe("the mistakes of a file", () => {
  const at = (line: number) => ({ line, message: "wrong" });

  it("are kept in the order of lines, the first thousand, and all are counted", () => {
    const late = Array.from({ length: 900 }, (_, index) => at(2000 + index));
    const early = Array.from({ length: 900 }, (_, index) => at(2 + index));
    const mistakes = withMistakes(withMistakes(NO_MISTAKES, late), early);

    expect(mistakes.count).toBe(1800);
    expect(mistakes.first.map(({ line }) => line)).toEqual([
      ...early.map(({ line }) => line),
      ...late.slice(0, 100).map(({ line }) => line),
    ]);
  });
});
