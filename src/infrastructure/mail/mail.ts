import type { Language } from "../language";

/** A message to be sent: which template, in which language, to whom, with what data. */
export interface Mail {
  /** File name below templates/mail, without language and extension. */
  readonly template: string;
  readonly language: Language;
  readonly to: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly attachments?: readonly Attachment[];
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
