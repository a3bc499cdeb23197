export const MAIL_STATES = ["waiting", "delayed", "failed", "sent"] as const;

/** Waiting: to be tried for the first time. Delayed: tried in vain, to be tried again. Failed: given up. */
export type MailState = (typeof MAIL_STATES)[number];

/** A message as staff see it: never its text, for a code or a link in it is its recipient's alone. */
export interface ListedMail {
  readonly id: number;
  readonly to: string;
  readonly subject: string;
  readonly state: MailState;
  readonly createdAt: Date;
  readonly sentAt: Date | undefined;
  readonly attempts: number;
  /** While it waits. */
  readonly nextAttemptAt: Date | undefined;
  /** What the last attempt met with, without addresses of pages. */
  readonly reason: string | undefined;
}

export type MailCounts = Readonly<Record<MailState, number>>;

export function allOf(counts: MailCounts): number {
  return MAIL_STATES.reduce((sum, state) => sum + counts[state], 0);
}
