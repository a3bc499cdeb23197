import type { Platform } from "../platforms/platform";
import { endSignature } from "../signatures/end-signature";
import type { StateStores } from "../signatures/enter-state";
import { reinstatePlatform } from "../signatures/reinstate-platform";
import { suspendPlatform } from "../signatures/suspend-platform";
import type { OfficialAct, OfficialDecision } from "./official-act";

interface RecordOfficialAct extends OfficialDecision {
  readonly act: OfficialAct;
  readonly platform: Pick<Platform, "id" | "slug">;
  /** The official who decides. */
  readonly accountId: string;
}

type Outcome = { readonly accepted: true } | { readonly accepted: false; readonly refusal: string };

/** Run inside one transaction. Refused when the platform's state has changed since the form was shown. */
export function recordOfficialAct(
  stores: StateStores,
  { act, day, ...decided }: RecordOfficialAct,
  now: Date,
): Promise<Outcome> {
  switch (act) {
    case "suspension":
      return suspendPlatform(stores, { ...decided, planUntil: day }, now);
    case "reinstatement":
      return reinstatePlatform(stores, decided, now);
    case "removal":
      return endSignature(stores, { ...decided, end: "removed", effectiveOn: day }, now);
  }
}
