import type { EventImportRepository } from "../cases/event-import.repository";
import type { CharterRepository } from "../charter/charter.repository";
import type { Period } from "../compliance/period";
import type { Scorecards } from "../compliance/scorecards";
import type { EvidenceRepository } from "../evidence/evidence.repository";
import type { PlatformStateRepository } from "../signatures/platform-state.repository";
import type { TakingRepository } from "../signatures/taking.repository";
import type { DraftScorecardRepository } from "./draft-scorecard.repository";
import { freezeOwned, type OwnedScorecard } from "./frozen-scorecard";
import { decideClosing, type ClosingDecision, type ClosingRequest } from "./period-closing";
import type { PeriodClosingRepository } from "./period-closing.repository";
import { periodClosedMail } from "./period-mail";
import { firstPeriod, measuredPlatforms } from "./period-standing";
import { tellRepresentatives, type Reader, type TellingStores } from "./tell-representatives";

interface Stores extends TellingStores {
  readonly charters: CharterRepository;
  readonly draftScorecards: DraftScorecardRepository;
  readonly eventImports: EventImportRepository;
  readonly evidence: EvidenceRepository;
  readonly periodClosings: PeriodClosingRepository;
  readonly scorecards: Pick<Scorecards, "ofPeriodAt" | "signatories">;
  readonly platformStates: PlatformStateRepository;
  readonly takings: TakingRepository;
}

interface ClosePeriod extends ClosingRequest {
  readonly period: Period;
  readonly baseUrl: string;
}

/** Whether it may be closed so, and what that would set; nothing is changed. */
export async function planClosing(
  { charters, periodClosings }: Pick<Stores, "charters" | "periodClosings">,
  { period, ...request }: ClosingRequest & Pick<ClosePeriod, "period">,
  now: Date,
): Promise<ClosingDecision> {
  const first = firstPeriod(await charters.all());
  const known = (await periodClosings.find(period.id))?.closing;
  const wasPromised = first !== undefined && first.firstDay <= period.firstDay;
  return decideClosing({ period, wasPromised, known }, request, now);
}

/**
 * Draws the line under a half-year and opens the drafts to the platforms; what each of them shows now is
 * kept, so that no figure changes unseen before it is published. Run inside one transaction; the turn is
 * taken first, so that of two officials one closes it and the other is told; platforms are held, so that
 * none signs unseen meanwhile.
 */
export async function closePeriod(
  stores: Stores,
  { period, baseUrl, ...request }: ClosePeriod,
  now: Date,
): Promise<ClosingDecision> {
  await stores.eventImports.takeTurn();
  const decision = await planClosing(stores, { period, ...request }, now);
  if (!decision.accepted) return decision;

  const { closing } = decision;
  await stores.platformStates.holdAll();
  const drafts = await draftsOf(stores, period, closing.cutOff);
  await stores.periodClosings.add(closing, drafts.length);
  await stores.draftScorecards.add(period.id, drafts);
  await stores.evidence.append(
    {
      type: "period-closed",
      period: period.id,
      cutOff: closing.cutOff.toISOString(),
      replyBy: closing.replyBy,
      publishFrom: closing.publishFrom,
      drafts: drafts.length,
    },
    now,
    { drafts: JSON.stringify(drafts.map(({ platform, sha256 }) => ({ platform, sha256 }))) },
  );
  const mailTo = (reader: Reader) => periodClosedMail({ ...reader, period, closing, baseUrl });
  for (const { platformId } of drafts) await tellRepresentatives(stores, platformId, mailTo, now);
  return decision;
}

/** Of every platform that answers for commitments in this half-year. */
async function draftsOf(
  { scorecards, takings }: Pick<Stores, "scorecards" | "takings">,
  period: Period,
  cutOff: Date,
): Promise<OwnedScorecard[]> {
  const measured = measuredPlatforms(cutOff, period, await takings.ofPlatforms());
  const signatories = await scorecards.signatories();
  const ids = new Map(
    signatories.filter(({ id }) => measured.has(id)).map(({ id, slug }) => [slug, id]),
  );
  return freezeOwned(await scorecards.ofPeriodAt(period, cutOff), ids);
}
