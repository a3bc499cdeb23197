import type { PublishedCharter } from "../charter/charter";
import type { CharterRepository } from "../charter/charter.repository";
import type { PlatformRepository } from "../platforms/platform.repository";
import {
  computedResults,
  currentResults,
  missingResults,
  type ResultSources,
} from "./draw-results";
import { gatherSignatoryFacts, type SignatorySources } from "./gather-signatory-facts";
import type { Period } from "./period";
import type { Results } from "./result-cells";
import type { CompleteScorecard } from "./scorecard";
import { scorecardOf } from "./scorecard-of";
import {
  periodsOf,
  scorecardOutline,
  type ScorecardOutline,
  type SignatoryFacts,
} from "./signatory-facts";
import type { PlatformKey } from "./signed-statement.queries";
import type { StoredResult } from "./stored-result";

interface Sources extends ResultSources, SignatorySources {
  readonly charters: CharterRepository;
  readonly platforms: PlatformRepository;
}

/** Platforms looked at together when results are brought up to date. */
const PLATFORMS_A_TURN = 10;

/** Scorecards as an official sees them: nothing is withheld. A page for the public takes the public view. */
export function scorecards(sources: Sources) {
  const { charters, platforms, statements } = sources;

  return {
    /** Of every platform that ever signed, by slug, as things stand now. */
    async ofPeriod(period: Period, now: Date): Promise<CompleteScorecard[]> {
      const wanted = await outlinesOf(await statements.signatories(), period, now);
      const current = await currentResults(sources, wanted, { period: period.id }, now);
      return assembled(wanted.outlines, current, now);
    },

    /** Of every period since its first signature, oldest first, as things stand now. */
    async ofPlatform(slug: string, now: Date): Promise<CompleteScorecard[]> {
      const platform = await platforms.findBySlug(slug);
      if (!platform) return [];
      const published = await charters.all();
      const facts = await gatherSignatoryFacts(sources, [platform], published);
      const wanted = { published, outlines: inAllPeriods(facts, published, now) };
      const scope = { platformIds: [platform.id] };
      return assembled(wanted.outlines, await currentResults(sources, wanted, scope, now), now);
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
      return computed(await statements.signatories(), period, cutOff);
    },

    /** The results that are to be stored, because they are not or are no longer right; in turns. */
    async *missing(now: Date): AsyncGenerator<StoredResult[], void> {
      const published = await charters.all();
      const signatories = await statements.signatories();
      for (let first = 0; first < signatories.length; first += PLATFORMS_A_TURN) {
        const turn = signatories.slice(first, first + PLATFORMS_A_TURN);
        const facts = await gatherSignatoryFacts(sources, turn, published);
        const wanted = { published, outlines: inAllPeriods(facts, published, now) };
        const scope = { platformIds: turn.map(({ id }) => id) };
        const missing = await missingResults(sources, wanted, scope, now);
        if (missing.length > 0) yield missing;
      }
    },
  };

  async function computed(asked: readonly PlatformKey[], period: Period, cutOff: Date) {
    const wanted = await outlinesOf(asked, period, cutOff);
    return assembled(wanted.outlines, await computedResults(sources, wanted, cutOff), cutOff);
  }

  async function outlinesOf(asked: readonly PlatformKey[], period: Period, cutOff: Date) {
    const published = await charters.all();
    const facts = await gatherSignatoryFacts(sources, asked, published);
    const outlines = facts.flatMap((signatory) => {
      return scorecardOutline(signatory, published, period, cutOff) ?? [];
    });
    return { published, outlines };
  }
}

export type Scorecards = ReturnType<typeof scorecards>;

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
    scorecardOf(
      outline,
      outline.commitments.flatMap((commitment) => results.get(commitment) ?? []),
      cutOff,
    ),
  );
}
