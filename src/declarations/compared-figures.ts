import {
  COMPLAINT_OUTCOMES,
  type ComplaintOutcome,
  type DeclaredFigures,
} from "./declared-figures";

/** What the register knows of the complaints of a half-year, from events of any source. */
export interface RecordedComplaints {
  readonly complaints: number;
  /** Of the families that the charter measures complaints of. */
  readonly families: Readonly<Record<string, number>>;
  readonly withdrawn: number;
  /** From complaint to decision; undefined when none is decided. */
  readonly averageHours: number | undefined;
}

/** A declared figure beside what the register recorded. */
export interface ComparedFigure {
  readonly figure: FigureName;
  /** Counts; of the average, hours. Undefined where there is none. */
  readonly declared: number | undefined;
  /** Undefined where the register cannot know. */
  readonly recorded: number | undefined;
  readonly differs: boolean;
}

export type FigureName =
  | { readonly kind: "complaints" }
  | { readonly kind: "family"; readonly family: string }
  | { readonly kind: "average" }
  | { readonly kind: "outcome"; readonly outcome: ComplaintOutcome };

/** Averages are taken each in its own way: nearer than a tenth, and than an hour, they are the same. */
const ALIKE = 0.1;
const ALIKE_HOURS = 1;

export function comparedFigures(
  figures: DeclaredFigures,
  recorded: RecordedComplaints,
): ComparedFigure[] {
  const hours = hoursOf(figures);
  return [
    compared({ kind: "complaints" }, figures.complaints, recorded.complaints),
    ...Object.entries(figures.families).map(([family, count]) =>
      compared({ kind: "family", family }, count, recorded.families[family]),
    ),
    {
      figure: { kind: "average" },
      declared: hours,
      recorded: recorded.averageHours,
      differs: !areAlike(hours, recorded.averageHours),
    },
    ...COMPLAINT_OUTCOMES.map((outcome) =>
      compared(
        { kind: "outcome", outcome },
        figures.outcomes[outcome],
        outcome === "withdrawn" ? recorded.withdrawn : undefined,
      ),
    ),
  ];
}

/** Whether the platform has to say why its figures are not those of the register. */
export function needsExplanation(compared: readonly ComparedFigure[]): boolean {
  return compared.some(({ differs }) => differs);
}

function compared(
  figure: FigureName,
  declared: number,
  recorded: number | undefined,
): ComparedFigure {
  return {
    figure,
    declared,
    recorded,
    differs: recorded !== undefined && recorded !== declared,
  };
}

function hoursOf({ average }: DeclaredFigures): number | undefined {
  return average && average.value * (average.unit === "days" ? 24 : 1);
}

function areAlike(declared: number | undefined, recorded: number | undefined): boolean {
  if (declared === undefined || recorded === undefined) return true;
  return Math.abs(declared - recorded) <= Math.max(ALIKE_HOURS, ALIKE * recorded);
}
