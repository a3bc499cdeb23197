/** Everything that can happen in a case; a measurement knows no other event. */
export const EVENT_TYPES = [
  "request-received",
  "first-human-reply",
  "measure-effective",
  "reasons-sent",
  "closure-notified",
  "closure-effective",
  "challenge-received",
  "decision-sent",
  "reversal-decided",
  "restored",
  "return-requested",
  "stock-returned",
  "fee-disputed",
  "fee-answered",
  "change-notified",
  "change-applied",
  "mediation-requested",
  "mediation-answered",
  "mediation-closed",
  "counterfeit-reported",
  "counterfeit-decided",
  "declaration-due",
  "declaration-received",
  "info-requested",
  "info-supplied",
  "acknowledged",
  "withdrawn",
  "excluded",
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

/** Why a case stands outside the share kept; such cases are counted and shown apart. */
export const EXCLUSION_CODES = [
  "legal-obligation",
  "imperative-ground",
  "repeated-infringement",
  "disclosure-forbidden",
  "not-a-matter",
  "duplicate",
  "wrong-platform",
  "unspecified",
] as const;

export type ExclusionCode = (typeof EXCLUSION_CODES)[number];

export type Unit = "working-days" | "calendar-days" | "hours";

/** `at-least` is a notice: the longer, the better. */
export type Direction = "at-most" | "at-least";

/** How a commitment is measured: a clock over the events of a case, and what is expected of it. */
export interface Indicator {
  /** Whichever of these comes first starts the clock. */
  readonly start: readonly EventType[];
  readonly stop: EventType;
  /** Whether waiting for what the seller was asked in writing stops the clock. */
  readonly pausable: boolean;
  readonly unit: Unit;
  readonly direction: Direction;
  /** In the clock's unit. */
  readonly target: number;
  /** The target of clocks whose start event carries this code. */
  readonly targetWhen?: { readonly code: string; readonly target: number };
  /** The percentage of cases that must meet the target. */
  readonly share: number;
  /** False when one case is enough for a verdict, as for a half-yearly declaration. */
  readonly smallNumbers: boolean;
  /** True when the stop may precede the start, as reasons sent before the measure bites. */
  readonly stopMayComeFirst: boolean;
}
