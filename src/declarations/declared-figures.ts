import type { Entered } from "../infrastructure/http/form";
import type { Answer, Mistaken } from "../signatures/answer";

/** How complaints end, from the side of whoever complains. */
export const COMPLAINT_OUTCOMES = [
  "favourable",
  "partly",
  "unfavourable",
  "withdrawn",
  "open",
] as const;

export type ComplaintOutcome = (typeof COMPLAINT_OUTCOMES)[number];

/** Complaints about what the charter has no family for. */
export const OTHER_FAMILY = "other";

export const AVERAGE_UNITS = ["hours", "days"] as const;

export type AverageUnit = (typeof AVERAGE_UNITS)[number];

/** What article 11(4) asks for, of one half-year. */
export interface DeclaredFigures {
  readonly complaints: number;
  /** By main type: the code of a problem family, or OTHER_FAMILY; together they are all complaints. */
  readonly families: Readonly<Record<string, number>>;
  /** Together they are all complaints too. */
  readonly outcomes: Readonly<Record<ComplaintOutcome, number>>;
  /** From complaint to decision; undefined when none was decided. */
  readonly average: { readonly value: number; readonly unit: AverageUnit } | undefined;
}

/** Of one number, whichever it is. */
export type CountMistake = "not-a-count" | "negative" | "too-large";

export type FiguresMistake =
  | CountMistake
  | "complaints-missing"
  | "families-differ"
  | "outcomes-differ"
  | "average-missing"
  | "average-unreadable"
  | "average-too-long"
  | "average-needless"
  | "unit-missing";

/** More complaints in a half-year than any platform has ever had. */
export const MOST_COMPLAINTS = 10_000_000;

/** Two years, in hours and in days. */
const LONGEST_AVERAGE: Readonly<Record<AverageUnit, number>> = { hours: 17_520, days: 730 };

/** What is wrong with a sum belongs to all of its parts together. */
export const FAMILIES = "families";
export const OUTCOMES = "outcomes";

export function familyField(family: string): string {
  return `family_${family}`;
}

export function outcomeField(outcome: ComplaintOutcome): string {
  return `outcome_${outcome}`;
}

export function figureFields(families: readonly string[]): string[] {
  return [
    "complaints",
    ...families.map(familyField),
    "average",
    "average_unit",
    ...COMPLAINT_OUTCOMES.map(outcomeField),
  ];
}

/** What somebody typed, as figures that agree with each other; empty parts of a total are none. */
export function readFigures(
  typed: Entered,
  families: readonly string[],
): Answer<DeclaredFigures, FiguresMistake> {
  const mistakes: Mistaken<FiguresMistake>[] = [];
  const read = (field: string): number => {
    const count = readCount(typed[field] ?? "");
    if (typeof count === "number") return count;
    mistakes.push({ field, mistake: count });
    return 0;
  };
  if ((typed["complaints"] ?? "") === "") {
    mistakes.push({ field: "complaints", mistake: "complaints-missing" });
  }
  const complaints = read("complaints");
  const byFamily = families.map((family) => [family, read(familyField(family))] as const);
  const byOutcome = COMPLAINT_OUTCOMES.map((name) => [name, read(outcomeField(name))] as const);
  if (mistakes.length === 0) {
    const sums = [
      { field: FAMILIES, mistake: "families-differ", parts: byFamily },
      { field: OUTCOMES, mistake: "outcomes-differ", parts: byOutcome },
    ] as const;
    mistakes.push(...sums.filter(({ parts }) => sumOf(parts) !== complaints));
  }
  const outcomes = Object.fromEntries(byOutcome) as DeclaredFigures["outcomes"];
  const decided = outcomes.favourable + outcomes.partly + outcomes.unfavourable;
  // Whether an average is wanted can be told once the counts agree.
  const average = readAverage(typed, mistakes.length > 0 ? undefined : decided > 0);
  if (!average.complete) return { complete: false, mistakes: [...mistakes, ...average.mistakes] };
  if (mistakes.length > 0) return { complete: false, mistakes };
  const value = { complaints, families: Object.fromEntries(byFamily), outcomes };
  return { complete: true, value: { ...value, average: average.value } };
}

/** Digits, in groups or not, as any of the three languages writes them with spaces. */
function readCount(text: string): number | CountMistake {
  const digits = text.replace(/[\s\u00A0\u202F]/g, "");
  if (digits === "") return 0;
  if (/^[-\u2212]\d+$/.test(digits)) return "negative";
  if (!/^\d+$/.test(digits)) return "not-a-count";
  return Number(digits) > MOST_COMPLAINTS ? "too-large" : Number(digits);
}

function readAverage(
  { average = "", average_unit: typedUnit = "" }: Entered,
  isNeeded: boolean | undefined,
): Answer<DeclaredFigures["average"], FiguresMistake> {
  const refused = (mistake: FiguresMistake, field = "average") =>
    ({ complete: false, mistakes: [{ field, mistake }] }) as const;
  if (average === "") {
    return isNeeded ? refused("average-missing") : { complete: true, value: undefined };
  }
  if (/^[-\u2212]/.test(average)) return refused("negative");
  if (isNeeded === false) return refused("average-needless");
  if (!/^\d{1,9}([.,]\d{1,2})?$/.test(average)) return refused("average-unreadable");
  const unit = AVERAGE_UNITS.find((one) => one === typedUnit);
  if (!unit) return refused("unit-missing", "average_unit");
  const value = Number(average.replace(",", "."));
  return value > LONGEST_AVERAGE[unit]
    ? refused("average-too-long")
    : { complete: true, value: { value, unit } };
}

function sumOf(parts: readonly (readonly [string, number])[]): number {
  return parts.reduce((sum, [, count]) => sum + count, 0);
}
