import {
  declarationOf,
  firstOpenStep,
  firstUnanswered,
  isOpen,
  STEPS,
} from "../../src/signing/signing-draft";
import { NOT_TAKEN, ORGANISATION, SIGNATORY, typedAnswers, without } from "./typed-answers";

const CODES = ["C1", "C2", "C9"];
const complete = typedAnswers(CODES);

describe("a draft", () => {
  it("opens one step after the other", () => {
    const stages = [
      {},
      { organisation: ORGANISATION },
      { organisation: ORGANISATION, choices: complete.choices ?? {} },
      complete,
    ];
    expect(stages.map((answers) => firstOpenStep(answers, CODES))).toEqual([
      "organisation",
      "commitments",
      "signatory",
      "review",
    ]);
  });

  it("lets every earlier step be gone back to, and none be skipped", () => {
    const half = { organisation: ORGANISATION };
    expect(STEPS.filter((step) => isOpen(step, half, CODES))).toEqual([
      "organisation",
      "commitments",
    ]);
    expect(STEPS.filter((step) => isOpen(step, complete, CODES))).toEqual([
      "organisation",
      "commitments",
      "signatory",
      "review",
    ]);
  });

  it("goes on at the first commitment without a complete answer", () => {
    const choices = { C1: { choice: "taken", reason: "" }, C9: NOT_TAKEN };
    expect(firstUnanswered({ choices }, CODES)).toBe("C2");
    expect(firstUnanswered({ choices: { ...choices, C2: { choice: "not-taken" } } }, CODES)).toBe(
      "C2",
    );
    expect(firstUnanswered(complete, CODES)).toBeUndefined();
  });

  it("declares nothing as long as no commitment is taken", () => {
    const choices = { C1: NOT_TAKEN, C2: NOT_TAKEN, C9: NOT_TAKEN };
    const answers = { ...complete, choices };
    expect(firstOpenStep(answers, CODES)).toBe("commitments");
    expect(firstUnanswered(answers, CODES)).toBeUndefined();
    expect(declarationOf(answers, CODES)).toBeUndefined();
  });

  it.each(["organisation", "choices", "signatory"] as const)(
    "declares nothing without its %s",
    (part) => {
      expect(declarationOf(without(part, complete), CODES)).toBeUndefined();
    },
  );

  it("declares its answers in the order of the charter, and none the charter does not ask for", () => {
    const answers = { ...complete, choices: { C99: NOT_TAKEN, ...complete.choices } };
    const declaration = declarationOf(answers, CODES);
    expect(declaration?.choices).toEqual([
      { commitment: "C1", choice: "taken", reason: undefined },
      { commitment: "C2", choice: "taken", reason: undefined },
      { commitment: "C9", choice: "not-taken", reason: NOT_TAKEN.reason },
    ]);
    expect(declaration?.organisation.tradeName).toBe(ORGANISATION.trade_name);
    expect(declaration?.signatory.email).toBe(SIGNATORY.email);
  });
});
