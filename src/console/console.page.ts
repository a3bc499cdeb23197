import type { Reading } from "../clocks/reading";
import { formats } from "../infrastructure/formats";
import {
  listAddress,
  pagination,
  type Paged,
  type Pagination,
} from "../infrastructure/http/pagination";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { localDayOf, parisDay } from "../infrastructure/local-day";
import type { Cell } from "../infrastructure/http/cell";
import { periodAddress } from "../periods/periods.page";
import { consoleTexts, type ConsoleTexts } from "./console.texts";
import type { OpenMediation } from "./open-mediation";
import type { Work, WorkKind } from "./work-queue.queries";

interface ConsolePage extends Page {
  readonly t: ConsoleTexts;
  readonly lede: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Undefined for a role that looks into no case. */
  readonly mediations: MediationList | undefined;
  readonly searches: boolean;
}

interface MediationList {
  readonly caption: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly pagination: Pagination | undefined;
}

/** With what its clock says; undefined for a platform that had promised nothing of the kind. */
export interface DueMediation extends OpenMediation {
  readonly due: Reading | undefined;
}

interface ConsoleFacts {
  /** What this visitor may deal with. */
  readonly queue: readonly Work[];
  /** Undefined for a role that looks into no case. */
  readonly mediations: Paged<DueMediation> | undefined;
  readonly searches: boolean;
  readonly now: Date;
}

const ADDRESSES: Readonly<Record<WorkKind, string>> = {
  signatures: "/console/signatures",
  mediations: "#mediations",
  "unassigned-mediations": "/console/mediations",
  "reported-platforms": "/console/reported-platforms",
  "periods-to-close": "/console/periods",
  "figure-contests": "/console/periods",
  "upheld-contests": "/console/periods",
  "periods-to-publish": "/console/periods",
  "delayed-mails": "/console/mails?state=delayed",
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
    mediations: mediations && mediationList(mediations, now, language),
    searches,
  };
}

function row(work: Work, now: Date, language: Language): Cell[] {
  const t = consoleTexts[language];
  const { kind, count, contestedIn } = work;
  const what = { text: t.kinds[kind] };
  const href = contestedIn ? `${periodAddress(contestedIn)}#contest-list` : ADDRESSES[kind];
  const act = { text: t.acts[kind], href, about: `\u00A0: ${t.kinds[kind]}` };
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

function mediationList(listed: Paged<DueMediation>, now: Date, language: Language): MediationList {
  const href = (page: number) => `${listAddress("/console", {}, page)}#mediations`;
  return {
    caption: formats(language).count(listed.all, consoleTexts[language].mediationCaption),
    rows: listed.rows.map((mediation) => mediationRow(mediation, now, language)),
    pagination: pagination({ ...listed, href }, language),
  };
}

function mediationRow(mediation: DueMediation, now: Date, language: Language): Cell[] {
  const { reference, platform, tradeName, askedAt, due } = mediation;
  return [
    {
      text: reference,
      isReference: true,
      href: caseAddress(platform, reference),
      about: `, ${tradeName}`,
    },
    { text: tradeName },
    { text: formats(language).day(parisDay(askedAt)) },
    dueCell(due, now, language),
  ];
}

function dueCell(due: Reading | undefined, now: Date, language: Language): Cell {
  const { notPromised, overdue, dueToday, stillTime } = consoleTexts[language];
  if (due?.dueOn === undefined) return { text: notPromised };
  const text = formats(language).day(due.dueOn);
  if (due.outcome === "late-open") return { text, tags: [{ state: "not-kept", word: overdue }] };
  if (due.dueOn === parisDay(now)) return { text, tags: [{ state: "suspended", word: dueToday }] };
  return { text, tags: [{ state: "not-due", word: stillTime }] };
}

/** A reference is the platform's own and may hold anything. */
export function caseAddress(platform: string, reference: string): string {
  return `/console/cases/${platform}/${encodeURIComponent(reference)}`;
}
