import type { CaseClock } from "../cases/case-clocks";
import { caseTexts } from "../cases/case.texts";
import { codeWords } from "../cases/code-words";
import { clocksTexts } from "../clocks/clocks.texts";
import { explanationInWords } from "../clocks/explanation-words";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { isoDay, parisDay } from "../infrastructure/local-day";
import { caseMailTexts } from "./case-mail.texts";
import { platformSilence, type Happened, type Happening, type OtherHappening } from "./happening";
import type { ToldCase } from "./told-case";

/** What a clock comes to, and its working a line a step, in the words of every other page. */
export function clockLines({ commitment, explanation }: CaseClock, language: Language): string {
  const t = caseMailTexts[language];
  const { lines, conclusion } = explanationInWords(explanation, language);
  return [
    `${commitment.code} – ${commitment.title[language]}`,
    conclusion,
    t.working,
    ...lines.map((line) => `– ${line}`),
  ].join("\n");
}

/** "1er octobre 2026", or the minute of a clock in hours. */
export function dueInWords(clock: CaseClock, language: Language): string {
  const { day, instant } = formats(language);
  const due = dueLine(clock);
  return clock.explanation.indicator.unit === "hours" ? instant(due.at) : day(isoDay(due.day));
}

export function dueInstant(clock: CaseClock): Date {
  return dueLine(clock).at;
}

function dueLine({ explanation }: CaseClock) {
  const due = explanation.lines.at(-1);
  if (due?.kind !== "due") throw new Error("an open clock without a due date");
  return due;
}

/** "exclusion du décompte (motif : doublon d’un autre dossier, constaté par l’administration)" */
export function happenedInWords(
  { what, code, isObserved }: Omit<Happened, "justification">,
  language: Language,
): string {
  const t = caseMailTexts[language];
  const said = isOther(what, t.others) ? undefined : codeWords({ type: what, code }, language);
  const notes = [...(said === undefined ? [] : [said]), ...(isObserved ? [t.observed] : [])];
  const named = what === "acknowledged" ? t.onlyAcknowledged : happeningInWords(what, language);
  return notes.length === 0 ? named : t.noted(named, notes.join(", "));
}

/** "Justification : …", as the page of the case has it. */
export function justificationInWords(
  { justification }: Pick<Happened, "justification">,
  language: Language,
): string | undefined {
  return justification && caseTexts[language].justified(justification);
}

export function happeningInWords(what: Happening, language: Language): string {
  const { others } = caseMailTexts[language];
  return isOther(what, others) ? others[what] : clocksTexts[language].events[what];
}

function isOther(what: Happening, others: object): what is OtherHappening {
  return what in others;
}

/** Whether a case was read, acknowledged or answered, as far as it is known. */
export function silenceInWords({ events }: Pick<ToldCase, "events">, language: Language): string {
  const t = caseMailTexts[language].silence;
  const silence = platformSilence(events);
  return "at" in silence
    ? t[silence.state](formats(language).day(parisDay(silence.at)))
    : t[silence.state];
}
