import type { EventType } from "../charter/indicator";
import type { CsvError } from "../infrastructure/csv/csv-error";
import type { EventSource, RecordedEvent } from "./case-event";
import type { CaseKey } from "./event-rows";
import { stopsWithoutStart, type StartRules } from "./missing-start";
import type { MistakeTexts } from "./mistake.texts";

/** A row that replaces an event recorded before: another instant, another code, or both. */
export interface CorrectionRow {
  readonly caseKey: CaseKey;
  readonly type: EventType;
  readonly occurredAt: string;
  readonly code: string;
  /** The instant of the event it replaces; the kind is the same. */
  readonly corrects: string;
  readonly reason: string;
  readonly line: number;
}

/** An event of a case as it stands or stood, in force or replaced. */
export interface KnownEvent {
  readonly id: number;
  readonly type: EventType;
  readonly occurredAt: string;
  readonly code: string;
  readonly source: EventSource;
  /** Brought by the file under way: what a file holds is corrected in the file. */
  readonly isNew: boolean;
  readonly replacement: Replacement | undefined;
}

type Replacement = Pick<CorrectionRow, "occurredAt" | "code" | "reason">;

export interface CorrectedCase {
  readonly caseId: number;
  readonly events: readonly KnownEvent[];
}

export interface Correction extends CorrectionRow {
  readonly caseId: number;
  readonly replacedId: number;
  /** How many events of this kind stood at its instant before. */
  readonly revision: number;
}

interface CorrectionDecision {
  readonly corrections: readonly Correction[];
  /** What counts in the case, before and after. */
  readonly before: readonly RecordedEvent[];
  readonly after: readonly RecordedEvent[];
  readonly errors: readonly CsvError[];
}

/**
 * Which events of one case are replaced. A platform corrects what it declared itself, once it is
 * recorded; a correction that is recorded already changes nothing, so that a file may come twice.
 */
export function decideCorrections(
  { caseId, events: before }: CorrectedCase,
  rows: readonly CorrectionRow[],
  rules: StartRules,
  t: MistakeTexts,
): CorrectionDecision {
  const corrections: Correction[] = [];
  const errors: CsvError[] = [];
  let events = before;
  for (const row of rows) {
    const replaced = replacedBy(row, events, t);
    if (replaced === "known") continue;
    if (typeof replaced === "string") {
      errors.push({ line: row.line, column: "corrects", message: replaced });
      continue;
    }
    const revision = events.filter((event) => isAt(event, row.type, row.occurredAt)).length;
    corrections.push({ ...row, caseId, replacedId: replaced.id, revision });
    events = [
      ...events.map((event) => (event === replaced ? { ...event, replacement: row } : event)),
      { ...row, id: 0, source: "declared", isNew: true, replacement: undefined },
    ];
  }
  errors.push(...startsTaken(before, events, corrections, rules, t));
  return { corrections, before: inForce(before), after: inForce(events), errors };
}

/** The event that a row replaces; "known" when it did so before; a message when it may not. */
function replacedBy(
  row: CorrectionRow,
  events: readonly KnownEvent[],
  t: MistakeTexts,
): KnownEvent | string {
  const meant = events.filter((event) => !event.isNew && isAt(event, row.type, row.corrects));
  const same = ({ occurredAt, code }: Pick<KnownEvent, "occurredAt" | "code">) =>
    occurredAt === row.occurredAt && code === row.code;
  if (meant.some(({ replacement: one }) => one && same(one) && one.reason === row.reason)) {
    return "known";
  }
  const standing = meant.find(({ replacement }) => !replacement);
  if (!standing) {
    const former = meant.at(-1)?.replacement;
    return former
      ? t.correctedAlready(former.occurredAt)
      : t.nothingToCorrect(row.type, row.corrects);
  }
  if (standing.source !== "declared") return t.notDeclared;
  if (same(standing)) return t.unchanged;
  const isTaken = events.some(
    (event) => event !== standing && !event.replacement && isAt(event, row.type, row.occurredAt),
  );
  return isTaken ? t.recordedAlready : standing;
}

function isAt(event: KnownEvent, type: EventType, occurredAt: string): boolean {
  return event.type === type && event.occurredAt === occurredAt;
}

/** A start that moves may leave behind a stop which nothing starts any more. */
function startsTaken(
  before: readonly KnownEvent[],
  after: readonly KnownEvent[],
  corrections: readonly Correction[],
  rules: StartRules,
  t: MistakeTexts,
): CsvError[] {
  const orphans = (events: readonly KnownEvent[]) => stopsWithoutStart(rules, inForce(events));
  const former = orphans(before).map(({ type, at }) => `${type} ${at.toISOString()}`);
  return orphans(after).flatMap(({ type, at, starts }) => {
    const instant = at.toISOString();
    const mover = corrections.find((correction) => starts.includes(correction.type));
    if (!mover || former.includes(`${type} ${instant}`)) return [];
    return [{ line: mover.line, column: "corrects", message: t.startTaken(type, instant) }];
  });
}

/** Those that count, in their order; the rule of starts looks at the stops of the file itself later. */
function inForce(events: readonly KnownEvent[]): RecordedEvent[] {
  return events
    .filter(({ replacement }) => !replacement)
    .map(({ type, occurredAt, code, source, isNew }) => {
      return { type, at: new Date(occurredAt), code, source, line: isNew ? undefined : 0 };
    })
    .toSorted((one, other) => Number(one.at) - Number(other.at));
}
