import type { PublishedCharter } from "../charter/charter";
import type { Platform } from "../platforms/platform";
import { STEPS, type DifficultyAnswers, type Step } from "./difficulty";
import {
  readContact,
  readFacts,
  readFamily,
  readPlatform,
  type ReportContact,
  type ReportedFacts,
  type ReportedPlatform,
} from "./report";

/** What answers are read against. */
export interface ReportGround {
  /** In force today. */
  readonly charter: PublishedCharter;
  /** All of the register. */
  readonly platforms: readonly Platform[];
  readonly now: Date;
}

/** A report that lacks nothing. */
export interface Report {
  readonly family: string;
  readonly platform: ReportedPlatform;
  readonly facts: ReportedFacts;
  readonly contact: ReportContact;
}

/** The report that a draft makes, or the first step that lacks an answer. */
export type DraftReading =
  | { readonly complete: true; readonly report: Report }
  | { readonly complete: false; readonly step: Step };

export function readDraft(
  { family, platform, facts, contact }: DifficultyAnswers,
  { charter: { charter }, platforms, now }: ReportGround,
): DraftReading {
  const slugs = new Set(platforms.map(({ slug }) => slug));
  const theFamily = readFamily(charter, family ?? {});
  if (!theFamily.complete) return { complete: false, step: "family" };
  const thePlatform = readPlatform(slugs, platform ?? {});
  if (!thePlatform.complete) return { complete: false, step: "platform" };
  const theFacts = readFacts(charter, theFamily.value, facts ?? {}, now);
  if (!theFacts.complete) return { complete: false, step: "facts" };
  const theContact = readContact(contact ?? {});
  if (!theContact.complete) return { complete: false, step: "contact" };
  return {
    complete: true,
    report: {
      family: theFamily.value,
      platform: thePlatform.value,
      facts: theFacts.value,
      contact: theContact.value,
    },
  };
}

/** Whether a step can be shown: those before it are answered. */
export function isOpen(step: Step, reading: DraftReading): boolean {
  return reading.complete || STEPS.indexOf(step) <= STEPS.indexOf(reading.step);
}
