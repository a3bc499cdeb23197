import { isToldElsewhere, platformSilence } from "../../src/case-mails/happening";
import type { EventType } from "../../src/charter/indicator";
import type { EventSource } from "../../src/cases/case-event";

const event = (type: EventType, source: EventSource, minute = 0) => ({
  type,
  source,
  at: new Date(Date.UTC(2026, 9, 1, 9, minute)),
});
const REPORTED = event("challenge-received", "reported");

describe("how far a platform got in a case", () => {
  it.each([
    ["unread", [REPORTED]],
    ["unanswered", [event("challenge-received", "declared")]],
    ["acknowledged", [REPORTED, event("acknowledged", "declared", 1)]],
    [
      "asked",
      [REPORTED, event("acknowledged", "declared"), event("info-requested", "declared", 1)],
    ],
    [
      "replied",
      [REPORTED, event("info-requested", "declared"), event("decision-sent", "declared", 1)],
    ],
  ] as const)("is %s", (state, events) => {
    expect(platformSilence(events).state).toBe(state);
  });
});

it("leaves to mediators what they and the administration do in a mediation", () => {
  expect(isToldElsewhere("mediation-closed", "observed")).toBe(true);
  expect(isToldElsewhere("mediation-answered", "declared")).toBe(false);
  expect(isToldElsewhere("excluded", "observed")).toBe(false);
});
