import type { EventImportRepository } from "../cases/event-import.repository";
import { NATIONAL_CALENDAR } from "../clocks/calendar";
import type { Period } from "../compliance/period";
import type { CompleteScorecard } from "../compliance/scorecard";
import type { Scorecards } from "../compliance/scorecards";
import { RULES } from "../compliance/stored-result";
import type { EvidenceRepository } from "../evidence/evidence.repository";
import type { TakingRepository } from "../signatures/taking.repository";
import type { DraftScorecardRepository } from "./draft-scorecard.repository";
import { digestOf, freezeOwned, publicDigest, type OwnedScorecard } from "./frozen-scorecard";
import type { MeasuredRowRepository } from "./measured-row.repository";
import type { PeriodClosing } from "./period-closing";
import type { PeriodClosingRepository } from "./period-closing.repository";
import { periodPublishedMail } from "./period-mail";
import type { PeriodPublication } from "./period-publication";
import type { PeriodPublicationRepository } from "./period-publication.repository";
import { isMeasured, publicationRefusal, type PublicationRefusal } from "./period-standing";
import type { PlatformReplyRepository } from "./platform-reply.repository";
import { tellRepresentatives, type TellingStores } from "./tell-representatives";

interface Stores extends TellingStores {
  readonly draftScorecards: DraftScorecardRepository;
  readonly eventImports: EventImportRepository;
  readonly evidence: EvidenceRepository;
  readonly measuredRows: MeasuredRowRepository;
  readonly periodClosings: PeriodClosingRepository;
  readonly periodPublications: PeriodPublicationRepository;
  readonly platformReplies: PlatformReplyRepository;
  readonly scorecards: Pick<Scorecards, "ofPeriodAt" | "signatories">;
  readonly takings: TakingRepository;
}

interface PublishPeriod {
  readonly period: Period;
  /** Of the official; undefined for the command line. */
  readonly accountId: string | undefined;
  readonly baseUrl: string;
}

export type PublicationOutcome =
  | {
      readonly accepted: true;
      readonly publication: PeriodPublication;
      readonly scorecards: number;
    }
  | { readonly accepted: false; readonly refusal: PublicationRefusal };

/**
 * Computes the scorecards of a period at its cut-off, from what is recorded now, and freezes them: those of
 * the platforms that could read a draft, for nobody is published unheard. Run inside one transaction, with the turn taken: no event comes in between the figures and their digest.
 */
export async function publishPeriod(
  stores: Stores,
  { period, accountId, baseUrl }: PublishPeriod,
  now: Date,
): Promise<PublicationOutcome> {
  await stores.eventImports.takeTurn();
  const closed = await stores.periodClosings.held(period.id);
  const refusal = publicationRefusal(closed, now);
  if (!closed || refusal) return { accepted: false, refusal: refusal ?? "not-closed" };

  const { closing } = closed;
  const signatories = await stores.scorecards.signatories();
  const drafts = await stores.draftScorecards.ofPeriod(period.id);
  // A half-year that was closed before drafts were kept has none: it is published as it was promised.
  const heard = signatories.filter(({ id }) => drafts.size === 0 || drafts.has(id));
  const idOf = new Map(heard.map(({ id, slug }) => [slug, id]));
  const all = await stores.scorecards.ofPeriodAt(period, closing.cutOff);
  const scorecards = all.filter(({ platform }) => idOf.has(platform));
  const frozen = freezeOwned(scorecards, idOf);
  const ids = [...idOf.values()].toSorted((one, other) => one - other);
  const publication: PeriodPublication = {
    period: period.id,
    publishedAt: now,
    accountId,
    calendarVersion: NATIONAL_CALENDAR.version,
    rulesVersion: RULES,
    charterVersions: versionsOf(scorecards),
    measurements: await stores.measuredRows.behind(period, ids),
    scorecardsSha256: digestOf(frozen),
  };
  await stores.periodPublications.add(publication, frozen);
  await leaveEvidence(stores, { publication, closing, scorecards, frozen }, now);
  await tellAll(stores, { period, closing, ids, baseUrl }, now);
  return { accepted: true, publication, scorecards: frozen.length };
}

/** Those that tell a commitment of one of them, in order. */
function versionsOf(scorecards: readonly CompleteScorecard[]): number[] {
  const versions = scorecards.flatMap(({ charterVersion, results }) => {
    return [charterVersion, ...results.map((result) => result.charterVersion)];
  });
  return [...new Set(versions)].toSorted((one, other) => one - other);
}

interface Published {
  readonly publication: PeriodPublication;
  readonly closing: PeriodClosing;
  readonly scorecards: readonly CompleteScorecard[];
  readonly frozen: readonly OwnedScorecard[];
}

async function leaveEvidence(
  { evidence }: Pick<Stores, "evidence">,
  { publication, closing, scorecards, frozen }: Published,
  now: Date,
): Promise<void> {
  const { period, calendarVersion, rulesVersion, charterVersions, measurements } = publication;
  await evidence.append(
    {
      type: "period-published",
      period,
      cutOff: closing.cutOff.toISOString(),
      calendarVersion,
      rulesVersion,
      charterVersions,
      measurements: measurements.count,
      scorecards: scorecards.map((scorecard) => ({
        platform: scorecard.platform,
        publicSha256: publicDigest(scorecard),
      })),
    },
    now,
    {
      measurementsSha256: measurements.sha256,
      scorecards: JSON.stringify(frozen.map(({ platform, sha256 }) => ({ platform, sha256 }))),
    },
  );
}

interface Told {
  readonly period: Period;
  readonly closing: PeriodClosing;
  /** Of the platforms that were heard. */
  readonly ids: readonly number[];
  readonly baseUrl: string;
}

async function tellAll(
  stores: Stores,
  { period, closing, ids, baseUrl }: Told,
  now: Date,
): Promise<void> {
  const replies = await stores.platformReplies.ofPeriod(period.id);
  const replied = new Set(replies.map(({ platformId }) => platformId));
  for (const [platformId, takings] of await stores.takings.ofPlatforms(ids)) {
    if (!isMeasured(closing.cutOff, period, takings)) continue;
    const hasReply = replied.has(platformId);
    await tellRepresentatives(
      stores,
      platformId,
      (reader) => periodPublishedMail({ ...reader, period, hasReply, baseUrl }),
      now,
    );
  }
}
