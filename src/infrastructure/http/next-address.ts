/** A page of ours that a form or a proof leads on to; longer ones are not worth carrying along. */
const LONGEST = 500;

/** Adds where to go afterwards to an address. */
export function withNext(address: string, next: string | undefined): string {
  return next === undefined ? address : `${address}?${new URLSearchParams({ next }).toString()}`;
}

/**
 * Where to go afterwards, if it is an address of this very service: undefined for anything that a
 * browser could read as another host ("//evil.example", "/\\evil.example", "https:…").
 */
export function readNext(value: unknown): string | undefined {
  if (typeof value !== "string" || value.length > LONGEST) return undefined;
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(value)) return undefined;
  return value;
}
