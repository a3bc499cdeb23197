import type { Indicator } from "../charter/indicator";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { NATIONAL_CALENDAR } from "./calendar";
import { runClock, type CaseEvent } from "./clock-run";
import { explainClock } from "./explanation";
import { explanationInWords, type ExplanationWords } from "./explanation-words";
import type { MethodTexts } from "./method-section";
import { methodTexts } from "./method.texts";

interface MethodPage extends Page {
  readonly t: MethodTexts;
  /** The working of one due date, as every case shows it. */
  readonly example: ExplanationWords;
  /** The same of a section's example, by its anchor. */
  readonly examples: Readonly<Record<string, ExplanationWords>>;
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

const ONE_VOICE: readonly CaseEvent[] = [
  { type: "request-received", at: new Date("2026-05-07T10:00:00+02:00") },
  { type: "first-human-reply", at: new Date("2026-05-15T10:00:00+02:00") },
];

/** Platform and seller date both steps, each in its own way. */
const TWO_VOICES: readonly CaseEvent[] = [
  { type: "request-received", source: "reported", at: new Date("2026-05-07T10:00:00+02:00") },
  { type: "request-received", source: "declared", at: new Date("2026-05-11T09:00:00+02:00") },
  { type: "first-human-reply", source: "declared", at: new Date("2026-05-19T15:00:00+02:00") },
  { type: "first-human-reply", source: "reported", at: new Date("2026-05-20T08:00:00+02:00") },
];

const CUT_OFF = new Date("2026-05-31T10:00:00+02:00");

export function methodPage(language: Language): MethodPage {
  const t = methodTexts[language];
  return {
    title: t.title,
    description: t.lede,
    t,
    example: workedOut(ONE_VOICE, language),
    examples: { dates: workedOut(TWO_VOICES, language) },
  };
}

/** Worked out and not written down, so that the page cannot say anything but what the clocks do. */
function workedOut(events: readonly CaseEvent[], language: Language): ExplanationWords {
  const run = runClock(EXAMPLE, events);
  const explanation = run && explainClock(run, EXAMPLE, NATIONAL_CALENDAR, CUT_OFF);
  if (!explanation) throw new Error("the example of the method has no working");
  return explanationInWords(explanation, language);
}
