import type { CharterVersion } from "../charter/charter";
import { limitInWords } from "../charter/target-words";
import { clocksTexts } from "../clocks/clocks.texts";
import { durationInWords } from "../clocks/duration-words";
import { explanationInWords } from "../clocks/explanation-words";
import { formats } from "../infrastructure/formats";
import type { FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { Calculation } from "./calculation";
import { PAUSES } from "./calculator-form";
import { calculatorTexts, type CalculatorTexts } from "./calculator.texts";
import { dueDateAddress } from "./due-date";
import { ruleKey, rulesOf, type Rule } from "./rule";

interface CalculatorPage extends Page, FormState {
  readonly t: CalculatorTexts;
  readonly action: string;
  readonly ruleHint: string;
  readonly rules: readonly { readonly value: string; readonly label: string }[];
  readonly pauses: readonly {
    readonly legend: string;
    readonly requested: string;
    readonly supplied: string;
  }[];
  readonly result: Result | undefined;
}

interface Result {
  readonly commitment: string;
  readonly lines: readonly string[];
  readonly due: string;
  readonly json: string;
  readonly csv: string;
}

/** What is asked, and once it is, the due date with its working. */
export function calculatorPage(
  charter: CharterVersion,
  form: FormState,
  calculation: Calculation | undefined,
  language: Language,
): CalculatorPage {
  const t = calculatorTexts[language];
  return {
    title: t.title,
    description: t.lede,
    t,
    action: `/${language}/calculator`,
    ruleHint: t.ruleHint(formats(language).number(charter.version)),
    rules: [
      { value: "", label: t.choose },
      ...rulesOf(charter).map((rule) => ({
        value: ruleKey(rule),
        label: ruleInWords(rule, language),
      })),
    ],
    pauses: PAUSES.map((number) => ({
      legend: t.pause(String(number)),
      requested: `requested-${number}`,
      supplied: `supplied-${number}`,
    })),
    ...form,
    result: calculation && resultOf(calculation, language),
  };
}

function ruleInWords({ commitment, measured, event, code }: Rule, language: Language): string {
  const t = calculatorTexts[language];
  const { targetWhen, indicator } = measured;
  const limit =
    code !== undefined && indicator.targetWhen && targetWhen
      ? t.otherTarget(
          durationInWords(indicator.targetWhen.target, indicator.unit, language),
          targetWhen[language],
        )
      : limitInWords(measured, language);
  const { events } = clocksTexts[language];
  return t.ruleFrom(commitment.code, commitment.title[language], limit, events[event]);
}

function resultOf(calculation: Calculation, language: Language): Result {
  const { question, explanation } = calculation;
  const { commitment } = question.rule;
  const { lines } = explanationInWords(explanation, language);
  return {
    commitment: calculatorTexts[language].commitmentOf(commitment.code, commitment.title[language]),
    lines,
    due: lines.at(-1) ?? "",
    json: dueDateAddress(question, "json", language),
    csv: dueDateAddress(question, "csv", language),
  };
}

interface WithoutCharterPage extends Page {
  readonly lede: string;
  readonly notice: { readonly title: string; readonly text: string };
}

/** Before the first version is published there is nothing to count by. */
export function withoutCharterPage(language: Language): WithoutCharterPage {
  const t = calculatorTexts[language];
  return { title: t.title, lede: t.lede, notice: { title: t.noCharter, text: t.noCharterText } };
}
