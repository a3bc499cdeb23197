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
import type { PublishedScorecards } from "./published-scorecards";
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
  readonly published: PublishedScorecards;
}

/** Platforms looked at together when results are brought up to date. */
const PLATFORMS_A_TURN = 10;

/**
 * Scorecards as an official sees them: nothing is withheld. A page for the public takes the public view.
 * Where no cut-off is asked for, those of a published period are the frozen ones, and nothing is computed.
 */
export function scorecards(sources: Sources) {
  const { charters, published: frozen, statements } = sources;

  return {
    ...shownScorecards(sources),

    /** Every platform that ever signed, by slug. */
    signatories: () => statements.signatories(),

    /** Of any platform, signatory or not, at any cut-off; undefined before the first charter. */
    async at(
      platform: PlatformKey,
      period: Period,
      cutOff: Date,
    ): Promise<CompleteScorecard | undefined> {
      return (await computed(sources, [platform], period, cutOff))[0];
    },

    /** Of every platform that ever signed, by slug, at any cut-off. */
    async ofPeriodAt(period: Period, cutOff: Date): Promise<CompleteScorecard[]> {
      return computed(sources, await statements.signatories(), period, cutOff);
    },

    /** The results that are to be stored, because they are not or are no longer right; in turns. */
    async *missing(now: Date): AsyncGenerator<StoredResult[], void> {
      const published = await charters.all();
      const signatories = await statements.signatories();
      const shown = await frozen.periods();
      const isOpen = ({ id }: Period) => !shown.has(id);
      for (let first = 0; first < signatories.length; first += PLATFORMS_A_TURN) {
        const turn = signatories.slice(first, first + PLATFORMS_A_TURN);
        const facts = await gatherSignatoryFacts(sources, turn, published);
        const wanted = { published, outlines: inAllPeriods(facts, published, isOpen, now) };
        const scope = { platformIds: turn.map(({ id }) => id) };
        const missing = await missingResults(sources, wanted, scope, now);
        if (missing.length > 0) yield missing;
      }
    },
  };
}

/** As published or else as things stand now. */
function shownScorecards(sources: Sources) {
  const { charters, platforms, published: frozen, statements } = sources;

  return {
    /** Of every platform that ever signed, by slug. */
    async ofPeriod(period: Period, now: Date): Promise<readonly CompleteScorecard[]> {
      const shown = await frozen.ofPeriod(period.id);
      if (shown) return shown;
      const wanted = await outlinesOf(sources, await statements.signatories(), period, now);
      const current = await currentResults(sources, wanted, { period: period.id }, now);
      return assembled(wanted.outlines, current, now);
    },

    /** Of every period since its first signature, oldest first. */
    async ofPlatform(slug: string, now: Date): Promise<CompleteScorecard[]> {
      const platform = await platforms.findBySlug(slug);
      if (!platform) return [];
      const published = await charters.all();
      const facts = await gatherSignatoryFacts(sources, [platform], published);
      const shown = await frozen.ofPlatform(platform.id);
      const isOpen = ({ id }: Period) => !shown.has(id);
      const wanted = { published, outlines: inAllPeriods(facts, published, isOpen, now) };
      const scope = { platformIds: [platform.id] };
      const current = await currentResults(sources, wanted, scope, now);
      const open = assembled(wanted.outlines, current, now);
      const periods = facts.flatMap((signatory) => periodsOf(signatory, now));
      return periods.flatMap(
        ({ id }) => shown.get(id) ?? open.find(({ period }) => period.id === id) ?? [],
      );
    },

    /** Of one platform, signatory or not. */
    async current(
      platform: PlatformKey,
      period: Period,
      now: Date,
    ): Promise<CompleteScorecard | undefined> {
      const shown = await frozen.ofPlatform(platform.id);
      if (shown.has(period.id)) return shown.get(period.id);
      return (await computed(sources, [platform], period, now))[0];
    },
  };
}

async function computed(
  sources: Sources,
  asked: readonly PlatformKey[],
  period: Period,
  cutOff: Date,
): Promise<CompleteScorecard[]> {
  const wanted = await outlinesOf(sources, asked, period, cutOff);
  return assembled(wanted.outlines, await computedResults(sources, wanted, cutOff), cutOff);
}

async function outlinesOf(
  sources: Sources,
  asked: readonly PlatformKey[],
  period: Period,
  cutOff: Date,
) {
  const published = await sources.charters.all();
  const facts = await gatherSignatoryFacts(sources, asked, published);
  const outlines = facts.flatMap((signatory) => {
    return scorecardOutline(signatory, published, period, cutOff) ?? [];
  });
  return { published, outlines };
}

export type Scorecards = ReturnType<typeof scorecards>;

function inAllPeriods(
  signatories: readonly SignatoryFacts[],
  published: readonly PublishedCharter[],
  isWanted: (period: Period) => boolean,
  now: Date,
): ScorecardOutline[] {
  return signatories.flatMap((signatory) =>
    periodsOf(signatory, now)
      .filter(isWanted)
      .flatMap((period) => scorecardOutline(signatory, published, period, now) ?? []),
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
