import type { Organisation } from "../signatures/organisation";
import { correctionRefusal, findCorrected } from "./corrected-signature";
import { declaredRefusal, type StandingRefusal, type StandingStores } from "./platform-standing";
import type { SigningDraft } from "./signing-draft";

/** Why a draft cannot be signed now for its organisation, if there is a reason. */
export async function draftRefusal(
  stores: StandingStores,
  { correctsId, charterVersion }: Pick<SigningDraft, "correctsId" | "charterVersion">,
  organisation: Organisation,
): Promise<StandingRefusal | undefined> {
  const corrected = await findCorrected(stores, correctsId);
  return corrected
    ? correctionRefusal(stores, corrected)
    : declaredRefusal(stores, organisation, charterVersion);
}
