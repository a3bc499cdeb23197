import type { EventImportRepository } from "../cases/event-import.repository";
import { NATIONAL_CALENDAR } from "../clocks/calendar";
import type { Period } from "../compliance/period";
import type { CompleteScorecard } from "../compliance/scorecard";
import type { Scorecards } from "../compliance/scorecards";
import { RULES } from "../compliance/stored-result";
import type { EvidenceRepository } from "../evidence/evidence.repository";
import type { PlatformStateRepository } from "../signatures/platform-state.repository";
import type { TakingRepository } from "../signatures/taking.repository";
import type { DraftScorecardRepository } from "./draft-scorecard.repository";
import { publicDigest } from "./frozen-scorecard";
import type { MeasuredRowRepository } from "./measured-row.repository";
import type { PeriodClosing } from "./period-closing";
import type { PeriodClosingRepository } from "./period-closing.repository";
import { periodPublishedMail } from "./period-mail";
import type { PeriodPublication } from "./period-publication";
import type { PeriodPublicationRepository } from "./period-publication.repository";
import { publicationRefusal, type PublicationRefusal } from "./period-standing";
import { planPublication, type PlannedPublication } from "./plan-publication";
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
  readonly platformStates: PlatformStateRepository;
  readonly takings: TakingRepository;
}

interface PublishPeriod {
  readonly period: Period;
  /** Of the official; undefined for the command line. */
  readonly accountId: string | undefined;
  /** The digest of what the official has read; undefined for the command line, which shows nothing first. */
  readonly seen?: string | undefined;
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
 * Freezes what a half-year comes to at its cut-off, from what is recorded now. Run inside one
 * transaction, with the turn taken and the platforms held: nothing comes in between the figures and their digest.
 */
export async function publishPeriod(
  stores: Stores,
  { period, accountId, seen, baseUrl }: PublishPeriod,
  now: Date,
): Promise<PublicationOutcome> {
  await stores.eventImports.takeTurn();
  const closed = await stores.periodClosings.held(period.id);
  const refusal = publicationRefusal(closed, now);
  if (!closed || refusal) return { accepted: false, refusal: refusal ?? "not-closed" };

  await stores.platformStates.holdAll();
  const planned = await planPublication(stores, period, closed);
  if (seen !== undefined && seen !== planned.sha256) {
    return { accepted: false, refusal: "changed-meanwhile" };
  }
  const ids = planned.frozen.map(({ platformId }) => platformId);
  const publication: PeriodPublication = {
    period: period.id,
    publishedAt: now,
    accountId,
    calendarVersion: NATIONAL_CALENDAR.version,
    rulesVersion: RULES,
    charterVersions: versionsOf(planned.scorecards),
    measurements: await stores.measuredRows.behind(
      period,
      ids.toSorted((one, other) => one - other),
    ),
    scorecardsSha256: planned.sha256,
  };
  await stores.periodPublications.add(publication, planned.frozen);
  await leaveEvidence(stores, { publication, closing: closed.closing, planned }, now);
  await tellAll(stores, { period, planned, baseUrl }, now);
  return { accepted: true, publication, scorecards: planned.frozen.length };
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
  readonly planned: PlannedPublication;
}

async function leaveEvidence(
  { evidence }: Pick<Stores, "evidence">,
  { publication, closing, planned }: Published,
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
      scorecards: planned.scorecards.map((scorecard) => ({
        platform: scorecard.platform,
        publicSha256: publicDigest(scorecard),
      })),
      leftOut: planned.leftOut,
    },
    now,
    {
      measurementsSha256: measurements.sha256,
      scorecards: JSON.stringify(
        planned.frozen.map(({ platform, sha256 }) => ({ platform, sha256 })),
      ),
    },
  );
}

interface Told {
  readonly period: Period;
  readonly planned: PlannedPublication;
  readonly baseUrl: string;
}

async function tellAll(
  stores: Stores,
  { period, planned: { measured, changes }, baseUrl }: Told,
  now: Date,
): Promise<void> {
  const replies = await stores.platformReplies.ofPeriod(period.id);
  const replied = new Set(replies.map(({ platformId }) => platformId));
  for (const platformId of measured) {
    const told = { hasReply: replied.has(platformId), hasChanged: changes.has(platformId) };
    await tellRepresentatives(
      stores,
      platformId,
      (reader) => periodPublishedMail({ ...reader, ...told, period, baseUrl }),
      now,
    );
  }
}
