import { formats } from "../infrastructure/formats";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { STEPS, type Step } from "./signing-draft";
import { signingTexts, type SigningTexts } from "./signing.texts";

export interface Link {
  readonly href: string;
  readonly label: string;
}

/** What every step of the journey shows around its question. */
export interface JourneyPage extends Page {
  readonly t: SigningTexts;
  readonly progress: {
    readonly label: string;
    readonly position: string;
    readonly steps: readonly string[];
    readonly current: number;
  };
  readonly back: Link;
}

/** "/fr/signing/<token>" */
export function draftAddress(token: string, language: Language): string {
  return `/${language}/signing/${token}`;
}

/** `back`: the address one step back, whole. */
export function journeyPage(
  step: Step,
  title: string,
  back: string,
  language: Language,
): JourneyPage {
  const t = signingTexts[language];
  const { number } = formats(language);
  const current = STEPS.indexOf(step);
  return {
    title,
    crumbs: [{ href: `/${language}/signing`, label: t.title }],
    t,
    progress: {
      label: t.steps.label,
      position: t.steps.position(number(current + 1), number(STEPS.length)),
      steps: STEPS.map((name) => t.steps.names[name]),
      current,
    },
    back: { href: back, label: t.back },
  };
}
