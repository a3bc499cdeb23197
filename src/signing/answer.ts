/** What a step was answered: a value, or every mistake with the field it belongs to. */
export type Answer<Value, Mistake extends string> =
  | { readonly complete: true; readonly value: Value }
  | { readonly complete: false; readonly mistakes: readonly Mistaken<Mistake>[] };

export interface Mistaken<Mistake extends string> {
  readonly field: string;
  readonly mistake: Mistake;
}
