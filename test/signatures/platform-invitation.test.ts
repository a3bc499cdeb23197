import { parisDay } from "../../src/infrastructure/local-day";
import { readCharterInvitation } from "../../src/signatures/charter-invitation-form";
import { readDeclining } from "../../src/signatures/declining-form";
import { answerTo, nextReminder } from "../../src/signatures/platform-invitation";
import type { StateEntry } from "../../src/signatures/platform-state";

const at = (day: string) => new Date(`${day}T14:30:00Z`);

describe("an invitation to sign", () => {
  it.each([
    ["2026-10-02", "2026-10-07", "a Wednesday"],
    ["2026-10-05", "2026-10-12", "Monday, for Saturday"],
    ["2026-11-06", "2026-11-12", "the day after 11 November"],
    ["2026-12-20", "2026-12-28", "Monday, for Christmas and the week-end after it"],
    ["2027-04-30", "2027-05-05", "through 1 May, a Saturday"],
  ])("of %s is repeated on %s: %s", (day, due) => {
    const next = nextReminder(0, at(day));
    expect(next && parisDay(next)).toBe(due);
  });

  it("is repeated four times at most", () => {
    expect(nextReminder(3, at("2026-10-02"))).toBeDefined();
    expect(nextReminder(4, at("2026-10-02"))).toBeUndefined();
  });

  it("is answered by what the platform did next about the same version", () => {
    const entry = (state: StateEntry["state"], day: string, charterVersion = 1): StateEntry => ({
      platformId: 1,
      charterVersion,
      state,
      effectiveOn: day,
      recordedAt: at(day),
      author: "platform",
    });
    const history = [
      entry("invited", "2026-01-05"),
      entry("declined", "2026-01-09"),
      entry("invited", "2026-06-01"),
      entry("signed", "2026-06-02", 0),
      entry("under-review", "2026-06-03"),
    ];
    const answer = (day: string, until = 5) =>
      answerTo({ charterVersion: 1, invitedAt: at(day) }, history.slice(0, until))?.state;
    expect(answer("2026-01-05")).toBe("declined");
    expect(answer("2026-06-01")).toBe("under-review");
    expect(answer("2026-06-01", 4)).toBeUndefined();
  });
});

describe("the form that invites", () => {
  it("tells every mistake at once", () => {
    const reading = readCharterInvitation({ personal: "x".repeat(501), email: "ada" }, []);
    expect(!reading.complete && reading.mistakes.map(({ mistake }) => mistake).sort()).toEqual([
      "email-wrong",
      "language-missing",
      "name-missing",
      "personal-too-long",
      "version-missing",
    ]);
  });
});

describe("the form that declines", () => {
  it.each([
    [{}, ["reason-missing", "publication-missing"]],
    [{ reason: " \u202E \n ", publication: "published" }, ["reason-missing"]],
    [{ reason: "x".repeat(501), publication: "withheld" }, ["reason-too-long"]],
    [{ reason: "Trop tôt", publication: "perhaps" }, ["publication-missing"]],
  ])("%#: is refused in words", (typed, mistakes) => {
    const reading = readDeclining(typed);
    expect(!reading.complete && reading.mistakes.map(({ mistake }) => mistake)).toEqual(mistakes);
  });

  it("takes a reason of 500 characters, on one line, for everybody or for officials", () => {
    const reason = "🙂".repeat(500);
    expect(readDeclining({ reason, publication: "withheld" })).toEqual({
      complete: true,
      value: { reason, isPublic: false },
    });
    expect(readDeclining({ reason: "Trop\ntôt", publication: "published" })).toMatchObject({
      value: { reason: "Trop tôt", isPublic: true },
    });
  });
});
