import { isoDay, parseDay } from "../infrastructure/local-day";

/**
 * How long a signatory has to sign the next version, from the day that one is in force. Told in the
 * portal and in the warnings by mail.
 */
export const RENEWAL_MONTHS = 6;

/** Its representatives are warned this many days before the signature lapses. */
export const WARNING_DAYS = [60, 14] as const;

export type WarningDays = (typeof WARNING_DAYS)[number];

/** The first day without the signature that was not renewed, given the day the next version is in force. */
export function lapseDay(nextInForceOn: string): string {
  const [year = 0, month = 0, day = 0] = nextInForceOn.split("-").map(Number);
  const months = month - 1 + RENEWAL_MONTHS;
  // A month may be shorter: 31 August and six months are the last of February.
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  const lapse = new Date(Date.UTC(year, months, Math.min(day, last)));
  return lapse.toISOString().slice(0, 10);
}

/** A day moved back (ISO, Europe/Paris). */
export function daysBefore(day: string, days: number): string {
  const parsed = parseDay(day);
  if (parsed === undefined) throw new RangeError(`not a day: ${day}`);
  return isoDay(parsed - days);
}
