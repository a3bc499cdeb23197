import { clocksTexts } from "../clocks/clocks.texts";
import { explanationInWords } from "../clocks/explanation-words";
import type { Outcome } from "../clocks/reading";
import { capitalised } from "../infrastructure/capitalised";
import { formats } from "../infrastructure/formats";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { isUntimed } from "../infrastructure/untimed";
import type { CaseClock } from "./case-clocks";
import type { CaseFile, FiledEvent } from "./case-file.queries";
import type { CaseSection } from "./case-section";
import { caseTexts, type CaseTexts } from "./case.texts";
import { codeWords } from "./code-words";
import { dateStandings, type DateStanding } from "./date-standings";
import { namedSource } from "./named-source";

export interface ClockSection {
  readonly code: string;
  readonly title: string;
  readonly tag: { readonly state: string; readonly word: string };
  readonly version: string;
  readonly note: string | undefined;
  readonly lines: readonly string[];
  readonly conclusion: string;
  /** Of a clock that still runs. */
  readonly due: string | undefined;
}

interface CasePage extends Page {
  /** What this visitor may decide. */
  readonly acts: readonly { readonly href: string; readonly label: string }[];
  readonly t: CaseTexts;
  readonly lede: string;
  readonly clocks: readonly ClockSection[];
  /** Of later domains. */
  readonly sections: readonly CaseSection[];
  /** As the timeline takes them, newest first. */
  readonly events: readonly {
    readonly when: string;
    readonly datetime: string;
    readonly what: string;
    readonly note: string;
    readonly said: string | undefined;
  }[];
}

/** One case with the working of its clocks. */
export function casePage(
  file: CaseFile,
  clocks: readonly CaseClock[],
  language: Language,
  { decides, sections }: { readonly decides: boolean } & Pick<CasePage, "sections">,
): CasePage {
  const t = caseTexts[language];
  const { platform, tradeName, reference } = file;
  const acts = `/console/cases/${platform}/${encodeURIComponent(reference)}/acts`;
  const counted = formats(language).count(clocks.length, t.clocks);
  const standings = dateStandings(file.events, clocks);
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
    sections,
    events: file.history
      .map((event) => officialEntry(event, standings.get(event), language))
      .toReversed(),
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
    due: outcome === "pending" ? capitalised(lines.at(-1) ?? "") : undefined,
  };
}

/** `standing` of a date that another source contradicts. */
export function timelineEntry(
  event: FiledEvent,
  standing: DateStanding | undefined,
  language: Language,
) {
  const { type, at, recordedAt } = event;
  const t = caseTexts[language];
  const { instant, moment } = formats(language);
  const notes = [t.source[namedSource(event)], t.recorded(instant(recordedAt))];
  if (isUntimed(at)) notes.push(t.untimed);
  if (standing !== undefined) notes.push(t.standings[standing]);
  const said = codeWords(event, language);
  if (said !== undefined) notes.push(said);
  notes.push(...correctionNotes(event, language));
  return {
    when: moment(at),
    datetime: isUntimed(at) ? parisDay(at) : at.toISOString(),
    what: clocksTexts[language].events[type],
    note: notes.join(", "),
    said: saidWords(event, language),
  };
}

/** What a platform tells the seller, or how an official justifies what they decided. */
export function saidWords({ source, words }: FiledEvent, language: Language): string | undefined {
  if (words === undefined) return undefined;
  return source === "observed" ? caseTexts[language].justified(words) : words;
}

/** What was corrected, and what it was corrected from: both stay in the history. */
export function correctionNotes(
  { corrects, isReplaced }: FiledEvent,
  language: Language,
): readonly string[] {
  const t = caseTexts[language];
  const notes = isReplaced ? [t.replaced] : [];
  if (!corrects) return notes;
  const { code, reason } = corrects;
  const at = formats(language).moment(corrects.at);
  return [...notes, code === undefined ? t.corrects(at, reason) : t.correctsCode(code, at, reason)];
}

/** With what officials alone are told: who recorded it, what was dated back. */
function officialEntry(event: FiledEvent, standing: DateStanding | undefined, language: Language) {
  const t = caseTexts[language];
  const { by, backdatingReason, cures } = event;
  const entry = timelineEntry(event, standing, language);
  const notes = [entry.note];
  if (by !== undefined) notes.push(t.by(by));
  if (backdatingReason !== undefined) notes.push(t.backdated(backdatingReason));
  const tag = { state: "backdated", word: t.cures(cures.join(", ")) };
  return { ...entry, note: notes.join(", "), ...(cures.length > 0 && { tag }) };
}
