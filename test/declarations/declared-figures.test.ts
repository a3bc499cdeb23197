import { comparedFigures, needsExplanation } from "../../src/declarations/compared-figures";
import { readFigures } from "../../src/declarations/declared-figures";
import { publishedFigures } from "../../src/declarations/published-figures";

const FAMILIES = ["F1", "F2", "other"];
const RIGHT = {
  complaints: "1 204",
  family_F1: "1\u202F200",
  family_F2: "4",
  average: "4,5",
  average_unit: "days",
  outcome_favourable: "1000",
  outcome_unfavourable: "200",
  outcome_open: "4",
};

describe("the figures of a declaration, as typed", () => {
  const read = (changes: Record<string, string> = {}) =>
    readFigures({ ...RIGHT, ...changes }, FAMILIES);
  const mistakes = (changes: Record<string, string>) => {
    const answer = read(changes);
    return answer.complete ? [] : answer.mistakes.map(({ field, mistake }) => [field, mistake]);
  };

  it("are numbers that agree; what is left empty is none", () => {
    expect(read()).toEqual({
      complete: true,
      value: {
        complaints: 1204,
        families: { F1: 1200, F2: 4, other: 0 },
        outcomes: { favourable: 1000, partly: 0, unfavourable: 200, withdrawn: 0, open: 4 },
        average: { value: 4.5, unit: "days" },
      },
    });
  });

  it.each([
    ["nothing", { complaints: "" }, "complaints", "complaints-missing"],
    ["a negative number", { complaints: "-3" }, "complaints", "negative"],
    ["a word", { family_F2: "four" }, "family_F2", "not-a-count"],
    ["a fraction", { family_F2: "4.5" }, "family_F2", "not-a-count"],
    ["a number beyond all reason", { outcome_open: "10000001" }, "outcome_open", "too-large"],
    ["types that do not add up", { family_F2: "5" }, "families", "families-differ"],
    ["outcomes that do not add up", { outcome_partly: "1" }, "outcomes", "outcomes-differ"],
    ["no average of what was decided", { average: "" }, "average", "average-missing"],
    ["an average in words", { average: "three weeks" }, "average", "average-unreadable"],
    ["a negative average", { average: "-1" }, "average", "negative"],
    ["an average of years", { average: "731" }, "average", "average-too-long"],
    ["an average of nothing knows what", { average_unit: "weeks" }, "average_unit", "unit-missing"],
  ] as const)("are refused with %s", (_, changes, field, mistake) => {
    expect(mistakes(changes)).toEqual([[field, mistake]]);
  });

  it("may be none at all, and then have no average", () => {
    const none = { complaints: "0" };
    expect(readFigures(none, FAMILIES)).toMatchObject({ value: { complaints: 0 } });
    expect(readFigures({ ...none, average: "2", average_unit: "days" }, FAMILIES)).toMatchObject({
      mistakes: [{ field: "average", mistake: "average-needless" }],
    });
  });
});

describe("declared figures beside what the register knows", () => {
  const outcomes = { favourable: 12, partly: 0, unfavourable: 0, withdrawn: 0, open: 0 };
  const figures = {
    complaints: 12,
    families: { F1: 7, F2: 3, other: 2 },
    outcomes,
    average: { value: 2, unit: "days" },
  } as const;
  const recorded = { complaints: 12, families: { F1: 7, F2: 3 }, withdrawn: 0, averageHours: 50 };
  const differing = (changes: object) =>
    comparedFigures(figures, { ...recorded, ...changes })
      .filter(({ differs }) => differs)
      .map(({ figure }) => figure);

  it("differ where a count is another, and where the averages are a tenth apart", () => {
    expect(needsExplanation(comparedFigures(figures, recorded))).toBe(false);
    expect(differing({ complaints: 11 })).toEqual([{ kind: "complaints" }]);
    expect(differing({ families: { F1: 8, F2: 3 } })).toEqual([{ kind: "family", family: "F1" }]);
    expect(differing({ withdrawn: 1 })).toEqual([{ kind: "outcome", outcome: "withdrawn" }]);
    expect(differing({ averageHours: 60 })).toEqual([{ kind: "average" }]);
    expect(differing({ averageHours: undefined })).toEqual([]);
  });

  it("hide from the public what is under five, and what would give it away", () => {
    const seen = publishedFigures(comparedFigures(figures, recorded));
    const shown = (kind: string) =>
      seen.filter(({ figure }) => figure.kind === kind).map(({ declared }) => declared);
    expect(shown("complaints")).toEqual([12]);
    expect(shown("family")).toEqual([7, "withheld", "withheld"]);
    expect(shown("outcome")).toEqual([12, 0, 0, 0, 0]);

    const families = { F1: 7, F2: 3, other: 0 };
    const pair = publishedFigures(
      comparedFigures({ ...figures, complaints: 10, families }, recorded),
    );
    expect(pair.slice(1, 4).map(({ declared }) => declared)).toEqual(["withheld", "withheld", 0]);
  });

  it("hide everything but zeros when there are fewer than five complaints", () => {
    const few = {
      complaints: 3,
      families: { F1: 3, F2: 0, other: 0 },
      outcomes: { ...outcomes, favourable: 3 },
      average: { value: 2, unit: "days" },
    } as const;
    const seen = publishedFigures(comparedFigures(few, recorded));
    expect(new Set(seen.map(({ declared }) => declared))).toEqual(new Set(["withheld", 0]));
  });
});
