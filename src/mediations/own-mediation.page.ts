import { attachmentWords } from "../attachments/attachment-words";
import type { CaseClock } from "../cases/case-clocks";
import type { CaseFile } from "../cases/case-file.queries";
import { clockSection, timelineEntry, type ClockSection } from "../cases/case.page";
import { caseTexts, type CaseTexts } from "../cases/case.texts";
import { dateStandings } from "../cases/date-standings";
import { isOver, type Mediation } from "../cases/mediation";
import { mediationTexts } from "../cases/mediation.texts";
import { formats } from "../infrastructure/formats";
import type { FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { ownMediationAddress } from "./mediation-mail";
import type { WrittenNote } from "./mediation-note.repository";
import type { KeptMediation } from "./mediation.repository";
import { ageWords } from "./mediations.page";
import { NOTE_KINDS } from "./note";
import { ownMediationTexts, type OwnMediationTexts } from "./own-mediation.texts";
import { paragraphs, partyRows, sellerWordRows, type PartyFacts } from "./parties.page";
import { stateTag } from "./state-tag";

export interface OwnMediationFacts extends PartyFacts {
  readonly file: CaseFile;
  readonly clocks: readonly CaseClock[];
  readonly mediation: Mediation;
  readonly kept: KeptMediation;
  readonly notes: readonly WrittenNote[];
  readonly now: Date;
}

/** What was done on the page before, or why it was not. */
export interface OwnMediationNews extends FormState {
  readonly done?: string | undefined;
  readonly refusal?: string | undefined;
}

type Row = ReturnType<typeof partyRows>[number];

interface OwnMediationPage extends Page, OwnMediationNews {
  readonly t: OwnMediationTexts;
  readonly caseTexts: CaseTexts;
  readonly lede: string;
  /** Where the form that opens the mediation is sent; undefined when there is nothing to open. */
  readonly opening: string | undefined;
  /** Of the form that ends it; undefined when it cannot be ended. */
  readonly outcome: string | undefined;
  readonly facts: readonly Row[];
  readonly parties: readonly Row[];
  readonly words: readonly Row[];
  /** The files that the seller handed in. */
  readonly attachments: readonly Link[];
  readonly noteForm: { readonly action: string; readonly kinds: readonly Option[] };
  /** Newest first. */
  readonly notes: readonly Row[];
  readonly clocks: readonly ClockSection[];
  readonly events: readonly object[];
}

interface Link {
  readonly href: string;
  readonly label: string;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** A case in mediation, for its mediator alone. */
export function ownMediationPage(
  facts: OwnMediationFacts,
  news: OwnMediationNews,
  language: Language,
): OwnMediationPage {
  const { file, clocks, mediation, kept, now } = facts;
  const t = ownMediationTexts[language];
  const { platform, reference } = file;
  const address = ownMediationAddress(platform, reference);
  const isAccepted = mediation.state === "accepted";
  const standings = dateStandings(file.events, clocks);
  const blank = { note_day: parisDay(now) };
  return {
    isSecret: true,
    title: t.title(reference),
    crumbs: [{ href: "/console/mediations", label: t.list }],
    t,
    caseTexts: caseTexts[language],
    ...news,
    entered: news.entered["note"] === undefined ? { ...blank, ...news.entered } : news.entered,
    lede: ledeOf(facts, language),
    opening: isAccepted && !kept.openedAt ? `${address}/opening` : undefined,
    outcome: isAccepted ? `${address}/outcome` : undefined,
    facts: factRows(facts, language),
    parties: partyRows(facts, language),
    words: sellerWordRows(facts, language),
    attachments: facts.attachments.map((file) => ({
      href: `${address}/attachments/${String(file.id)}`,
      label: attachmentWords(file, language),
    })),
    noteForm: {
      action: `${address}/notes`,
      kinds: NOTE_KINDS.map((value) => ({ value, label: t.kinds[value] })),
    },
    notes: facts.notes.map((note) => noteRow(note, language)).toReversed(),
    clocks: clocks.map((clock) => clockSection(clock, language)),
    events: file.events
      .map((event) => timelineEntry(event, standings.get(event), language))
      .toReversed(),
  };
}

function ledeOf({ file, mediation, kept }: OwnMediationFacts, language: Language): string {
  const { ledes } = ownMediationTexts[language];
  const { state, since } = mediation;
  if (isOver(state)) {
    const day = formats(language).day(parisDay(since));
    return ledes.over(mediationTexts[language].states[state], day);
  }
  if (state === "requested") return ledes.requested(file.tradeName);
  return kept.openedAt ? ledes.opened : ledes.accepted(file.tradeName);
}

function factRows(facts: OwnMediationFacts, language: Language) {
  const { file, mediation, kept, now } = facts;
  const { terms } = ownMediationTexts[language];
  const day = (at: Date) => formats(language).day(parisDay(at));
  const accepted = file.events.find(
    ({ type, code }) => type === "mediation-answered" && code !== "refused",
  );
  const assigned = kept.assignments.at(-1);
  const dated = [
    [terms.acceptedOn, accepted?.at],
    [terms.assignedOn, assigned?.assignedAt],
    [terms.openedOn, kept.openedAt],
  ] as const;
  const { requestedAt } = mediation;
  return [
    { term: terms.state, details: "", tag: stateTag(mediation, kept.openedAt, language) },
    { term: terms.platform, details: file.tradeName },
    {
      term: terms.requestedOn,
      details: `${day(requestedAt)}, ${ageWords(requestedAt, now, language)}`,
    },
    ...dated.flatMap(([term, at]) => (at ? [{ term, details: day(at) }] : [])),
  ];
}

function noteRow({ kind, day, words, writtenAt }: WrittenNote, language: Language): Row {
  const t = ownMediationTexts[language];
  const { day: dayWords, instant } = formats(language);
  return {
    term: `${t.kinds[kind]}, ${dayWords(day)}`,
    details: [...paragraphs(words), `(${t.written(instant(writtenAt))})`],
  };
}
