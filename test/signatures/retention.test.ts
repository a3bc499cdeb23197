import type { PublishedCharter } from "../../src/charter/charter";
import { monthsBefore } from "../../src/infrastructure/months-before";
import { endOfInvitation, endOfSignature } from "../../src/signatures/retention";
import type { StateEntry } from "../../src/signatures/platform-state";
import { NOON } from "../support/clock";

const day = (text: string) => new Date(`${text}T10:00:00Z`);
const decided = (decision: "accepted" | "declined", on: string) => ({
  decision,
  decidedAt: day(on),
  accountId: "ada",
  reason: undefined,
  authorityCheck: undefined,
});
const SIGNED = {
  id: 1,
  charterVersion: 1,
  recordedAt: day("2026-01-10"),
  decision: decided("accepted", "2026-01-20"),
};
const entry = (state: "withdrawn" | "lapsed" | "suspended", on: string, charterVersion = 1) => ({
  state,
  charterVersion,
  effectiveOn: on,
  recordedAt: day(on),
});

describe("the end of a signature, from which its signatory's address is kept for five years", () => {
  it("has not come while it counts, or waits for a decision", () => {
    expect(endOfSignature(SIGNED, [], [entry("suspended", "2026-03-01")])).toBeUndefined();
    expect(endOfSignature({ ...SIGNED, decision: undefined }, [], [])).toBeUndefined();
  });

  it("is the day it was declined", () => {
    const declined = { ...SIGNED, decision: decided("declined", "2026-01-21") };
    expect(endOfSignature(declined, [], [])).toEqual(day("2026-01-21"));
  });

  it("is the start in Paris of the day the platform left, unless it had left before signing", () => {
    const left = [entry("withdrawn", "2025-12-01"), entry("withdrawn", "2026-06-01")];
    expect(endOfSignature(SIGNED, [], left)).toEqual(new Date("2026-05-31T22:00:00Z"));
  });

  it("is a lapse of its own version only", () => {
    expect(endOfSignature(SIGNED, [], [entry("lapsed", "2026-06-01", 2)])).toBeUndefined();
    expect(endOfSignature(SIGNED, [], [entry("lapsed", "2026-06-01")])).toBeDefined();
  });

  it("is the effect of the accepted statement that replaced it, if that came first", () => {
    const successor = {
      supersedesId: 1,
      effectiveAt: day("2026-04-01"),
      decision: decided("accepted", "2026-04-09"),
    };
    const history = [entry("withdrawn", "2026-06-01")];
    expect(endOfSignature(SIGNED, [successor], history)).toEqual(day("2026-04-01"));
    const waiting = { ...successor, decision: undefined };
    expect(endOfSignature(SIGNED, [waiting], [])).toBeUndefined();
  });

  it("is counted in months of the calendar", () => {
    expect(monthsBefore(NOON, 12)).toEqual(new Date(NOON.getTime() - 365 * 86_400_000));
    expect(monthsBefore(day("2028-02-29"), 60)).toEqual(day("2023-03-01"));
  });
});

describe("the end of an invitation to sign, from which whoever was invited is kept for a year", () => {
  const invitation = { charterVersion: 1, invitedAt: day("2026-01-05") };
  const entered = (state: StateEntry["state"], on: string): StateEntry => ({
    platformId: 1,
    charterVersion: 1,
    state,
    effectiveOn: on,
    recordedAt: day(on),
    author: "platform",
  });
  const invited = entered("invited", "2026-01-05");
  const versions = ["2024-07-01", "2027-01-01"].map((inForceOn, index) => ({
    charter: { version: index + 1 },
    inForceOn,
  })) as unknown as PublishedCharter[];

  it("has not come while the platform may still answer", () => {
    expect(endOfInvitation(invitation, [invited], versions.slice(0, 1))).toBeUndefined();
  });

  it("is the platform’s answer, or the day another version comes into force", () => {
    const declined = [invited, entered("declined", "2026-02-01")];
    expect(endOfInvitation(invitation, declined, versions)).toEqual(day("2026-02-01"));
    expect(endOfInvitation(invitation, [invited], versions)).toEqual(
      new Date("2026-12-31T23:00:00Z"),
    );
  });
});
