import { formats } from "../infrastructure/formats";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { localDayOf, parisDay } from "../infrastructure/local-day";
import type { Cell } from "../infrastructure/http/cell";
import { consoleTexts, type ConsoleTexts } from "./console.texts";
import type { OpenMediation, Work, WorkKind } from "./work-queue.queries";

interface ConsolePage extends Page {
  readonly t: ConsoleTexts;
  readonly lede: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Undefined for a role that looks into no case. */
  readonly mediations: readonly (readonly Cell[])[] | undefined;
  readonly searches: boolean;
}

interface ConsoleFacts {
  /** What this visitor may deal with. */
  readonly queue: readonly Work[];
  /** Undefined for a role that looks into no case. */
  readonly mediations: readonly OpenMediation[] | undefined;
  readonly searches: boolean;
  readonly now: Date;
}

const ADDRESSES: Readonly<Record<WorkKind, string>> = {
  signatures: "/console/signatures",
  mediations: "#mediations",
  "failed-mails": "/console/mails?state=failed",
  "failed-jobs": "/console/jobs",
  integrity: "/console/jobs",
};

/** The desk of whoever works for the public body: what waits, how much of it, since when. */
export function consolePage(facts: ConsoleFacts, language: Language): ConsolePage {
  const t = consoleTexts[language];
  const { queue, mediations, searches, now } = facts;
  const waiting = queue.reduce((sum, { count }) => sum + count, 0);
  return {
    title: t.title,
    t,
    lede: waiting === 0 ? t.nothing : formats(language).count(waiting, t.waiting),
    rows: queue.map((work) => row(work, now, language)),
    mediations: mediations?.map((mediation) => mediationRow(mediation, language)),
    searches,
  };
}

function row(work: Work, now: Date, language: Language): Cell[] {
  const t = consoleTexts[language];
  const { kind, count } = work;
  const what = { text: t.kinds[kind] };
  const act = { text: t.acts[kind], href: ADDRESSES[kind], about: `\u00A0: ${t.kinds[kind]}` };
  if (kind === "integrity") return [what, ...integrityCells(work, language), act];
  if (count === 0) return [what, { text: "0" }, { text: t.none }, { text: t.none }];
  const number = { text: formats(language).number(count) };
  return [what, number, { text: sinceWords(work.oldestAt, now, language) }, act];
}

/** "2 octobre 2026, il y a 12 jours" */
function sinceWords(at: Date | undefined, now: Date, language: Language): string {
  const t = consoleTexts[language];
  if (!at) return t.none;
  const days = localDayOf(now) - localDayOf(at);
  if (days <= 0) return t.sinceToday;
  const { count, day } = formats(language);
  return t.since(day(parisDay(at)), count(days, t.days));
}

function integrityCells({ count, oldestAt }: Work, language: Language): Cell[] {
  const { integrity: t } = consoleTexts[language];
  if (!oldestAt) return [{ text: t.never }, { text: "" }];
  const tag =
    count === 0 ? { state: "kept", word: t.whole } : { state: "not-kept", word: t.broken };
  return [{ text: "", tags: [tag] }, { text: t.readOn(formats(language).instant(oldestAt)) }];
}

function mediationRow(mediation: OpenMediation, language: Language): Cell[] {
  const { reference, platform, tradeName, askedAt } = mediation;
  return [
    { text: reference, href: caseAddress(platform, reference), about: `, ${tradeName}` },
    { text: tradeName },
    { text: formats(language).day(parisDay(askedAt)) },
  ];
}

/** A reference is the platform's own and may hold anything. */
export function caseAddress(platform: string, reference: string): string {
  return `/console/cases/${platform}/${encodeURIComponent(reference)}`;
}
