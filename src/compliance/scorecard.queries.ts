import type { Knex } from "knex";
import type { PublishedCharter } from "../charter/charter";
import { drawnResultsQueries, type ResultSource } from "./drawn-results.queries";
import type { Period } from "./period";
import type { Results } from "./result-cells";
import type { CompleteScorecard } from "./scorecard";
import { assembledScorecard } from "./scorecard-of";
import {
  periodsOf,
  scorecardOutline,
  type ScorecardOutline,
  type SignatoryFacts,
} from "./signatory-facts";
import { signatoryFactsQueries, type TakingSource } from "./signatory-facts.queries";
import type { PlatformKey } from "./signed-statement.queries";
import type { StoredResult } from "./stored-result";

interface Sources {
  readonly charters: { all(): Promise<readonly PublishedCharter[]> };
  readonly platforms: { findBySlug(slug: string): Promise<PlatformKey | undefined> };
  readonly takings: TakingSource;
  readonly results: ResultSource;
}

/** Platforms looked at together when results are brought up to date. */
const PLATFORMS_A_TURN = 10;

/** Scorecards as an official sees them: nothing is withheld. A page for the public takes the public view. */
export function scorecardQueries(db: Knex, { charters, platforms, takings, results }: Sources) {
  const facts = signatoryFactsQueries(db, takings);
  const drawn = drawnResultsQueries(db, results);

  return {
    /** Of every platform that ever signed, by slug, as things stand now. */
    async ofPeriod(period: Period, now: Date): Promise<CompleteScorecard[]> {
      const { published, outlines } = await outlinesOf(await facts.signatories(), period, now);
      const current = await drawn.current(outlines, { period: period.id }, published, now);
      return assembled(outlines, current, now);
    },

    /** Of every period since its first signature, oldest first, as things stand now. */
    async ofPlatform(slug: string, now: Date): Promise<CompleteScorecard[]> {
      const platform = await platforms.findBySlug(slug);
      if (!platform) return [];
      const published = await charters.all();
      const outlines = inAllPeriods(await facts.of([platform], published), published, now);
      const scope = { platformIds: [platform.id] };
      return assembled(outlines, await drawn.current(outlines, scope, published, now), now);
    },

    /** Of any platform, signatory or not, at any cut-off; undefined before the first charter. */
    async at(
      platform: PlatformKey,
      period: Period,
      cutOff: Date,
    ): Promise<CompleteScorecard | undefined> {
      return (await computed([platform], period, cutOff))[0];
    },

    /** Of every platform that ever signed, by slug, at any cut-off. */
    async ofPeriodAt(period: Period, cutOff: Date): Promise<CompleteScorecard[]> {
      return computed(await facts.signatories(), period, cutOff);
    },

    /** The results that are to be stored, because they are not or are no longer right; in turns. */
    async *missing(now: Date): AsyncGenerator<StoredResult[], void> {
      const published = await charters.all();
      const signatories = await facts.signatories();
      for (let first = 0; first < signatories.length; first += PLATFORMS_A_TURN) {
        const turn = signatories.slice(first, first + PLATFORMS_A_TURN);
        const outlines = inAllPeriods(await facts.of(turn, published), published, now);
        const scope = { platformIds: turn.map(({ id }) => id) };
        const missing = await drawn.missing(outlines, scope, published, now);
        if (missing.length > 0) yield missing;
      }
    },
  };

  async function computed(asked: readonly PlatformKey[], period: Period, cutOff: Date) {
    const { published, outlines } = await outlinesOf(asked, period, cutOff);
    return assembled(outlines, await drawn.computed(outlines, published, cutOff), cutOff);
  }

  async function outlinesOf(asked: readonly PlatformKey[], period: Period, cutOff: Date) {
    const published = await charters.all();
    const signatories = await facts.of(asked, published);
    const outlines = signatories.flatMap((signatory) => {
      return scorecardOutline(signatory, published, period, cutOff) ?? [];
    });
    return { published, outlines };
  }
}

export type ScorecardQueries = ReturnType<typeof scorecardQueries>;

function inAllPeriods(
  signatories: readonly SignatoryFacts[],
  published: readonly PublishedCharter[],
  now: Date,
): ScorecardOutline[] {
  return signatories.flatMap((signatory) =>
    periodsOf(signatory, now).flatMap((period) => {
      return scorecardOutline(signatory, published, period, now) ?? [];
    }),
  );
}

function assembled(
  outlines: readonly ScorecardOutline[],
  results: Results,
  cutOff: Date,
): CompleteScorecard[] {
  return outlines.map((outline) =>
    assembledScorecard(
      outline,
      outline.commitments.flatMap((commitment) => results.get(commitment) ?? []),
      cutOff,
    ),
  );
}
