import { clocksTexts } from "../clocks/clocks.texts";
import { explanationInWords } from "../clocks/explanation-words";
import type { Outcome } from "../clocks/reading";
import { formats } from "../infrastructure/formats";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { CaseClock } from "./case-clocks";
import type { CaseFile, FiledEvent } from "./case-file.queries";
import { caseTexts, type CaseTexts } from "./case.texts";

export interface ClockSection {
  readonly code: string;
  readonly title: string;
  readonly tag: { readonly state: string; readonly word: string };
  readonly version: string;
  readonly note: string | undefined;
  readonly lines: readonly string[];
  readonly conclusion: string;
}

interface CasePage extends Page {
  /** What this visitor may decide. */
  readonly acts: readonly { readonly href: string; readonly label: string }[];
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
  decides = false,
): CasePage {
  const t = caseTexts[language];
  const { platform, tradeName, reference } = file;
  const acts = `/console/cases/${platform}/${encodeURIComponent(reference)}/acts`;
  const counted = formats(language).count(clocks.length, t.clocks);
  return {
    title: t.title(reference),
    crumbs: [{ href: "/console", label: t.console }],
    t,
    acts: decides
      ? [
          { href: `${acts}/exclusion`, label: t.exclude },
          { href: `${acts}/observation`, label: t.observe },
        ]
      : [],
    lede: clocks.length === 0 ? t.noClock(tradeName) : t.lede(tradeName, counted),
    clocks: clocks.map((clock) => clockSection(clock, language)),
    events: file.events.map((event) => officialEntry(event, language)).toReversed(),
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

/** A clock with its working; every page of a case has the same words for it. */
export function clockSection(clock: CaseClock, language: Language): ClockSection {
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

export function timelineEntry(
  { type, at, code, source, recordedAt }: FiledEvent,
  language: Language,
) {
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

/** With what officials alone are told: who recorded it, why they decided so, what was dated back. */
function officialEntry(event: FiledEvent, language: Language) {
  const t = caseTexts[language];
  const { source, by, words, backdatingReason, cures } = event;
  const entry = timelineEntry(event, language);
  const notes = [entry.note];
  if (by !== undefined) notes.push(t.by(by));
  if (backdatingReason !== undefined) notes.push(t.backdated(backdatingReason));
  if (source === "observed" && words !== undefined) notes.push(t.justified(words));
  const tag = { state: "indicative", word: t.cures(cures.join(", ")) };
  return { ...entry, note: notes.join(", "), ...(cures.length > 0 && { tag }) };
}
