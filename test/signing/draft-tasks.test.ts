import { draftTasks } from "../../src/signing/draft-tasks";
import type { DraftAnswers } from "../../src/signing/signing-draft";
import { NOT_TAKEN, ORGANISATION, SIGNATORY, TAKEN, typedAnswers } from "./typed-answers";

const CODES = ["C1", "C2"];

const states = (answers: DraftAnswers) => draftTasks(answers, CODES).map(({ state }) => state);

describe("the parts of a draft", () => {
  it("are begun one after the other", () => {
    expect(states({})).toEqual(["to-do", "not-yet", "not-yet", "not-yet"]);
    expect(states({ organisation: ORGANISATION })).toEqual(["done", "to-do", "not-yet", "not-yet"]);
    expect(states(typedAnswers(CODES))).toEqual(["done", "done", "done", "to-do"]);
  });

  it("are to be completed once something was typed, also when an earlier one was undone", () => {
    expect(states({ organisation: { trade_name: "Marchéclair" } })[0]).toBe("to-complete");
    expect(states({ organisation: ORGANISATION, choices: { C1: TAKEN } })[1]).toBe("to-complete");
    const undone = { ...typedAnswers(CODES), organisation: { ...ORGANISATION, website: "" } };
    expect(states(undone)).toEqual(["to-complete", "done", "done", "not-yet"]);
    expect(draftTasks(undone, CODES).map(({ isOpen }) => isOpen)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it("are not done when every commitment is answered and none is taken", () => {
    const none = { organisation: ORGANISATION, choices: { C1: NOT_TAKEN, C2: NOT_TAKEN } };
    expect(states({ ...none, signatory: SIGNATORY })).toEqual([
      "done",
      "to-complete",
      "done",
      "not-yet",
    ]);
  });

  it("are not begun by a form that was sent empty", () => {
    expect(states({ organisation: { trade_name: "", website: "" } })[0]).toBe("to-do");
  });
});
