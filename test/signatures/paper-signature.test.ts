import type { PublishedCharter } from "../../src/charter/charter";
import {
  decidePaperSignature,
  type PaperSignature,
  type PaperSignatureFacts,
} from "../../src/signatures/paper-signature";
import type { PlatformState, StateEntry } from "../../src/signatures/platform-state";
import type { DecidedSignature } from "../../src/signatures/signature";
import { versionOne } from "../support/charter";
import { NOON } from "../support/clock";
import { answers } from "../support/register";

describe("deciding on a paper signature", () => {
  let first: PublishedCharter;
  let second: PublishedCharter;

  beforeAll(async () => {
    const charter = await versionOne();
    const published = { contentSha256: "", publishedAt: new Date("2024-05-01T00:00:00Z") };
    first = { ...published, charter, inForceOn: "2024-07-01" };
    second = { ...published, charter: { ...charter, version: 2 }, inForceOn: "2026-04-01" };
  });

  const decide = (paper: Partial<PaperSignature> = {}, facts: Partial<PaperSignatureFacts> = {}) =>
    decidePaperSignature(
      { published: [first, second], history: [], signatures: [], ...facts },
      {
        charter: first,
        signedOn: "2024-07-01",
        choices: answers(paper.charter ?? first, ["C1"]),
        ...paper,
      },
      NOON,
    );

  function state(name: PlatformState, effectiveOn = "2024-07-01"): StateEntry {
    return {
      platformId: 1,
      charterVersion: 1,
      state: name,
      effectiveOn,
      recordedAt: NOON,
      author: "platform",
    };
  }

  function earlier(taken: string[], decision: "accepted" | "declined"): DecidedSignature {
    return {
      id: 7,
      reference: "S-0000000000",
      platformId: 1,
      charterVersion: 1,
      medium: "paper",
      language: "fr",
      statement: "",
      statementSha256: "",
      signedAt: new Date("2024-06-30T22:00:00Z"),
      effectiveAt: new Date("2024-06-30T22:00:00Z"),
      supersedesId: undefined,
      draftId: undefined,
      recordedAt: NOON,
      choices: answers(first, taken),
      decision: {
        decision,
        decidedAt: NOON,
        accountId: undefined,
        reason: undefined,
        authorityCheck: undefined,
      },
    };
  }

  it.each(["2024-07-01", "2026-03-31"])(
    "accepts one of %s, while the version is in force",
    (day) => {
      expect(decide({ signedOn: day })).toEqual({ accepted: true, change: "new" });
    },
  );

  it.each([
    ["2024-02-30", "not-a-day"],
    ["2026-10-03", "day-in-the-future"],
    ["2024-06-30", "not-yet-in-force"],
    ["2026-04-01", "superseded-version"],
  ])("refuses one of %s: %s", (signedOn, refusal) => {
    expect(decide({ signedOn })).toEqual({ accepted: false, refusal });
  });

  it("refuses answers that are not those of the version", () => {
    const refusal = "wrong-commitments";
    const complete = answers(first, ["C1"]);
    const strange = [...complete.slice(1), { ...complete[0], commitment: "C99" }];
    expect(decide({ choices: complete.slice(1) })).toEqual({ accepted: false, refusal });
    expect(decide({ choices: strange as typeof complete })).toEqual({ accepted: false, refusal });
    expect(decide({ choices: answers(first, []) })).toMatchObject({ refusal: "nothing-taken" });
  });

  it("changes nothing when the very same statement is entered again", () => {
    const facts = { history: [state("signed")], signatures: [earlier(["C1"], "accepted")] };
    expect(decide({}, facts)).toEqual({ accepted: true, change: "none" });
  });

  it.each<[PlatformState, string]>([
    ["signed", "already-signed"],
    ["suspended", "already-signed"],
    ["under-review", "under-review"],
  ])("refuses another one while the platform is %s", (name, refusal) => {
    const facts = { history: [state(name)], signatures: [earlier(["C1", "C4"], "accepted")] };
    expect(decide({}, facts)).toEqual({ accepted: false, refusal });
  });

  it.each<[PlatformState, object]>([
    ["withdrawn", { refusal: "before-the-last-state" }],
    ["removed", { refusal: "before-the-last-state" }],
    ["lapsed", { accepted: true }],
  ])("on one from before the platform was %s as signatory of another version", (name, decision) => {
    const history = [state("signed"), state(name, "2026-09-01")];
    const paper = { charter: second, signedOn: "2026-08-31" };
    expect(decide(paper, { history })).toMatchObject(decision);
    expect(decide({ ...paper, signedOn: "2026-09-01" }, { history })).toMatchObject({
      accepted: true,
    });
  });

  it("accepts one of before the day of a withdrawal, once that is announced", () => {
    const history = [
      { ...state("withdrawn", "2026-12-31"), recordedAt: new Date("2026-09-10T10:00:00Z") },
    ];
    const paper = { charter: second };
    expect(decide({ ...paper, signedOn: "2026-09-10" }, { history })).toMatchObject({
      accepted: true,
    });
    expect(decide({ ...paper, signedOn: "2026-09-09" }, { history })).toMatchObject({
      refusal: "before-the-last-state",
    });
  });

  it.each<PlatformState>(["invited", "declined", "withdrawn", "removed", "lapsed"])(
    "accepts a platform that was %s, from that day on",
    (name) => {
      const history = [state(name, "2025-03-01")];
      const signatures = [earlier(["C1"], "declined")];
      const facts = { history, signatures };
      expect(decide({ signedOn: "2025-03-01" }, facts)).toEqual({ accepted: true, change: "new" });
      expect(decide({ signedOn: "2025-02-28" }, facts)).toMatchObject({
        refusal: "before-the-last-state",
      });
    },
  );
});
