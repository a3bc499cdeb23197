import { mediationOf } from "../../src/cases/mediation";
import type { EventType } from "../../src/charter/indicator";
import { readAssignment, refusalOfAssignment } from "../../src/mediations/assignment";
import { readNote } from "../../src/mediations/note";
import { readOutcome, refusalOfOutcome } from "../../src/mediations/outcome";
import { NOON } from "../support/clock";
import { anAccount } from "../support/people";

const at = (instant: string) => new Date(`2026-10-${instant}:00Z`);

/** Requested on 1 October, and then this. */
function mediation(...then: readonly (readonly [EventType, Date, string?])[]) {
  const requested = { type: "mediation-requested", at: at("01T09:00"), code: "" } as const;
  const events = then.map(([type, instant, code = ""]) => ({ type, at: instant, code }));
  const found = mediationOf([requested, ...events]);
  if (!found) throw new Error("no mediation");
  return found;
}

const mistakes = (answer: { complete: boolean; mistakes?: readonly object[] }) => answer.mistakes;

describe("entrusting a mediation to somebody", () => {
  const mina = anAccount({ role: "mediator", id: "mina" });
  const omar = anAccount({ role: "mediator", id: "omar", email: "omar@register.example" });
  const current = {
    number: 1,
    mediator: mina,
    by: "Olga",
    assignedAt: NOON,
    reason: undefined,
  };

  it("takes somebody, and a reason only for another one", () => {
    expect(readAssignment({ mediator: "mina", after: "0", reason: "x" })).toEqual({
      complete: true,
      value: { mediatorId: "mina", after: 0, reason: undefined },
    });
    expect(mistakes(readAssignment({ after: "1" }))).toEqual([
      { field: "mediator", mistake: "mediator-missing" },
      { field: "reason", mistake: "reason-missing" },
    ]);
    const long = { mediator: "omar", after: "1", reason: "x".repeat(501) };
    expect(mistakes(readAssignment(long))).toEqual([
      { field: "reason", mistake: "reason-too-long" },
    ]);
  });

  it.each([
    ["the first one", { current: undefined, mediator: mina }, 0, undefined],
    ["another one", { current, mediator: omar }, 1, undefined],
    ["the same one", { current, mediator: mina }, 1, "same-mediator"],
    ["one whom somebody else chose first", { current, mediator: omar }, 0, "assigned-meanwhile"],
    ["nobody known", { current, mediator: undefined }, 1, "mediator-unavailable"],
    [
      "somebody suspended",
      { current, mediator: { ...omar, suspendedAt: NOON } },
      1,
      "mediator-unavailable",
    ],
    [
      "somebody in another role",
      { current, mediator: { ...omar, role: "official" as const } },
      1,
      "mediator-unavailable",
    ],
  ])("%s", (_, facts, after, refusal) => {
    expect(refusalOfAssignment({ mediation: mediation(), ...facts }, { after })).toBe(refusal);
  });

  it("is over with the mediation", () => {
    const over = mediation(["withdrawn", at("02T09:00")]);
    const facts = { mediation: over, current: undefined, mediator: mina };
    expect(refusalOfAssignment(facts, { after: 0 })).toBe("over");
  });
});

describe("the outcome of a mediation", () => {
  const accepted = ["mediation-answered", at("02T08:00"), "accepted"] as const;

  it("is one of the five, dated", () => {
    expect(readOutcome({ outcome: "partial" }, NOON)).toEqual({
      complete: true,
      value: { type: "mediation-closed", code: "partial", at: NOON, backdatingReason: undefined },
    });
    expect(
      mistakes(readOutcome({ outcome: "won", day: "2026-10-09", time: "10:00" }, NOON)),
    ).toEqual([
      { field: "outcome", mistake: "outcome-missing" },
      { field: "day", mistake: "in-the-future" },
    ]);
  });

  it.each([
    ["after acceptance", mediation(accepted), "02T09:00", undefined],
    ["at a moment before it", mediation(accepted), "02T07:59", "before-acceptance"],
    ["without it", mediation(), "02T09:00", "not-accepted"],
    [
      "after a refusal",
      mediation(["mediation-answered", at("02T08:00"), "refused"]),
      "02T09:00",
      "over",
    ],
    [
      "a second time",
      mediation(accepted, ["mediation-closed", at("02T09:00"), "none"]),
      "02T09:30",
      "over",
    ],
  ])("%s", (_, found, instant, refusal) => {
    expect(refusalOfOutcome(found, at(instant))).toBe(refusal);
  });
});

it("a note says what it is about, on which day, and something", () => {
  const note = { kind: "meeting", note_day: "2026-10-02", note: "Deux heures" };
  expect(readNote(note, NOON)).toMatchObject({ complete: true, value: { kind: "meeting" } });
  expect(mistakes(readNote({ note_day: "2026-10-03", note: "—" }, NOON))).toEqual([
    { field: "kind", mistake: "kind-missing" },
    { field: "note_day", mistake: "day-in-future" },
    { field: "note", mistake: "note-missing" },
  ]);
});
