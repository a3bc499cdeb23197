import type { PublishedCharter } from "../charter/charter";
import { NATIONAL_CALENDAR, type Calendar } from "../clocks/calendar";
import { oneAhead } from "../infrastructure/one-ahead";
import { oneBehind } from "../infrastructure/one-behind";
import type { CaseHistory } from "./case-event";
import { judgingIndicators, measureCase } from "./measurement";
import type { MeasurementCell, MeasurementRepository } from "./measurement.repository";
import { startRules, stopsWithoutStart } from "./missing-start";
import { mistakeTexts, type MistakeTexts } from "./mistake.texts";
import { NO_MISTAKES, withMistakes, type Mistakes } from "./mistakes";

interface Stores {
  readonly measurements: MeasurementRepository;
}

export interface MeasuringOutcome {
  readonly cases: number;
  readonly measurementsChanged: number;
  /** When there is any, not all cases were measured. */
  readonly mistakes: Mistakes;
}

interface MeasuringTerms {
  /** Cases in which an event was replaced: they were measured before, whatever is left of it. */
  readonly corrected?: ReadonlySet<number>;
  readonly calendar?: Calendar;
  readonly t?: MistakeTexts;
  /** Told how many cases are measured so far. */
  readonly progress?: (cases: number) => void;
}

/**
 * Measures these cases anew and marks the results that this puts out of date. Only with all events
 * of a case together does it show that an import brought a stop without a start: then by its line.
 */
export async function measureCases(
  { measurements }: Stores,
  cases: AsyncIterable<readonly CaseHistory[]>,
  published: readonly PublishedCharter[],
  { t = mistakeTexts.en, progress = () => undefined, ...terms }: MeasuringTerms = {},
): Promise<MeasuringOutcome> {
  const cells = new Map<string, MeasurementCell>();
  let measured = 0;
  let measurementsChanged = 0;
  let mistakes = NO_MISTAKES;
  // Reading, measuring and writing overlap: the next cases are read and measured while these are written.
  const blocks = measuredBlocks(measurements, oneAhead(cases), published, terms);
  await oneBehind(blocks, async ({ count, stops, changes }) => {
    measured += count;
    mistakes = withMistakes(
      mistakes,
      stops.map((stop) => startMissing(stop, t)),
    );
    if (mistakes.count > 0) return;

    await measurements.write(changes);
    measurementsChanged += changes.count;
    for (const [name, cell] of changes.cells) cells.set(name, cell);
    progress(measured);
  });
  if (mistakes.count === 0) await measurements.raiseRevisions([...cells.values()]);
  return { cases: measured, measurementsChanged, mistakes };
}

async function* measuredBlocks(
  measurements: MeasurementRepository,
  cases: AsyncIterable<readonly CaseHistory[]>,
  published: readonly PublishedCharter[],
  { corrected = new Set(), calendar = NATIONAL_CALENDAR }: Omit<MeasuringTerms, "t" | "progress">,
) {
  const rules = startRules(published.map(({ charter }) => charter));
  const indicators = judgingIndicators(published);
  for await (const histories of cases) {
    const measured = histories.map(({ caseId, platformId, events }) => ({
      caseId,
      platformId,
      isNew: !corrected.has(caseId) && events.every(({ line }) => line !== undefined),
      measurements: measureCase(indicators, events, calendar),
    }));
    yield {
      count: histories.length,
      stops: histories.flatMap(({ events }) => stopsWithoutStart(rules, events)),
      changes: await measurements.changesOf(measured),
    };
  }
}

function startMissing(
  { line, type, starts }: ReturnType<typeof stopsWithoutStart>[number],
  t: MistakeTexts,
) {
  return { line, column: "event", message: t.startMissing(type, starts) };
}
