import { periodName } from "../compliance/period-words";
import type { Period } from "../compliance/period";
import type { Declaration } from "../declarations/declaration";
import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { Platform } from "../platforms/platform";
import { declarationState, type DeclarationState } from "./declaration-state";
import { declarationTexts, type DeclarationTexts } from "./declaration.texts";
import { portalCrumbs } from "./portal-crumbs";
import { sectionsOf, type Section } from "./portal-sections";
import { portalTexts } from "./portal.texts";

export interface DeclarationsFacts {
  readonly platform: Platform;
  /** Oldest first, with the day each is due by. */
  readonly periods: readonly { readonly period: Period; readonly dueOn: string | undefined }[];
  /** Every version of every half-year. */
  readonly declarations: readonly Declaration[];
  readonly now: Date;
}

interface DeclarationsPage extends Page {
  readonly t: DeclarationTexts;
  readonly sectionsLabel: string;
  readonly sections: readonly Section[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The sign that goes with each state. */
export const STATE_TAGS: Readonly<Record<DeclarationState, string>> = {
  running: "not-due",
  expected: "indicative",
  overdue: "not-kept",
  voluntary: "not-applicable",
  received: "kept",
  "received-late": "not-kept",
};

export function declarationAddress(slug: string, period: Pick<Period, "id">): string {
  return `/portal/${slug}/declarations/${period.id}`;
}

/** Half-year by half-year: what is due, and what was handed in. */
export function declarationsPage(facts: DeclarationsFacts, language: Language): DeclarationsPage {
  const { platform, periods } = facts;
  const t = declarationTexts[language];
  return {
    title: t.title(platform.tradeName),
    crumbs: portalCrumbs(platform, language),
    t,
    sectionsLabel: portalTexts[language].sections,
    sections: sectionsOf(platform.slug, "declarations", language),
    rows: periods.toReversed().map((one) => row(one, facts, language)),
  };
}

function row(
  { period, dueOn }: DeclarationsFacts["periods"][number],
  { platform, declarations, now }: DeclarationsFacts,
  language: Language,
): Cell[] {
  const t = declarationTexts[language];
  const first = declarations.find((one) => one.period === period.id);
  const state = declarationState({ period, dueOn, first }, now);
  const name = periodName(period, language);
  const isOpen = !first && state !== "running";
  return [
    { text: name.charAt(0).toLocaleUpperCase(language) + name.slice(1) },
    { text: "", tags: [{ state: STATE_TAGS[state], word: t.states[state] }] },
    { text: dueOn === undefined ? t.notPromised : formats(language).day(dueOn) },
    {
      text: isOpen ? t.begin : t.look,
      href: declarationAddress(platform.slug, period),
      about: ` ${t.about(name)}`,
    },
  ];
}
