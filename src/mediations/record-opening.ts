import type { EventImportRepository } from "../cases/event-import.repository";
import { isOver } from "../cases/mediation";
import type { EvidenceRepository } from "../evidence/evidence.repository";
import type { Platform } from "../platforms/platform";
import { holdOwnMediation, type HoldingStores, type OwnMediation } from "./hold-own-mediation";
import { mediationOpenedMail } from "./mediation-mail";
import { tellParties, type PartyStores } from "./tell-parties";

interface Stores extends HoldingStores, PartyStores {
  readonly eventImports: EventImportRepository;
  readonly evidence: EvidenceRepository;
}

interface RecordOpening {
  readonly platform: Pick<Platform, "id" | "slug" | "tradeName">;
  readonly reference: string;
  readonly mediatorId: string;
  readonly baseUrl: string;
}

export type OpeningRefusal = "not-accepted" | "over" | "opened-already";

export type OpeningOutcome =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly refusal: "not-own" | OpeningRefusal };

/** The mediator begins, and both sides learn who it is. Run inside one transaction. */
export async function recordOpening(
  stores: Stores,
  { platform, reference, mediatorId, baseUrl }: RecordOpening,
  now: Date,
): Promise<OpeningOutcome> {
  await stores.eventImports.takeTurn();
  const own = await holdOwnMediation(stores, { platform, reference, mediatorId });
  if (!own) return { accepted: false, refusal: "not-own" };
  const refusal = refusalOfOpening(own);
  if (refusal) return { accepted: false, refusal };
  await stores.mediations.markOpened(own.caseId, now);
  const told = { platform: platform.slug, reference, mediator: own.mediator.email };
  await stores.evidence.append({ type: "mediation-opened" }, now, {
    opening: JSON.stringify(told),
  });
  const mailed = { platform, reference, baseUrl };
  const mailTo = (party: Parameters<typeof mediationOpenedMail>[0]) =>
    mediationOpenedMail(party, mailed, own.mediator);
  await tellParties(stores, mailed, mailTo, now);
  return { accepted: true };
}

/** What keeps a mediation from being opened; undefined when nothing does. */
export function refusalOfOpening({
  mediation: { state },
  kept: { openedAt },
}: Pick<OwnMediation, "mediation" | "kept">): OpeningRefusal | undefined {
  if (isOver(state)) return "over";
  if (state === "requested") return "not-accepted";
  return openedAt ? "opened-already" : undefined;
}
