import type { Indicator } from "../charter/indicator";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { NATIONAL_CALENDAR } from "./calendar";
import { runClock } from "./clock-run";
import { explainClock } from "./explanation";
import { explanationInWords, type ExplanationWords } from "./explanation-words";
import type { MethodTexts } from "./method-section";
import { methodTexts } from "./method.texts";

interface MethodPage extends Page {
  readonly t: MethodTexts;
  /** The working of one due date, as every case shows it. */
  readonly example: ExplanationWords;
}

const EXAMPLE: Indicator = {
  start: ["request-received"],
  stop: "first-human-reply",
  pausable: false,
  unit: "working-days",
  direction: "at-most",
  target: 5,
  share: 90,
  smallNumbers: true,
  stopMayComeFirst: false,
};

const REQUESTED_AT = new Date("2026-05-07T10:00:00+02:00");
const REPLIED_AT = new Date("2026-05-15T10:00:00+02:00");

export function methodPage(language: Language): MethodPage {
  const t = methodTexts[language];
  return { title: t.title, description: t.lede, t, example: exampleIn(language) };
}

/** Worked out and not written down, so that the page cannot say anything but what the clocks do. */
function exampleIn(language: Language): ExplanationWords {
  const run = runClock(EXAMPLE, [
    { type: "request-received", at: REQUESTED_AT },
    { type: "first-human-reply", at: REPLIED_AT },
  ]);
  const explanation = run && explainClock(run, EXAMPLE, NATIONAL_CALENDAR, REPLIED_AT);
  if (!explanation) throw new Error("the example of the method has no working");
  return explanationInWords(explanation, language);
}
