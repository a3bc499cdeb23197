export const MAIL_STATES = ["waiting", "failed", "sent"] as const;

/** Waiting: to be tried, for the first time or again. Failed: given up, left to a person. */
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
