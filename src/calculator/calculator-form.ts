import type { Entered, FieldError } from "../infrastructure/http/form";
import type { Language } from "../infrastructure/language";
import { instantOn, parseDay } from "../infrastructure/local-day";
import { calculatorTexts } from "./calculator.texts";
import type { AskedQuestion, QuestionMistake } from "./asked-question";
import { ruleName } from "./rule";

/** As many as may count. */
export const PAUSES = [1, 2] as const;

export const FIELDS = [
  "rule",
  "day",
  "time",
  ...PAUSES.flatMap((number) => [`requested-${number}`, `supplied-${number}`]),
];

/** The question that the fields of the form put together. */
export function askedInForm(form: Entered): AskedQuestion {
  const { rule = "", day = "", time = "" } = form;
  return {
    rule: ruleName(rule),
    start: time === "" ? day : startAt(day, time),
    pauses: PAUSES.map((number) => ({
      requestedOn: form[`requested-${number}`] ?? "",
      suppliedOn: form[`supplied-${number}`] ?? "",
    })),
  };
}

/** An instant, when the day has such a time; else what was typed, which is none. */
function startAt(day: string, time: string): string {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  const localDay = parseDay(day);
  if (hours === undefined || minutes === undefined || localDay === undefined) {
    return `${day} ${time}`;
  }
  const at = instantOn(localDay, Number(hours) * 60 + Number(minutes));
  return at?.toISOString() ?? `${day} ${time}`;
}

/** Each mistake at the field it is about. */
export function formErrors(
  mistakes: readonly QuestionMistake[],
  language: Language,
): readonly FieldError[] {
  const { mistakes: words } = calculatorTexts[language];
  return mistakes.map(({ kind, place }) => ({ field: fieldOf(kind, place), message: words[kind] }));
}

function fieldOf(kind: QuestionMistake["kind"], place: QuestionMistake["place"]): string {
  if ("pause" in place) return `${place.part}-${place.pause + 1}`;
  if (place.part === "rule") return "rule";
  return kind === "instant-needed" ? "time" : "day";
}
