import type { Account } from "../accounts/account";
import type { NewCaseEvent } from "../cases/case-recording";
import { recordCaseEvents, type RecordingStores } from "../cases/record-case-events";
import type { Period } from "../compliance/period";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { Platform } from "../platforms/platform";
import { dueFrom, isOver, type Declaration } from "./declaration";
import type { DeclarationDraftRepository } from "./declaration-draft.repository";
import { declarationReceipt } from "./declaration-mail";
import type { DeclarationRepository } from "./declaration.repository";

export interface DeclarationStores extends RecordingStores {
  readonly declarationDrafts: DeclarationDraftRepository;
  readonly declarations: DeclarationRepository;
  readonly outbox: OutboxRepository;
}

interface SubmitDeclaration {
  readonly platform: Pick<Platform, "id" | "slug" | "tradeName">;
  readonly period: Period;
  readonly account: Pick<Account, "id" | "email" | "language" | "name">;
  readonly content: Pick<
    Declaration,
    "charterVersion" | "figures" | "recorded" | "explanation" | "reason"
  >;
  /** Of the draft that the representative confirmed. */
  readonly draftSeen: number;
  readonly baseUrl: string;
}

export type SubmissionOutcome =
  | { readonly accepted: true; readonly declaration: Declaration }
  | { readonly accepted: false; readonly refusal: "not-over" | "draft-changed" };

/**
 * Hands in the figures of a half-year, or corrects them. Run inside one transaction: of two who confirm
 * the same draft one takes it, and the other is told.
 */
export async function submitDeclaration(
  stores: DeclarationStores,
  { platform, period, account, content, draftSeen, baseUrl }: SubmitDeclaration,
  now: Date,
): Promise<SubmissionOutcome> {
  if (!isOver(period, now)) return { accepted: false, refusal: "not-over" };
  await stores.eventImports.takeTurn();
  const taken = await stores.declarationDrafts.take([platform.id, period.id], draftSeen);
  if (!taken) return { accepted: false, refusal: "draft-changed" };

  const known = await stores.declarations.ofPlatform(platform.id);
  const former = known.filter((one) => one.period === period.id);
  const declaration: Declaration = {
    ...content,
    platformId: platform.id,
    period: period.id,
    version: former.length + 1,
    accountId: account.id,
    receivedAt: now,
  };
  await stores.declarations.add(declaration);
  await stopClock(stores, { platform, period, accountId: account.id }, now);
  const { version } = declaration;
  await stores.evidence.append(
    { type: "declaration-received", platform: platform.slug, period: period.id, version },
    now,
    { declaration: JSON.stringify(content) },
  );
  await stores.outbox.enqueue(
    declarationReceipt({ platform, period, account, version, baseUrl }, now),
    now,
  );
  return { accepted: true, declaration };
}

interface DueClock {
  readonly platform: Pick<Platform, "id" | "slug">;
  readonly period: Period;
}

/** The first declaration stops the clock; a correction finds it stopped. */
async function stopClock(
  stores: DeclarationStores,
  { platform, period, accountId }: DueClock & { readonly accountId: string },
  now: Date,
): Promise<void> {
  const reference = await openDeclarationCase(stores, { platform, period }, now);
  const found = await stores.declarations.caseDue(platform.id, period.startsAt, period.endsAt);
  if (found?.isReceived) return;
  const received = { type: "declaration-received", at: now } as const;
  const by = { source: "declared", accountId } as const;
  await recorded(stores, { platform, reference, ...by, events: [received] }, now);
}

/** Starts the clock of a half-year that is over, unless it runs already; the reference of its case. */
export async function openDeclarationCase(
  stores: RecordingStores & Pick<DeclarationStores, "declarations">,
  { platform, period }: DueClock,
  now: Date,
): Promise<string> {
  const found = await stores.declarations.caseDue(platform.id, period.startsAt, period.endsAt);
  if (found) return found.reference;
  const reference = `declaration-${period.id}`;
  const due: NewCaseEvent = { type: "declaration-due", at: dueFrom(period) };
  const by = { source: "observed", accountId: undefined } as const;
  await recorded(stores, { platform, reference, ...by, events: [due] }, now);
  return reference;
}

async function recorded(...command: Parameters<typeof recordCaseEvents>): Promise<void> {
  const outcome = await recordCaseEvents(...command);
  if (!outcome.accepted) throw new Error(`a declaration, and refused: ${outcome.refusal}`);
}
