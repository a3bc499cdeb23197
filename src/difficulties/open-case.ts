import { caseClocks } from "../cases/case-clocks";
import type { RecordingRefusal } from "../cases/case-recording";
import { recordCaseEvents, type RecordingStores } from "../cases/record-case-events";
import type { PublishedCharter } from "../charter/charter";
import { caseTexts } from "../cases/case.texts";
import { charterInForce } from "../charter/in-force";
import { explanationInWords } from "../clocks/explanation-words";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { parisDay } from "../infrastructure/local-day";
import { newReference } from "../infrastructure/reference";
import type { RepresentativeRepository } from "../invitations/representative.repository";
import type { PlatformRepository } from "../platforms/platform.repository";
import type { CodeMistake } from "../signing/signing-code.page";
import type { SigningDraftRepository } from "../signing/signing-draft.repository";
import type { Difficulty } from "./difficulty";
import { difficultyReceiptMail } from "./difficulty-mail";
import type { DifficultyCodeRepository } from "./difficulty-code.repository";
import type { DifficultyLinkRepository } from "./difficulty-link.repository";
import type { DifficultyVisitRepository } from "./difficulty-visit.repository";
import type { DifficultyRepository } from "./difficulty.repository";
import { readDraft, type Report } from "./draft";
import { reachOf } from "./reach";
import { reportedPlatform } from "./reported-platform";
import { tryCode } from "./try-code";

interface Stores extends RecordingStores {
  readonly difficulties: DifficultyRepository;
  readonly difficultyCodes: DifficultyCodeRepository;
  readonly difficultyLinks: DifficultyLinkRepository;
  readonly difficultyVisits: DifficultyVisitRepository;
  readonly outbox: OutboxRepository;
  readonly platforms: PlatformRepository;
  readonly representatives: RepresentativeRepository;
  readonly signingDrafts: SigningDraftRepository;
}

interface OpenCase {
  readonly token: string;
  /** Six digits. */
  readonly typed: string;
  readonly baseUrl: string;
}

export type OpeningOutcome =
  /** `visit`: what lets the browser in, on its cookie. */
  | { readonly outcome: "opened"; readonly visit: string }
  | { readonly outcome: "opened-already" | "incomplete" | "gone" }
  | { readonly outcome: "mistaken"; readonly mistake: CodeMistake }
  | { readonly outcome: "refused"; readonly refusal: RecordingRefusal };

/**
 * Opens the case of a report whose code is right: events, measurements, evidence and receipt in one
 * transaction. The draft is held meanwhile, so that one sent twice opens one case.
 */
export async function openCase(
  stores: Stores,
  { token, typed, baseUrl }: OpenCase,
  now: Date,
): Promise<OpeningOutcome> {
  const difficulty = await stores.difficulties.lock(token, now);
  if (!difficulty) return { outcome: "gone" };
  if (difficulty.opened) return { outcome: "opened-already" };
  const mistake = await tryCode(stores, difficulty, { token, typed }, now);
  if (mistake) return { outcome: "mistaken", mistake };

  const published = await stores.charters.all();
  const charter = charterInForce(published, parisDay(now));
  if (!charter) return { outcome: "incomplete" };
  const ground = { charter, platforms: await stores.platforms.all(), now };
  const reading = readDraft(difficulty.answers, ground);
  if (!reading.complete) return { outcome: "incomplete" };

  const { report } = reading;
  const platform = await reportedPlatform(stores, report.platform, now);
  const reference = newReference("D");
  const { events } = report.facts;
  const recording = await recordCaseEvents(
    stores,
    { platform, reference, source: "reported", accountId: undefined, events },
    now,
  );
  if (!recording.accepted) return { outcome: "refused", refusal: recording.refusal };
  await stores.difficulties.markOpened(difficulty.id, recording.caseId, now);
  await stores.difficultyLinks.keep(difficulty.id, token);
  const clocks = await clocksInWords(stores, difficulty, report, { platform, published }, now);
  const reach = await reachOf(stores, platform);
  const receipt = { difficulty, token, baseUrl, reference, clocks, reach };
  const { email } = report.contact;
  await stores.outbox.enqueue(
    difficultyReceiptMail({ ...receipt, email, platform: platform.tradeName }),
    now,
  );
  return { outcome: "opened", visit: await stores.difficultyVisits.admit(difficulty.id, now) };
}

/** What each clock comes to, in the words that the page of the case has for it. */
async function clocksInWords(
  { takings }: Pick<Stores, "takings">,
  { language }: Difficulty,
  { facts }: Report,
  {
    platform,
    published,
  }: {
    readonly platform: { readonly id: number };
    readonly published: readonly PublishedCharter[];
  },
  now: Date,
) {
  const taken = (await takings.ofPlatforms([platform.id])).get(platform.id) ?? [];
  const events = facts.events
    .map((event) => ({ ...event, source: "reported" as const }))
    .toSorted((one, other) => Number(one.at) - Number(other.at));
  return caseClocks(events, published, taken, now).map(({ commitment, counts, explanation }) => ({
    title: commitment.title[language],
    conclusion: explanationInWords(explanation, language).conclusion,
    note: counts ? undefined : caseTexts[language].notBound,
  }));
}
