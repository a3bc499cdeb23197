import type { Visit } from "./route";

/** Where an act leads to: a page that tells what was done, by a key of its own texts and never by words. */
export function withDone(address: string, done: string | undefined): string {
  if (done === undefined) return address;
  const sign = address.includes("?") ? "&" : "?";
  return `${address}${sign}${new URLSearchParams({ done }).toString()}`;
}

/**
 * The key that an act of ours left in the address; undefined when there is none. A link from elsewhere
 * claims nothing: browsers tell whether it was a page of ours that led here.
 */
export function doneIn({ req }: Pick<Visit, "req">): string | undefined {
  const { done } = req.query;
  const site = req.get("sec-fetch-site") ?? "same-origin";
  return typeof done === "string" && site === "same-origin" ? done : undefined;
}

/** The words of a page for what was done; undefined for what it has none for. */
export function doneWords(
  words: Readonly<Record<string, string>>,
  done: string | undefined,
): string | undefined {
  return done !== undefined && Object.hasOwn(words, done) ? words[done] : undefined;
}
