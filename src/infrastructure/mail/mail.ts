import type { Language } from "../language";

/** A message to be sent: which template, in which language, to whom, with what data. */
export interface Mail {
  /** File name below templates/mail, without language and extension. */
  readonly template: string;
  readonly language: Language;
  readonly to: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly attachments?: readonly Attachment[];
  /** Where mails of this kind are ended, without signing in. */
  readonly unsubscribe?: string;
  /** It answers an act of its recipient, or proves one: it cannot be ended, and says why. */
  readonly isOwed?: true;
}

export interface Attachment {
  readonly name: string;
  readonly type: string;
  /** Base64. */
  readonly content: string;
}

/** A message as it leaves: composed once, when it is queued, so that what is kept is what is sent. */
export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
