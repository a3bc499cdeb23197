import type { Account } from "../accounts/account";
import { measureCases } from "../cases/measure-cases";
import { recordCaseEvents, type RecordingStores } from "../cases/record-case-events";
import type { Platform } from "../platforms/platform";
import type { PlatformRepository } from "../platforms/platform.repository";
import { newPlatform } from "../signing/declared-platform";
import type { SigningDraftRepository } from "../signing/signing-draft.repository";
import { platformMergedMail, platformStruckOutMail } from "./reported-platform-mail";
import type {
  DecidedTriage,
  NamedCase,
  ReportedPlatformRepository,
  TriageDecision,
} from "./reported-platform.repository";
import { tellSellers, type SellerStores, type Told } from "./tell-sellers";
import { refusalOfTriage, type Triage, type TriageRefusal } from "./triage";

interface Stores extends RecordingStores, SellerStores {
  readonly platforms: PlatformRepository;
  readonly reportedPlatforms: ReportedPlatformRepository;
  readonly signingDrafts: SigningDraftRepository;
}

interface TriagePlatform {
  readonly platformId: number;
  readonly triage: Triage;
  /** Of the official. */
  readonly account: Pick<Account, "id">;
  /** The public address of the service, for the mails. */
  readonly baseUrl: string;
}

export type TriageOutcome =
  | { readonly accepted: true }
  | {
      readonly accepted: false;
      readonly refusal: "decided-already";
      readonly earlier: DecidedTriage | undefined;
    }
  | ({ readonly accepted: false } & Extract<TriageRefusal, { refusal: "registered-already" }>);

const DECISIONS = {
  confirmation: "confirmed",
  merger: "merged",
  "strike-out": "struck-out",
} as const satisfies Readonly<Record<Triage["act"], TriageDecision>>;

/**
 * An official sorts a platform that a seller named. Run inside one transaction: both turns are taken
 * first, in the order in which a report takes them, so that no case is opened with it meanwhile.
 */
export async function triagePlatform(
  stores: Stores,
  { platformId, triage, account, baseUrl }: TriagePlatform,
  now: Date,
): Promise<TriageOutcome> {
  const { evidence, platforms, reportedPlatforms } = stores;
  await stores.signingDrafts.awaitTurnToRegister();
  await stores.eventImports.takeTurn();
  const platform = (await platforms.unlisted()).find(({ id }) => id === platformId);
  const registered = await platforms.all();
  const refusal = refusalOfTriage(triage, platform, registered);
  if (refusal?.refusal === "registered-already") return { accepted: false, ...refusal };
  if (refusal || !platform) {
    const earlier = await reportedPlatforms.decision(platformId);
    return { accepted: false, refusal: "decided-already", earlier };
  }

  const cases = await reportedPlatforms.cases(platformId);
  const sorted = { platform, cases, registered, account, baseUrl };
  await carryOut(stores, triage, sorted, now);
  const decision = DECISIONS[triage.act];
  const justification = "justification" in triage ? triage.justification : undefined;
  const decided = { platformId, decision, justification, accountId: account.id };
  await reportedPlatforms.decide(decided, now);
  const line = { type: "reported-platform-decided", decision, cases: cases.length } as const;
  const { tradeName, website } = platform;
  const references = cases.map(({ reference }) => reference);
  const told = JSON.stringify({ tradeName, website, references, triage });
  await evidence.append(line, now, { platform: told });
  return { accepted: true };
}

interface Sorted {
  readonly platform: Platform;
  readonly cases: readonly NamedCase[];
  readonly registered: readonly Platform[];
  readonly account: Pick<Account, "id">;
  readonly baseUrl: string;
}

async function carryOut(stores: Stores, triage: Triage, sorted: Sorted, now: Date): Promise<void> {
  const { platform, registered } = sorted;
  switch (triage.act) {
    case "confirmation": {
      const entry = newPlatform(triage.organisation, registered);
      await stores.platforms.list(platform.id, entry, now);
      await stores.evidence.append({ type: "platform-registered", platform: entry.slug }, now);
      return;
    }
    case "merger": {
      const into = registered.find(({ slug }) => slug === triage.into);
      if (!into) throw new Error(`no platform ${triage.into}`);
      return merge(stores, sorted, into, now);
    }
    case "strike-out":
      return strikeOut(stores, sorted, triage.justification, now);
  }
}

/** The cases are the other platform's, and count as if they had been opened with it. */
async function merge(stores: Stores, sorted: Sorted, into: Platform, now: Date): Promise<void> {
  const { platform, cases, baseUrl } = sorted;
  await stores.reportedPlatforms.moveCases(platform.id, into.id);
  await measureCases(stores, historiesOf(stores, into, cases), await stores.charters.all());
  await stores.platforms.keepOut(platform.id, "merged", into.id);
  const mailTo = (seller: Told) =>
    platformMergedMail({ ...seller, named: platform.tradeName, platform: into.tradeName });
  await tellSellers(stores, { platformId: into.id, cases, baseUrl, mailTo }, now);
}

async function* historiesOf(
  { caseHistories }: Stores,
  { id }: Platform,
  cases: readonly NamedCase[],
) {
  for (const { reference } of cases) {
    const history = await caseHistories.find(id, reference);
    if (history) yield [history];
  }
}

/** What was excluded before stays as it is. */
async function strikeOut(
  stores: Stores,
  { platform, cases, account, baseUrl }: Sorted,
  justification: string,
  now: Date,
): Promise<void> {
  for (const { reference } of cases) {
    if (await stores.caseActs.lastRecorder(platform.id, reference, ["excluded"])) continue;
    const event = {
      type: "excluded",
      code: "not-a-matter",
      at: now,
      words: justification,
    } as const;
    const by = { source: "observed", accountId: account.id } as const;
    const recording = { platform, reference, ...by, events: [event] };
    const outcome = await recordCaseEvents(stores, recording, now);
    if (!outcome.accepted) throw new Error(`${reference}: ${outcome.refusal}`);
  }
  await stores.platforms.keepOut(platform.id, "struck-out");
  const mailTo = (seller: Told) =>
    platformStruckOutMail({ ...seller, platform: platform.tradeName, justification });
  await tellSellers(stores, { platformId: platform.id, cases, baseUrl, mailTo }, now);
}
