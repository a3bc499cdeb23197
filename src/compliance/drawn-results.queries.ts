import type { Knex } from "knex";
import type { PublishedCharter } from "../charter/charter";
import { NATIONAL_CALENDAR } from "../clocks/calendar";
import { commitmentResult, type MeasuredClock } from "./commitment-result";
import type { CommitmentResultRepository, ResultScope } from "./commitment-result.repository";
import { measuredClockQueries, type IndicatorOf } from "./measured-clock.queries";
import { measurementRevisionQueries } from "./measurement-revision.queries";
import { cellsOf, hasClocks, sortedCells, type Cell, type Results } from "./result-cells";
import type { CommitmentResult } from "./scorecard";
import type { CommitmentOutline, ScorecardOutline } from "./signatory-facts";
import { storedFromResult, type StoredResult } from "./stored-result";

export type ResultSource = Pick<CommitmentResultRepository, "inScope">;

/** Where results come from: computed from clocks, or stored and still what would be computed. */
export function drawnResultsQueries(db: Knex, results: ResultSource) {
  const clocks = measuredClockQueries(db);
  const revisions = measurementRevisionQueries(db);

  return {
    /** All computed, at any cut-off. */
    computed(
      outlines: readonly ScorecardOutline[],
      published: readonly PublishedCharter[],
      cutOff: Date,
    ): Promise<Results> {
      return compute(cellsOf(outlines), published, cutOff);
    },

    /** Stored ones where these are fresh; the others are computed. `scope` covers the outlines. */
    async current(
      outlines: readonly ScorecardOutline[],
      scope: ResultScope,
      published: readonly PublishedCharter[],
      now: Date,
    ): Promise<Results> {
      const { fresh, stale } = await sorted(outlines, scope, now);
      return new Map([...fresh, ...(await compute(stale, published, now))]);
    },

    /** What has to be stored so that all of these results are there and fresh. */
    async missing(
      outlines: readonly ScorecardOutline[],
      scope: ResultScope,
      published: readonly PublishedCharter[],
      now: Date,
    ): Promise<StoredResult[]> {
      const { stale, revisionOf } = await sorted(outlines, scope, now);
      const computed = await compute(stale.filter(hasClocks), published, now);
      return stale.flatMap((cell) => {
        const result = computed.get(cell.commitment);
        return result ? [storedFromResult(result, cell, revisionOf(cell), now)] : [];
      });
    },
  };

  /** Revisions are read first: what changes after that makes a result too old, never too new. */
  async function sorted(outlines: readonly ScorecardOutline[], scope: ResultScope, now: Date) {
    const revision = await revisions.of(outlines.map(({ platformId }) => platformId));
    const revisionOf = ({ outline, commitment }: Cell) =>
      revision(outline.platformId, commitment.commitment);
    const stored = await results.inScope(scope);
    return { ...sortedCells(cellsOf(outlines), stored, revisionOf, now), revisionOf };
  }

  async function compute(
    cells: readonly Cell[],
    published: readonly PublishedCharter[],
    cutOff: Date,
  ): Promise<Results> {
    const computed = new Map<CommitmentOutline, CommitmentResult>();
    const add = ({ outline, commitment }: Cell, found: readonly MeasuredClock[]) => {
      const terms = { period: outline.period, calendar: NATIONAL_CALENDAR, cutOff };
      computed.set(commitment, commitmentResult({ ...commitment, clocks: found }, terms));
    };
    for (const cell of cells) if (!hasClocks(cell)) add(cell, []);
    const versions = published.map(({ charter }) => charter.version);
    const counted = cells.filter(hasClocks);
    for await (const [cell, found] of clocks.ofCells(counted, versions, indicatorsOf(published))) {
      add(cell, found);
    }
    return computed;
  }
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
