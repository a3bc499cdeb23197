import type { FieldError } from "../infrastructure/http/form";

/** What a step was answered: a value, or every mistake with the field it belongs to. */
export type Answer<Value, Mistake extends string> =
  | { readonly complete: true; readonly value: Value }
  | { readonly complete: false; readonly mistakes: readonly Mistaken<Mistake>[] };

export interface Mistaken<Mistake extends string> {
  readonly field: string;
  readonly mistake: Mistake;
}

/** What to tell whoever typed: a message for each mistake, none for a complete answer. */
export function fieldErrors<Mistake extends string>(
  answer: Answer<unknown, Mistake>,
  messages: Readonly<Record<Mistake, string>>,
): readonly FieldError[] {
  if (answer.complete) return [];
  return answer.mistakes.map(({ field, mistake }) => ({ field, message: messages[mistake] }));
}
