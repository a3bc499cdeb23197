import { MEDIATION_STATES, isOver, type MediationState } from "../cases/mediation";
import { mediationTexts } from "../cases/mediation.texts";
import { officialCaseAddress } from "../case-acts/official-act.page";
import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import {
  listAddress,
  pagination,
  type Paged,
  type Pagination,
} from "../infrastructure/http/pagination";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { localDayOf, parisDay } from "../infrastructure/local-day";
import { assignmentAddress } from "./assignment.page";
import { ownMediationAddress } from "./mediation-mail";
import type { ListedMediation } from "./mediation.queries";
import { mediationsTexts, type MediationsTexts } from "./mediations.texts";
import { sinceWords, stateTag } from "./state-tag";

interface MediationsPage extends Page {
  readonly t: MediationsTexts;
  readonly lede: string | undefined;
  readonly views: readonly {
    readonly href: string;
    readonly label: string;
    readonly current: boolean;
  }[];
  readonly empty: string;
  readonly caption: string;
  readonly columns: readonly { readonly label: string }[];
  readonly rows: readonly (readonly Cell[])[];
  readonly pagination: Pagination | undefined;
  /** For officials; undefined as long as none is over. */
  readonly outcomes: readonly (readonly Cell[])[] | undefined;
}

export interface MediationsFacts {
  readonly listed: Paged<ListedMediation>;
  readonly isOver: boolean;
  /** How those that are over ended; undefined for a mediator, who sees their own alone. */
  readonly outcomes: ReadonlyMap<MediationState, number> | undefined;
  readonly now: Date;
}

const ADDRESS = "/console/mediations";

/** The mediations of the register, or those of one mediator. */
export function mediationsPage(facts: MediationsFacts, language: Language): MediationsPage {
  const t = mediationsTexts[language];
  const { listed, outcomes } = facts;
  const isOwn = outcomes === undefined;
  const { case: reference, platform, requestedOn, state, mediator } = t.columns;
  const columns = [reference, platform, requestedOn, state, ...(isOwn ? [] : [mediator])];
  return {
    title: isOwn ? t.ownTitle : t.title,
    ...(!isOwn && { crumbs: [{ href: "/console", label: t.console }] }),
    t,
    ...wordsOf(facts, language),
    views: [false, true].map((over) => ({
      href: viewAddress(over),
      label: over ? t.over : t.goingOn,
      current: over === facts.isOver,
    })),
    columns: columns.map((label) => ({ label })),
    rows: listed.rows.map((one) => row(one, isOwn, facts.now, language)),
    pagination: pagination(
      { ...listed, href: (page) => viewAddress(facts.isOver, page) },
      language,
    ),
    outcomes: outcomes && outcomes.size > 0 ? outcomeRows(outcomes, language) : undefined,
  };
}

function viewAddress(isOver: boolean, page = 1): string {
  return listAddress(ADDRESS, { state: isOver ? "over" : undefined }, page);
}

function wordsOf(
  { listed: { all }, isOver: areOver, outcomes }: MediationsFacts,
  language: Language,
): Pick<MediationsPage, "lede" | "empty" | "caption"> {
  const t = mediationsTexts[language];
  const { count } = formats(language);
  if (areOver) return { lede: undefined, empty: t.noneOver, caption: count(all, t.captions.over) };
  const { lede, empty, caption } =
    outcomes === undefined
      ? { lede: t.ownLede, empty: t.noneOwn, caption: t.captions.own }
      : { lede: t.lede, empty: t.noneGoingOn, caption: t.captions.goingOn };
  return { lede: all === 0 ? undefined : count(all, lede), empty, caption: count(all, caption) };
}

/** A mediator is led to their own file, an official to the page of the case. */
function row(one: ListedMediation, isOwn: boolean, now: Date, language: Language): Cell[] {
  const { platform, tradeName, reference, mediation, openedAt } = one;
  const addressOf = isOwn ? ownMediationAddress : officialCaseAddress;
  const href = addressOf(platform, reference);
  const cells: Cell[] = [
    { text: reference, isReference: true, href, about: `, ${tradeName}` },
    { text: tradeName },
    {
      text: formats(language).day(parisDay(mediation.requestedAt)),
      note: ageWords(mediation.requestedAt, now, language),
    },
    {
      text: "",
      tags: [stateTag(mediation, openedAt, language)],
      note: sinceWords(mediation, openedAt, language),
    },
  ];
  return isOwn ? cells : [...cells, mediatorCell(one, language)];
}

function mediatorCell(one: ListedMediation, language: Language): Cell {
  const t = mediationsTexts[language];
  const { platform, reference, mediation, mediator, isUnavailable } = one;
  if (isOver(mediation.state)) return { text: mediator ?? "–" };
  if (mediator !== undefined && !isUnavailable) return { text: mediator };
  const word = mediator === undefined ? t.noMediator : t.unavailable(mediator);
  return {
    text: t.assign,
    href: assignmentAddress(platform, reference),
    about: `\u00A0: ${reference}`,
    tags: [{ state: "failed", word }],
  };
}

export function ageWords(at: Date, now: Date, language: Language): string {
  const t = mediationsTexts[language];
  const days = localDayOf(now) - localDayOf(at);
  return days <= 0 ? t.today : t.age(formats(language).count(days, t.days));
}

function outcomeRows(outcomes: ReadonlyMap<MediationState, number>, language: Language): Cell[][] {
  const { states } = mediationTexts[language];
  const { number } = formats(language);
  return MEDIATION_STATES.filter((state) => outcomes.has(state)).map((state) => [
    { text: states[state] },
    { text: number(outcomes.get(state) ?? 0) },
  ]);
}
