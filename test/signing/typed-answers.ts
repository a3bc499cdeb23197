import type { DraftAnswers } from "../../src/signing/signing-draft";

/** As the fields of the organisation's form are filled in. */
export const ORGANISATION = {
  trade_name: "Marchéclair",
  legal_name: "Marchéclair SAS",
  country: "FR",
  website: "https://marcheclair.example",
  registration_number: "552 100 554",
};

export const SIGNATORY = {
  name: "Ada Byron",
  function: "Directrice générale",
  email: "ada@marcheclair.example",
  authorised: "yes",
};

export const NOT_TAKEN = {
  choice: "not-taken",
  reason: "Notre classement dépend en partie du prix.",
};

export const TAKEN = { choice: "taken", reason: "" };

/** Every commitment is taken but C9. */
export function typedChoices(codes: readonly string[]) {
  return Object.fromEntries(codes.map((code) => [code, code === "C9" ? NOT_TAKEN : TAKEN]));
}

export function typedAnswers(codes: readonly string[]): DraftAnswers {
  return { organisation: ORGANISATION, choices: typedChoices(codes), signatory: SIGNATORY };
}

/** The answers but for one part. */
export function without(part: keyof DraftAnswers, answers: DraftAnswers): DraftAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => name !== part));
}
