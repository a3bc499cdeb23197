import type { PublishedCharter } from "../charter/charter";
import type { CharterRepository } from "../charter/charter.repository";
import { parseDay, startOfDay } from "../infrastructure/local-day";
import type { Platform } from "../platforms/platform";
import { enterState, type StateStores } from "./enter-state";
import {
  decidePaperSignature,
  type PaperSignature,
  type PaperSignatureDecision,
} from "./paper-signature";
import type { StateEntry } from "./platform-state";
import { recordAcceptedStatement } from "./record-accepted-statement";
import type { StatementStores } from "./record-statement";
import type { Signature } from "./signature";
import { statementText } from "./statement";
import { statementInForce } from "./statement-in-force";

/** Paper is French, the authentic language. */
const LANGUAGE = "fr";

export interface PaperStores extends StateStores, StatementStores {
  readonly charters: CharterRepository;
}

export interface RecordPaperSignature extends PaperSignature {
  readonly platform: Platform;
}

/** A platform signs at a ceremony, an official enters it: recording accepts it. Run inside one transaction. */
export async function recordPaperSignature(
  stores: PaperStores,
  paper: RecordPaperSignature,
  now: Date,
): Promise<PaperSignatureDecision> {
  const { platform, charter, signedOn } = paper;
  const history = await stores.platformStates.held(platform.id);
  const signatures = await stores.signatures.ofPlatform(platform.id);
  const published = await stores.charters.all();
  const decision = decidePaperSignature({ published, history, signatures }, paper, now);
  if (!decision.accepted || decision.change === "none") return decision;

  const signedAt = startOf(signedOn);
  const signature = await recordPaper(stores, paper, now, {
    signedAt,
    effectiveAt: signedAt,
    effectiveOn: signedOn,
    supersedesId: statementInForce(history, signatures, signedAt)?.id,
  });
  const signed: StateEntry = {
    platformId: platform.id,
    charterVersion: charter.charter.version,
    state: "signed",
    effectiveOn: signedOn,
    recordedAt: now,
    author: "platform",
    signatureId: signature.id,
  };
  await enterState(stores, signed, { platform: platform.slug, reference: signature.reference });
  return decision;
}

/** The first instant of a day that is known to be one. */
export function startOf(isoDay: string): Date {
  const day = parseDay(isoDay);
  if (day === undefined) throw new RangeError(`not a day: ${isoDay}`);
  return startOfDay(day);
}

interface PaperStatement {
  readonly platform: Platform;
  readonly charter: PublishedCharter;
  readonly choices: PaperSignature["choices"];
}

interface PaperEffect {
  readonly signedAt: Date;
  readonly effectiveAt: Date;
  /** ISO day, Europe/Paris. */
  readonly effectiveOn: string;
  readonly supersedesId: number | undefined;
}

/** Writes a paper statement out, keeps it and accepts it. */
export async function recordPaper(
  stores: StatementStores,
  { platform, charter, choices }: PaperStatement,
  now: Date,
  { effectiveOn, ...effect }: PaperEffect,
): Promise<Signature> {
  const facts = { charter, organisation: platform, choices, medium: "paper", effectiveOn } as const;
  const statement = statementText(facts, LANGUAGE);
  const { signature } = await recordAcceptedStatement(
    stores,
    { platform, charter, choices, medium: "paper", language: LANGUAGE, statement, ...effect },
    { authorityCheck: undefined },
    now,
  );
  return signature;
}
