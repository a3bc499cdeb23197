import type { Period } from "../compliance/period";
import { periodName } from "../compliance/period-words";
import { capitalised } from "../infrastructure/capitalised";
import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import type { PeriodStanding, PeriodState } from "./period-standing";
import { periodsTexts, type PeriodsTexts } from "./periods.texts";

export const PERIODS_ADDRESS = "/console/periods";

/** The sign that goes with each state. */
const STATE_TAGS: Readonly<Record<PeriodState, string>> = {
  over: "not-declared",
  draft: "waiting",
  ready: "under-review",
  published: "kept",
};

interface PeriodsPage extends Page {
  readonly t: PeriodsTexts;
  readonly rows: readonly (readonly Cell[])[];
}

export function periodAddress({ id }: Pick<Period, "id">): string {
  return `${PERIODS_ADDRESS}/${id}`;
}

/** "Premier semestre 2026" */
export function periodTitle(period: Period, language: Language): string {
  return capitalised(periodName(period, language));
}

/** Every half-year that is over, the latest first, and how far each has come. */
export function periodsPage(standings: readonly PeriodStanding[], language: Language): PeriodsPage {
  const t = periodsTexts[language];
  return {
    title: t.title,
    crumbs: [{ href: "/console", label: t.console }],
    t,
    rows: standings.toReversed().map((standing) => row(standing, language)),
  };
}

/** A state as a tag shows it. */
export function stateTag(state: PeriodState, language: Language) {
  return { state: STATE_TAGS[state], word: periodsTexts[language].states[state] };
}

function row({ period, state, closed }: PeriodStanding, language: Language): Cell[] {
  const t = periodsTexts[language];
  const { day } = formats(language);
  return [
    { text: periodTitle(period, language) },
    { text: "", tags: [stateTag(state, language)] },
    { text: closed ? day(parisDay(closed.closing.cutOff)) : t.dash },
    { text: closed ? day(closed.closing.replyBy) : t.dash },
    {
      text: t.acts[state],
      href: periodAddress(period),
      about: t.about(periodName(period, language)),
    },
  ];
}
