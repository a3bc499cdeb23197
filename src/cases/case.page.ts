import { clocksTexts } from "../clocks/clocks.texts";
import { explanationInWords } from "../clocks/explanation-words";
import type { Outcome } from "../clocks/reading";
import { formats } from "../infrastructure/formats";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { CaseClock } from "./case-clocks";
import type { CaseFile, FiledEvent } from "./case-file.queries";
import { caseTexts, type CaseTexts } from "./case.texts";

interface ClockSection {
  readonly code: string;
  readonly title: string;
  readonly tag: { readonly state: string; readonly word: string };
  readonly version: string;
  readonly note: string | undefined;
  readonly lines: readonly string[];
  readonly conclusion: string;
}

interface CasePage extends Page {
  readonly t: CaseTexts;
  readonly lede: string;
  readonly clocks: readonly ClockSection[];
  /** As the timeline takes them, newest first. */
  readonly events: readonly {
    readonly when: string;
    readonly datetime: string;
    readonly what: string;
    readonly note: string;
  }[];
}

/** One case with the working of its clocks. */
export function casePage(
  file: CaseFile,
  clocks: readonly CaseClock[],
  language: Language,
): CasePage {
  const t = caseTexts[language];
  const { tradeName, reference } = file;
  const counted = formats(language).count(clocks.length, t.clocks);
  return {
    title: t.title(reference),
    crumbs: [{ href: "/console", label: t.console }],
    t,
    lede: clocks.length === 0 ? t.noClock(tradeName) : t.lede(tradeName, counted),
    clocks: clocks.map((clock) => section(clock, language)),
    events: file.events.map((event) => entry(event, language)).toReversed(),
  };
}

/** The sign that goes with each outcome. */
const TAGS: Readonly<Record<Outcome, string>> = {
  "on-time": "kept",
  "late-closed": "not-kept",
  "late-open": "not-kept",
  pending: "not-due",
  excluded: "not-applicable",
  withdrawn: "withdrawn",
};

function section(clock: CaseClock, language: Language): ClockSection {
  const t = caseTexts[language];
  const { commitment, charterVersion, counts, explanation } = clock;
  const { outcome } = explanation.conclusion;
  const { lines, conclusion } = explanationInWords(explanation, language);
  return {
    code: commitment.code,
    title: commitment.title[language],
    tag: { state: TAGS[outcome], word: clocksTexts[language].outcomes[outcome].one },
    version: t.version(formats(language).number(charterVersion)),
    note: counts ? undefined : t.notBound,
    lines,
    conclusion,
  };
}

function entry({ type, at, code, source, recordedAt }: FiledEvent, language: Language) {
  const t = caseTexts[language];
  const { instant } = formats(language);
  const notes = [t.source[source], t.recorded(instant(recordedAt))];
  if (code !== undefined) notes.push(t.code(code));
  return {
    when: instant(at),
    datetime: at.toISOString(),
    what: clocksTexts[language].events[type],
    note: notes.join(", "),
  };
}
