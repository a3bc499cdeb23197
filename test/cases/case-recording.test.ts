import { decideRecording } from "../../src/cases/case-recording";
import type { CharterVersion } from "../../src/charter/charter";
import type { EventType } from "../../src/charter/indicator";
import type { CaseEvent } from "../../src/clocks/clock-run";
import { versionOne } from "../support/charter";
import { NOON } from "../support/clock";

describe("what a person says happened in a case", () => {
  let charters: readonly CharterVersion[];
  beforeAll(async () => {
    charters = [await versionOne()];
  });

  const event = (type: EventType, at: string, code?: string): CaseEvent => ({
    type,
    at: new Date(at),
    code,
    source: "declared",
  });
  const challenge = event("challenge-received", "2026-09-21T08:00:00Z");
  const decide = (known: readonly CaseEvent[], ...recorded: readonly CaseEvent[]) => {
    const decision = decideRecording(
      known,
      { source: "declared", events: recorded },
      charters,
      NOON,
    );
    return decision.accepted ? decision.events.map(({ type }) => type) : decision;
  };

  it("takes its place among what is known", () => {
    const info = event("info-requested", "2026-09-22T08:00:00Z");
    const decision = event("decision-sent", "2026-09-25T08:00:00Z");
    expect(decide([decision, challenge], info)).toEqual([
      "challenge-received",
      "info-requested",
      "decision-sent",
    ]);
  });

  it("may open a case, start and stop together", () => {
    expect(decide([], challenge, event("decision-sent", "2026-09-25T08:00:00Z"))).toHaveLength(2);
  });

  it.each([
    ["in-the-future", event("decision-sent", "2026-10-02T10:00:00.001Z")],
    ["nothing-started", event("decision-sent", "2026-09-21T07:59:59Z")],
    ["nothing-started", event("stock-returned", "2026-09-25T08:00:00Z")],
    ["recorded-already", challenge],
    ["unknown-code", event("excluded", "2026-09-25T08:00:00Z", "no-reason")],
    ["unknown-code", event("decision-sent", "2026-09-25T08:00:00Z", "kept")],
  ])("is refused as %s", (refusal, recorded) => {
    expect(decide([challenge], recorded)).toEqual({ accepted: false, refusal, place: 0 });
  });

  it("is refused twice in one go", () => {
    expect(decide([], challenge, challenge)).toEqual({
      accepted: false,
      refusal: "recorded-already",
      place: 1,
    });
  });
});
