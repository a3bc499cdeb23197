import type { Calendar } from "../clocks/calendar";
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
import { isoDay } from "../infrastructure/local-day";
import type { ListedMove } from "./calendar.queries";
import { calendarTexts, type CalendarTexts } from "./calendar.texts";

interface CalendarPage extends Page {
  readonly t: CalendarTexts;
  readonly lede: string;
  /** "7 octobre 2026 : deuil national" */
  readonly added: readonly { readonly term: string; readonly details: string }[];
  readonly caption: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly pagination: Pagination | undefined;
}

export const CALENDAR_ADDRESS = "/console/calendar";

/** The calendar that clocks go by, and the due dates that its versions moved. */
export function calendarPage(
  { version, added }: Pick<Calendar, "version" | "added">,
  moved: Paged<ListedMove>,
  language: Language,
): CalendarPage {
  const t = calendarTexts[language];
  const { count, day } = formats(language);
  return {
    title: t.title,
    crumbs: [{ href: "/console", label: t.console }],
    t,
    lede: t.lede(version),
    added: added.map(({ on, name }) => ({ term: day(on), details: name[language] })),
    caption: count(moved.all, t.caption),
    rows: moved.rows.map((one) => row(one, language)),
    pagination: pagination(
      { ...moved, href: (page) => listAddress(CALENDAR_ADDRESS, {}, page) },
      language,
    ),
  };
}

function row(moved: ListedMove, language: Language): Cell[] {
  const { day } = formats(language);
  const { platform, tradeName, reference, commitment, before, after, calendarVersion } = moved;
  const [former, now] = [isoDay(before), isoDay(after)];
  return [
    {
      text: reference,
      isReference: true,
      href: `/console/cases/${platform}/${encodeURIComponent(reference)}`,
      about: `, ${tradeName}`,
      note: tradeName,
    },
    { text: commitment },
    { text: day(former), datetime: former },
    { text: day(now), datetime: now },
    { text: calendarVersion },
  ];
}
