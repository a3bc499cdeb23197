import type { Formats } from "../infrastructure/formats";
import { parisDay } from "../infrastructure/local-day";

/** When a statement was signed: to the minute online, and on paper to the day. */
export function signedInWords(
  { medium, signedAt }: { readonly medium: string; readonly signedAt: Date },
  { day, instant }: Formats,
): string {
  return medium === "paper" ? day(parisDay(signedAt)) : instant(signedAt);
}
