/** What the browser sent, as text, kept so that nothing typed is lost. */
export type Entered = Readonly<Record<string, string>>;

/** A mistake and the id of the field it belongs to; the error summary links to it. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** What a form shows: what was typed, and what is wrong with it. */
export interface FormState {
  readonly entered: Entered;
  readonly errors: readonly FieldError[];
}

/** A form that nobody has filled in yet. */
export const UNTOUCHED: FormState = { entered: {}, errors: [] };

/** A form as it is shown first: with what was kept of it, if anything was, or what its link says. */
export function firstShown(
  { keptFields }: { readonly keptFields: unknown },
  fields: readonly string[],
  said: Entered = {},
): FormState {
  return { entered: keptFields === undefined ? said : entered(keptFields, fields), errors: [] };
}

/**
 * The named fields of a posted form: trimmed, in Unicode normal form C, line ends as \n, no NUL.
 * A field that is missing or was sent twice reads as empty, so a form never sees anything but text.
 */
export function entered(body: unknown, fields: readonly string[]): Entered {
  const sent: Record<string, unknown> =
    typeof body === "object" && body !== null ? { ...body } : {};
  return Object.fromEntries(fields.map((field) => [field, text(sent[field])]));
}

function text(value: unknown): string {
  if (typeof value !== "string") return "";
  return value.toWellFormed().normalize("NFC").replaceAll("\0", "").replace(/\r\n?/g, "\n").trim();
}
