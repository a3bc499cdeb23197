import { readChoice } from "../../src/signatures/commitment-choice";

describe("the answer to a commitment", () => {
  it("is to take it, whatever was typed as a reason before", () => {
    expect(readChoice("C1", { choice: "taken", reason: "à voir" })).toEqual({
      complete: true,
      value: { commitment: "C1", choice: "taken", reason: undefined },
    });
  });

  it.each(["not-taken", "not-applicable"])("is %s, with its reason on one line", (choice) => {
    expect(readChoice("C6", { choice, reason: "Nous n’entreposons\nrien." })).toEqual({
      complete: true,
      value: { commitment: "C6", choice, reason: "Nous n’entreposons rien." },
    });
  });

  it.each(["not-taken", "not-applicable"])(
    "is incomplete when %s comes without reason",
    (choice) => {
      for (const reason of ["", "   ", "\n", "\u202E"]) {
        expect(readChoice("C6", { choice, reason })).toEqual({
          complete: false,
          mistakes: [{ field: "reason", mistake: "reason-missing" }],
        });
      }
    },
  );

  it("has a reason of five hundred characters at most, emoji counted once", () => {
    expect(readChoice("C6", { choice: "not-taken", reason: "😀".repeat(500) }).complete).toBe(true);
    expect(readChoice("C6", { choice: "not-taken", reason: "é".repeat(501) })).toEqual({
      complete: false,
      mistakes: [{ field: "reason", mistake: "reason-too-long" }],
    });
  });

  it.each(["", "yes", "Taken", "dropped", "constructor"])("is not %j", (choice) => {
    expect(readChoice("C1", { choice, reason: "x" })).toEqual({
      complete: false,
      mistakes: [{ field: "choice", mistake: "choice-missing" }],
    });
  });
});
