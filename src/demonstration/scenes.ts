import type { Conduct } from "./invented-cases";
import type { Random } from "./random";

/** What a case of one commitment looks like: its two events, and how long they lie apart (hours). */
export interface Scene {
  readonly start: string;
  readonly stop: string;
  startsAt(period: Conduct["period"], random: Random): Date;
  keptAfter(random: Random): number;
  brokenAfter(random: Random): number;
  /** Whether a broken promise may be one that was never fulfilled. */
  readonly staysOpen: boolean;
  /** Whether what the platform asks the seller for stops the clock. */
  readonly pausable?: boolean;
  /** The code under which such a case may stand outside the share. */
  readonly exclusion?: string;
}

const DAY = 24;
const HOUR_MS = 3_600_000;

/**
 * Working days stretch over week-ends and holidays: N of them end within N days at the least, and
 * after 1.4 N + 6 days at the most. Hours that lie outside of both are kept or broken for certain.
 */
function workingDays(target: number) {
  return {
    keptAfter: (random: Random) => random.between(1, target * DAY * 0.9),
    brokenAfter: (random: Random) => (target * random.between(1.5, 3) + 6) * DAY,
  };
}

function notice(days: number) {
  return {
    keptAfter: (random: Random) => random.between(days + 1, days + 20) * DAY,
    brokenAfter: (random: Random) => random.between(1, days - 2) * DAY,
  };
}

/** Any moment of the half-year, early enough for most cases to fall due in it. */
function anyTime({ startsAt, endsAt }: Conduct["period"], random: Random): Date {
  const span = endsAt.getTime() - startsAt.getTime();
  return wholeSecond(startsAt.getTime() + random.between(0.02, 0.78) * span);
}

/** Noon of the last day of the half-year before: the day from which its declaration is due. */
function endOfFormerPeriod({ startsAt }: Conduct["period"]): Date {
  return new Date(startsAt.getTime() - 12 * HOUR_MS);
}

function wholeSecond(ms: number): Date {
  return new Date(Math.round(ms / 1000) * 1000);
}

/** Without C1, whose cases are real dialogues, and C9, which is attested. */
export const SCENES: Readonly<Record<string, Scene>> = {
  C2: {
    start: "measure-effective",
    stop: "reasons-sent",
    startsAt: anyTime,
    keptAfter: (random) => -random.between(0, 2 * DAY),
    brokenAfter: (random) => random.between(2, 4 * DAY),
    staysOpen: true,
    exclusion: "disclosure-forbidden",
  },
  C3: {
    start: "closure-notified",
    stop: "closure-effective",
    startsAt: anyTime,
    ...notice(30),
    staysOpen: false,
    exclusion: "repeated-infringement",
  },
  C4: {
    start: "challenge-received",
    stop: "decision-sent",
    startsAt: anyTime,
    ...workingDays(10),
    staysOpen: true,
    pausable: true,
  },
  C5: {
    start: "reversal-decided",
    stop: "restored",
    startsAt: anyTime,
    keptAfter: (random) => random.between(1, 46),
    brokenAfter: (random) => random.between(52, 160),
    staysOpen: true,
  },
  C6: {
    start: "return-requested",
    stop: "stock-returned",
    startsAt: anyTime,
    keptAfter: (random) => random.between(4, 29) * DAY,
    brokenAfter: (random) => random.between(36, 75) * DAY,
    staysOpen: true,
  },
  C7: {
    start: "fee-disputed",
    stop: "fee-answered",
    startsAt: anyTime,
    ...workingDays(15),
    staysOpen: true,
    pausable: true,
  },
  C8: {
    start: "change-notified",
    stop: "change-applied",
    startsAt: anyTime,
    ...notice(15),
    staysOpen: false,
  },
  C10: {
    start: "mediation-requested",
    stop: "mediation-answered",
    startsAt: anyTime,
    ...workingDays(5),
    staysOpen: true,
  },
  C11: {
    start: "counterfeit-reported",
    stop: "counterfeit-decided",
    startsAt: anyTime,
    ...workingDays(3),
    staysOpen: true,
  },
  C12: {
    start: "declaration-due",
    stop: "declaration-received",
    startsAt: endOfFormerPeriod,
    keptAfter: (random) => random.between(4, 28) * DAY,
    brokenAfter: (random) => random.between(36, 60) * DAY,
    staysOpen: true,
  },
};
