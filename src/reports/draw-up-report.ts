import type { CharterRepository } from "../charter/charter.repository";
import {
  parsePeriod,
  periodAt,
  periodsBetween,
  previousPeriod,
  type Period,
} from "../compliance/period";
import type { CompleteScorecard } from "../compliance/scorecard";
import type { Scorecards } from "../compliance/scorecards";
import type { DeclarationRepository } from "../declarations/declaration.repository";
import type { Platform } from "../platforms/platform";
import type { PlatformRepository } from "../platforms/platform.repository";
import type { DecidedSignature } from "../signatures/signature";
import type { SignatureRepository } from "../signatures/signature.repository";
import type { Taking } from "../signatures/taking";
import type { TakingRepository } from "../signatures/taking.repository";
import { complianceReport, type ComplianceReport } from "./compliance-report";

/** Where the facts of a report come from. */
export interface ReportSources {
  readonly charters: CharterRepository;
  readonly declarations: DeclarationRepository;
  readonly platforms: PlatformRepository;
  readonly signatures: SignatureRepository;
  readonly takings: TakingRepository;
  readonly demonstration: { isLoaded(): Promise<boolean> };
  readonly scorecards: Pick<Scorecards, "at" | "current">;
}

export interface ReportRequest {
  readonly slug: string;
  /** "2026-S1" */
  readonly periodId: string;
  readonly cutOff: Date;
  /** Somebody asked for that cut-off: the figures are computed, published or not. */
  readonly isAsked: boolean;
}

export type ReportRefusal =
  | "unknown-platform"
  | "unknown-period"
  | "future-cut-off"
  | "period-not-begun"
  | "not-signed";

export type ReportDecision =
  | { readonly accepted: true; readonly platform: Platform; readonly report: ComplianceReport }
  | { readonly accepted: false; readonly refusal: ReportRefusal };

/**
 * Draws up the report of a platform on a period: as it was published or, where it was not or a cut-off is
 * asked for, as the register knew it at the cut-off.
 */
export async function drawUpReport(
  sources: ReportSources,
  { slug, periodId, cutOff, isAsked }: ReportRequest,
  now: Date,
): Promise<ReportDecision> {
  const platform = await sources.platforms.findBySlug(slug);
  if (!platform) return refused("unknown-platform");
  const period = parsePeriod(periodId);
  if (!period) return refused("unknown-period");
  if (cutOff > now) return refused("future-cut-off");
  if (period.startsAt > cutOff) return refused("period-not-begun");
  const takings = await takingsOf(sources, platform, period, cutOff);
  if (takings.length === 0) return refused("not-signed");

  const drawn = isAsked ? sources.scorecards.at : sources.scorecards.current;
  const scorecard = await drawn(platform, period, cutOff);
  if (!scorecard) return refused("not-signed");
  const published = await sources.charters.all();
  const charter = published.find((one) => one.charter.version === scorecard.charterVersion);
  if (!charter) throw new Error(`no version ${scorecard.charterVersion} of the charter`);
  const statements = await sources.signatures.ofPlatform(platform.id);
  const report = complianceReport({
    platform,
    charter,
    published,
    ...signedAs(statementIn(statements, scorecard)),
    scorecard,
    declarations: await sources.declarations.ofPlatform(platform.id),
    former: await former(drawn, platform, formerPeriods(takings, period), scorecard.cutOff),
    demonstration: await sources.demonstration.isLoaded(),
  });
  return { accepted: true, platform, report };
}

/** Those that had begun before the period ended and before the cut-off. */
async function takingsOf(
  { takings }: ReportSources,
  { id }: Platform,
  { endsAt }: Period,
  cutOff: Date,
): Promise<readonly Taking[]> {
  const all = (await takings.ofPlatforms([id])).get(id) ?? [];
  return all.filter(({ from }) => from < endsAt && from <= cutOff);
}

/** The last statement of the version that took effect in the period or before. */
function statementIn(
  statements: readonly DecidedSignature[],
  { charterVersion, period, cutOff }: CompleteScorecard,
): DecidedSignature | undefined {
  return statements
    .filter((statement) => statement.decision?.decision === "accepted")
    .filter((statement) => statement.charterVersion === charterVersion)
    .filter(({ effectiveAt }) => effectiveAt < period.endsAt && effectiveAt <= cutOff)
    .toSorted((one, other) => one.effectiveAt.getTime() - other.effectiveAt.getTime())
    .at(-1);
}

function signedAs(statement: DecidedSignature | undefined) {
  return { choices: statement?.choices ?? [], medium: statement?.medium };
}

/** As many periods before as the chart of the course shows. */
const FORMER = 4;

function formerPeriods(takings: readonly Taking[], period: Period): Period[] {
  const first = new Date(Math.min(...takings.map(({ from }) => from.getTime())));
  return periodsBetween(periodAt(first), previousPeriod(period)).slice(-FORMER);
}

async function former(
  drawn: Scorecards["at"],
  platform: Platform,
  periods: readonly Period[],
  cutOff: Date,
): Promise<CompleteScorecard[]> {
  const found: CompleteScorecard[] = [];
  for (const period of periods) {
    const scorecard = await drawn(platform, period, cutOff);
    if (scorecard) found.push(scorecard);
  }
  return found;
}

function refused(refusal: ReportRefusal): ReportDecision {
  return { accepted: false, refusal };
}
