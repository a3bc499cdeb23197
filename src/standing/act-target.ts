import type { Account } from "../accounts/account";
import type { PublishedCharter } from "../charter/charter";
import { lifeOf } from "../charter/in-force";
import { parisDay } from "../infrastructure/local-day";
import type { Platform } from "../platforms/platform";
import type { ChangeDecision } from "../signatures/change-commitments";
import { isSignatory, lastEntry, type StateEntry } from "../signatures/platform-state";
import { offerRenewal, type RenewalDecision } from "../signatures/renew-signature";
import { lastAccepted, type DecidedSignature } from "../signatures/signature";
import type { WithdrawalDecision } from "../signatures/withdraw-signature";
import type { PlatformAct } from "./standing-draft";

/** What an act starts from. */
export interface ActFacts {
  readonly platform: Platform;
  readonly account: Pick<Account, "email">;
  /** Every version, in order. */
  readonly published: readonly PublishedCharter[];
  readonly history: readonly StateEntry[];
  readonly signatures: readonly DecidedSignature[];
}

export type ActRefusal =
  | Extract<ChangeDecision, { accepted: false }>["refusal"]
  | Extract<RenewalDecision, { accepted: false }>["refusal"]
  | Extract<WithdrawalDecision, { accepted: false }>["refusal"]
  | "superseded-version"
  | "reason-too-long";

/** The version that a statement would be about, and the statement it would replace. */
export type ActTarget =
  | {
      readonly accepted: true;
      readonly charter: PublishedCharter;
      readonly supersedes: DecidedSignature;
      /** Undefined: whoever changes chooses the day. */
      readonly effectiveOn: string | undefined;
    }
  | { readonly accepted: false; readonly refusal: ActRefusal };

/** What a change or a renewal is about, if the platform may do so at all. */
export function targetOf(
  act: Exclude<PlatformAct, "withdrawal">,
  facts: ActFacts,
  now: Date,
): ActTarget {
  if (act === "renewal") return offerRenewal(facts, now);
  const { published, history, signatures } = facts;
  const supersedes = lastAccepted(signatures);
  const version = supersedes?.charterVersion;
  const charter = published.find((one) => one.charter.version === version);
  if (!supersedes || !charter || !isSignatory(lastEntry(history)?.state))
    return refused("not-a-signatory");
  const life = lifeOf(charter, published, parisDay(now));
  if (life.state === "superseded") return refused("superseded-version");
  return { accepted: true, charter, supersedes, effectiveOn: undefined };
}

function refused(refusal: ActRefusal) {
  return { accepted: false, refusal } as const;
}
