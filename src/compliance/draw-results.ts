import type { PublishedCharter } from "../charter/charter";
import { NATIONAL_CALENDAR } from "../clocks/calendar";
import { commitmentResult, type MeasuredClock } from "./commitment-result";
import type { CommitmentResultRepository, ResultScope } from "./commitment-result.repository";
import type { BackdatedClockQueries } from "./backdated-clock.queries";
import type { IndicatorOf, MeasuredClockQueries } from "./measured-clock.queries";
import type { MeasurementRevisionQueries } from "./measurement-revision.queries";
import { cellsOf, hasClocks, sortedCells, type ResultCell, type Results } from "./result-cells";
import type { CommitmentResult } from "./scorecard";
import type { CommitmentOutline, ScorecardOutline } from "./signatory-facts";
import { storedFromResult, type StoredResult } from "./stored-result";

export interface ResultSources {
  readonly backdated: BackdatedClockQueries;
  readonly clocks: MeasuredClockQueries;
  readonly results: CommitmentResultRepository;
  readonly revisions: MeasurementRevisionQueries;
}

/** The scorecards whose results are wanted, and what they are drawn up by. */
export interface Outlines {
  readonly outlines: readonly ScorecardOutline[];
  /** Every version, in order. */
  readonly published: readonly PublishedCharter[];
}

/** All results computed, at any cut-off. */
export function computedResults(
  sources: ResultSources,
  { outlines, published }: Outlines,
  cutOff: Date,
): Promise<Results> {
  return compute(sources, cellsOf(outlines), published, cutOff);
}

/** Stored results where these are what would be computed; the others are computed. `scope` covers the outlines. */
export async function currentResults(
  sources: ResultSources,
  wanted: Outlines,
  scope: ResultScope,
  now: Date,
): Promise<Results> {
  const { fresh, stale } = await sorted(sources, wanted, scope, now);
  return new Map([...fresh, ...(await compute(sources, stale, wanted.published, now))]);
}

/** What has to be stored so that all of these results are there and right. */
export async function missingResults(
  sources: ResultSources,
  wanted: Outlines,
  scope: ResultScope,
  now: Date,
): Promise<StoredResult[]> {
  const { stale, revisionOf } = await sorted(sources, wanted, scope, now);
  const worthKeeping = stale.filter(hasClocks);
  const computed = await compute(sources, worthKeeping, wanted.published, now);
  return worthKeeping.flatMap((cell) => {
    const result = computed.get(cell.commitment);
    return result ? [storedFromResult(result, cell, revisionOf(cell), now)] : [];
  });
}

/** Revisions are read first: what changes after that makes a result too old, never too new. */
async function sorted(
  { results, revisions }: ResultSources,
  { outlines }: Outlines,
  scope: ResultScope,
  now: Date,
) {
  const revision = await revisions.of(outlines.map(({ platformId }) => platformId));
  const revisionOf = ({ outline, commitment }: ResultCell) =>
    revision(outline.platformId, commitment.commitment);
  const stored = await results.inScope(scope);
  return { ...sortedCells(cellsOf(outlines), stored, revisionOf, now), revisionOf };
}

async function compute(
  sources: ResultSources,
  cells: readonly ResultCell[],
  published: readonly PublishedCharter[],
  cutOff: Date,
): Promise<Results> {
  const computed = new Map<CommitmentOutline, CommitmentResult>();
  const add = (
    { outline, commitment }: ResultCell,
    clocks: readonly MeasuredClock[],
    backdated: readonly MeasuredClock[],
  ) => {
    const terms = { period: outline.period, calendar: NATIONAL_CALENDAR, cutOff };
    computed.set(commitment, commitmentResult({ ...commitment, clocks, backdated }, terms));
  };
  for (const cell of cells) if (!hasClocks(cell)) add(cell, [], []);
  const counted = cells.filter(hasClocks);
  if (counted.length === 0) return computed;
  const versions = published.map(({ charter }) => charter.version);
  const indicatorOf = indicatorsOf(published);
  const platformIds = [...new Set(counted.map(({ outline }) => outline.platformId))];
  const backdated = await sources.backdated.ofPlatforms(platformIds, indicatorOf);
  for await (const [cell, clocks] of sources.clocks.ofCells(counted, versions, indicatorOf)) {
    add(cell, clocks, backdated(cell.outline.platformId, cell.commitment.commitment));
  }
  return computed;
}

function indicatorsOf(published: readonly PublishedCharter[]): IndicatorOf {
  const indicators = new Map(
    published.flatMap(({ charter }) =>
      charter.commitments.flatMap(({ code, measurement }) =>
        measurement.kind === "measured"
          ? [[`${charter.version} ${code}`, measurement.indicator] as const]
          : [],
      ),
    ),
  );
  return (version, commitment) => indicators.get(`${version} ${commitment}`);
}
