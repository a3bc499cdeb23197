import type { CharterVersion, PublishedCharter } from "../../src/charter/charter";
import type { PlatformState, StateEntry } from "../../src/signatures/platform-state";
import { decideReinstatement } from "../../src/signatures/reinstate-platform";
import { offerRenewal } from "../../src/signatures/renew-signature";
import type { DecidedSignature } from "../../src/signatures/signature";
import { versionOne } from "../support/charter";
import { NOON } from "../support/clock";

let first: CharterVersion;
beforeAll(async () => {
  first = await versionOne();
});

function published(...inForceOn: string[]): PublishedCharter[] {
  return inForceOn.map((day, index) => ({
    charter: { ...first, version: index + 1 },
    contentSha256: "",
    inForceOn: day,
    publishedAt: NOON,
  }));
}

function entry(charterVersion: number, state: PlatformState): StateEntry {
  const made = { effectiveOn: "2026-07-01", recordedAt: NOON, author: "platform" } as const;
  return { platformId: 1, charterVersion, state, ...made };
}

function signature(charterVersion: number, effectiveAt = "2026-07-01T10:00:00Z") {
  const decision = { decision: "accepted" };
  const signed = { charterVersion, effectiveAt: new Date(effectiveAt), decision };
  return signed as unknown as DecidedSignature;
}

/** Friday 2 October 2026 is today. */
describe("a renewal", () => {
  it.each<[string, string[], StateEntry[], DecidedSignature[], unknown]>([
    [
      "is for the version in force, from today on",
      ["2026-07-01", "2026-09-01"],
      [entry(1, "signed")],
      [signature(1)],
      { accepted: true, effectiveOn: "2026-10-02" },
    ],
    [
      "is for the version announced, from its first day on",
      ["2026-07-01", "2027-01-01"],
      [entry(1, "signed")],
      [signature(1)],
      { accepted: true, effectiveOn: "2027-01-01" },
    ],
    [
      "takes the version in force before one that is only announced",
      ["2026-07-01", "2026-09-01", "2027-01-01"],
      [entry(1, "signed")],
      [signature(1)],
      { accepted: true, charter: { charter: { version: 2 } } },
    ],
    [
      "does not come before a change that is announced",
      ["2026-07-01", "2026-09-01"],
      [entry(1, "signed")],
      [signature(1), signature(1, "2026-12-01T10:00:00Z")],
      { accepted: true, effectiveOn: "2026-12-01" },
    ],
    [
      "waits for a next version",
      ["2026-07-01"],
      [entry(1, "signed")],
      [signature(1)],
      { refusal: "nothing-to-renew" },
    ],
    [
      "waits for the end of a suspension",
      ["2026-07-01", "2026-09-01"],
      [entry(1, "signed"), entry(1, "suspended")],
      [signature(1)],
      { refusal: "suspended" },
    ],
    [
      "waits for a review of the same version",
      ["2026-07-01", "2026-09-01"],
      [entry(1, "signed"), entry(2, "under-review")],
      [signature(1)],
      { refusal: "under-review" },
    ],
    [
      "is for signatories",
      ["2026-07-01", "2026-09-01"],
      [entry(1, "signed"), entry(1, "withdrawn")],
      [signature(1)],
      { refusal: "not-a-signatory" },
    ],
  ])("%s", (_, days, history, signatures, expected) => {
    const offer = offerRenewal({ published: published(...days), history, signatures }, NOON);
    expect(offer).toMatchObject(expected as object);
  });
});

describe("the lifting of a suspension", () => {
  it.each<[StateEntry[], string, unknown]>([
    [[entry(1, "signed"), entry(1, "suspended")], " Plan tenu\n", { reason: "Plan tenu" }],
    [[entry(1, "signed"), entry(1, "suspended")], " ", { refusal: "reason-missing" }],
    [[entry(1, "signed")], "Plan tenu", { refusal: "not-suspended" }],
    [[], "Plan tenu", { refusal: "not-suspended" }],
  ])("of %j for “%s” is %j", (history, reason, expected) => {
    expect(decideReinstatement(history, { reason })).toMatchObject(expected as object);
  });
});
