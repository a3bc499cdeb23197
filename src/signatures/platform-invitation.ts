import type { PublishedCharter } from "../charter/charter";
import { lifeOf } from "../charter/in-force";
import { NATIONAL_CALENDAR } from "../clocks/calendar";
import { localDayOf, parisDay, startOfDay } from "../infrastructure/local-day";
import type { Limit } from "../infrastructure/limits/limit";
import type { Invitee } from "../invitations/invitation";
import type { StateEntry } from "./platform-state";

/** A platform that does not answer is reminded so many times, so many calendar days apart. */
export const REMINDERS = 4;
export const REMINDER_DAYS = 5;

/** Each sends a mail to an address of the official’s choice. */
export const PLATFORM_INVITATIONS: Limit = {
  name: "platform-invitations",
  times: 60,
  seconds: 3600,
};

/** Somebody at a platform is asked by mail whether it signs a version of the charter. */
export interface SentPlatformInvitation extends Invitee {
  readonly platformId: number;
  readonly charterVersion: number;
  /** An account's id. */
  readonly invitedBy: string;
  /** The instant at which the platform entered its state `invited`. */
  readonly invitedAt: Date;
}

export interface PlatformInvitation extends SentPlatformInvitation {
  readonly id: number;
  readonly remindersSent: number;
  readonly lastRemindedAt: Date | undefined;
  /** Undefined: none any more. */
  readonly nextReminderAt: Date | undefined;
  /** When whoever holds the link asked for no more reminders. */
  readonly stoppedAt: Date | undefined;
  /** When name and address were erased; they are empty since. */
  readonly contactErasedAt: Date | undefined;
  /** Why the platform declined, when it did not want that published: for officials only. */
  readonly withheldReason: string | undefined;
}

export type PlatformInvitationState = "open" | "signed" | "declined" | "superseded";

/** What the platform did first after it was invited; `history` is in the order of recording. */
export function answerTo(
  { charterVersion, invitedAt }: Pick<PlatformInvitation, "charterVersion" | "invitedAt">,
  history: readonly StateEntry[],
): StateEntry | undefined {
  const own = history.filter((entry) => entry.charterVersion === charterVersion);
  const invited = own.findIndex(
    ({ state, recordedAt }) => state === "invited" && recordedAt.getTime() === invitedAt.getTime(),
  );
  return own[invited + 1];
}

/**
 * An invitation has no end of its own: it is open until the platform answers, or another version
 * replaces the one it is about. A statement under review is an answer too.
 */
export function platformInvitationState(
  invitation: Pick<PlatformInvitation, "charterVersion" | "invitedAt">,
  history: readonly StateEntry[],
  published: readonly PublishedCharter[],
  now: Date,
): PlatformInvitationState {
  const answer = answerTo(invitation, history);
  if (answer) return answer.state === "declined" ? "declined" : "signed";
  const offered = versionsToSign(published, now);
  const isOffered = offered.some(({ charter }) => charter.version === invitation.charterVersion);
  return isOffered ? "open" : "superseded";
}

/** The versions a platform may be invited to: the one in force, and those that are announced. */
export function versionsToSign(
  published: readonly PublishedCharter[],
  now: Date,
): readonly PublishedCharter[] {
  const today = parisDay(now);
  return published.filter((version) => lifeOf(version, published, today).state !== "superseded");
}

/**
 * When the next reminder is due, once so many have been sent, the last of them (or the invitation)
 * now: from the start of the fifth day on, or of the next working day.
 */
export function nextReminder(sent: number, now: Date): Date | undefined {
  if (sent >= REMINDERS) return undefined;
  return startOfDay(NATIONAL_CALENDAR.rollForward(localDayOf(now) + REMINDER_DAYS));
}
