import type { Indicator } from "../../src/charter/indicator";

const MEASURED = {
  pausable: false,
  share: 90,
  smallNumbers: true,
  stopMayComeFirst: false,
} as const;

/** The clocks of the first charter version that the tests are about (facts.md, part 6). */
export const FIRST_REPLY: Indicator = {
  ...MEASURED,
  start: ["request-received"],
  stop: "first-human-reply",
  unit: "working-days",
  direction: "at-most",
  target: 2,
};

export const REASONS: Indicator = {
  ...MEASURED,
  start: ["measure-effective"],
  stop: "reasons-sent",
  unit: "hours",
  direction: "at-most",
  target: 0,
  share: 95,
  stopMayComeFirst: true,
};

export const CLOSURE_NOTICE: Indicator = {
  ...MEASURED,
  start: ["closure-notified"],
  stop: "closure-effective",
  unit: "calendar-days",
  direction: "at-least",
  target: 30,
  share: 100,
};

export const CHALLENGE: Indicator = {
  ...MEASURED,
  start: ["challenge-received"],
  stop: "decision-sent",
  pausable: true,
  unit: "working-days",
  direction: "at-most",
  target: 10,
};

export const REINSTATEMENT: Indicator = {
  ...MEASURED,
  start: ["reversal-decided"],
  stop: "restored",
  unit: "hours",
  direction: "at-most",
  target: 48,
  share: 95,
};

export const STOCK_RETURN: Indicator = {
  ...MEASURED,
  start: ["return-requested", "closure-effective"],
  stop: "stock-returned",
  pausable: true,
  unit: "calendar-days",
  direction: "at-most",
  target: 30,
};

export const CHANGE_NOTICE: Indicator = {
  ...MEASURED,
  start: ["change-notified"],
  stop: "change-applied",
  unit: "calendar-days",
  direction: "at-least",
  target: 15,
  targetWhen: { code: "adaptation", target: 30 },
  share: 100,
};
