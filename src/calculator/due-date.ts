import { explanationInWords } from "../clocks/explanation-words";
import { writeCsv } from "../infrastructure/csv/write-csv";
import { unknownParameters, type ProblemError } from "../infrastructure/http/problem";
import { isLanguage, LANGUAGES, type Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import type { Calculation } from "./calculation";
import { calculatorTexts } from "./calculator.texts";
import type { AskedQuestion, Question, QuestionMistake } from "./asked-question";

/** Where a program asks for a due date, and in which form it is answered. */
export const DUE_DATE_PATHS = { json: "/api/v1/due-date", csv: "/api/v1/due-date.csv" } as const;

/** What a query may say. */
export const PARAMETERS = ["commitment", "event", "code", "start", "pause", "lang"] as const;

/** More pauses than may count are told why they do not; a hundred would be nobody's case. */
const MOST_PAUSES_ASKED = 20;

type Query = Readonly<Record<string, unknown>>;

/** The question that a query asks. */
export function askedInQuery(query: Query): AskedQuestion {
  const { commitment, event, code, start, pause } = query;
  const rule = { commitment: text(commitment) ?? "", event: text(event), code: text(code) };
  const pauses = [pause].flat().slice(0, MOST_PAUSES_ASKED);
  return {
    rule,
    start: text(start) ?? "",
    pauses: pauses.flatMap((one) => {
      const [requestedOn = "", suppliedOn = ""] = (text(one) ?? "").split("/");
      return { requestedOn, suppliedOn };
    }),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The address that asks this question. */
export function dueDateAddress(
  { rule, startedAt, pauses }: Question,
  form: keyof typeof DUE_DATE_PATHS,
  language: Language,
): string {
  const { commitment, event, code, measured } = rule;
  const inHours = measured.indicator.unit === "hours";
  const query = new URLSearchParams({
    commitment: commitment.code,
    event,
    ...(code !== undefined && { code }),
    start: inHours ? startedAt.toISOString() : parisDay(startedAt),
  });
  for (const { requestedAt, suppliedAt } of pauses) {
    query.append("pause", `${parisDay(requestedAt)}/${suppliedAt ? parisDay(suppliedAt) : ""}`);
  }
  query.append("lang", language);
  return `${DUE_DATE_PATHS[form]}?${query.toString()}`;
}

/** A due date as a program reads it. */
export function dueDateAnswer(calculation: Calculation, language: Language) {
  const { question, charterVersion, dueOn, dueAt, target, daysAdded } = calculation;
  const { commitment, event, code, measured } = question.rule;
  const { unit, direction } = measured.indicator;
  return {
    charter_version: charterVersion,
    commitment: commitment.code,
    event,
    code: code ?? null,
    started_at: question.startedAt.toISOString(),
    direction,
    target,
    unit,
    working_days_added: daysAdded,
    due_on: dueOn,
    due_at: dueAt.toISOString(),
    language,
    explanation: explanationInWords(calculation.explanation, language).lines,
  };
}

/** The same as one row, the lines of the explanation behind one another. */
export function dueDateCsv(calculation: Calculation, language: Language): string {
  const { explanation, ...answer } = dueDateAnswer(calculation, language);
  const row = { ...answer, code: answer.code ?? "", explanation: explanation.join("; ") };
  return writeCsv(Object.keys(row), [Object.values(row)]);
}

/** What is wrong with the parameters themselves, whatever they ask. */
export function parameterErrors(query: Query, language: Language): readonly ProblemError[] {
  const { unknownParameter, unknownLanguage } = calculatorTexts[language];
  const all = PARAMETERS.join(", ");
  const errors = unknownParameters(query, PARAMETERS, (name) => unknownParameter(name, all));
  if (query["lang"] !== undefined && !isLanguage(query["lang"])) {
    errors.push({ detail: unknownLanguage(LANGUAGES.join(", ")), parameter: "lang" });
  }
  return errors;
}

/** What is wrong with a question, at the parameter it is about. */
export function queryErrors(
  mistakes: readonly QuestionMistake[],
  language: Language,
): readonly ProblemError[] {
  const { mistakes: words } = calculatorTexts[language];
  return mistakes.map(({ kind, place }) => ({
    detail: words[kind],
    parameter: "pause" in place ? "pause" : place.part === "rule" ? "commitment" : "start",
  }));
}
