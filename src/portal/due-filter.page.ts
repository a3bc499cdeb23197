import { formats } from "../infrastructure/formats";
import type { Entered } from "../infrastructure/http/form";
import type { Language } from "../infrastructure/language";
import { countIn, dueQuery, isFiltered, LISTED_STATES } from "./due-filter";
import { dueFilterTexts, type DueFilterTexts } from "./due-filter.texts";
import type { HomeFacts } from "./home.page";
import { portalTexts } from "./portal.texts";

/** The form above the due list. */
export interface DueFilters {
  readonly t: DueFilterTexts;
  readonly action: string;
  readonly entered: Entered;
  readonly states: readonly Option[];
  readonly commitments: readonly Option[];
  /** Undefined when nothing is filtered. */
  readonly all: Link | undefined;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

interface Link {
  readonly href: string;
  readonly label: string;
}

export function dueFilters(
  { counts, filter, commitments, published }: HomeFacts,
  action: string,
  language: Language,
): DueFilters {
  const t = dueFilterTexts[language];
  const { states } = portalTexts[language];
  const { number } = formats(language);
  const { due = "", commitment = "", q = "" } = dueQuery(filter);
  const titles = new Map(
    published.flatMap(({ charter }) =>
      charter.commitments.map(({ code, title }) => [code, title[language]]),
    ),
  );
  return {
    t,
    action,
    entered: { due, commitment, q },
    states: [
      { value: "", label: `${t.all} (${number(counts.all)})` },
      ...LISTED_STATES.map((value) => ({
        value,
        label: `${states[value]} (${number(countIn(counts, value))})`,
      })),
    ],
    commitments: [
      { value: "", label: t.allCommitments },
      ...commitments.map((value) => ({ value, label: `${value} – ${titles.get(value) ?? ""}` })),
    ],
    all: isFiltered(filter) ? allLink(action, language) : undefined,
  };
}

/** Back to the whole list. */
export function allLink(address: string, language: Language): Link {
  return { href: address, label: dueFilterTexts[language].showAll };
}
