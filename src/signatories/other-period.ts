import { isoDay } from "../infrastructure/local-day";
import type { Period } from "../compliance/period";
import { periodName } from "../compliance/period-words";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { isSignatory } from "../signatures/platform-state";
import { otherPeriodTexts } from "./other-period.texts";
import type { RegisterEntry } from "./register-entry";

/** A notice as its partial takes it. */
export interface OtherPeriod {
  readonly title: string;
  readonly text: string;
}

interface Asked {
  readonly asked: Period | "unknown";
  readonly shown: Period;
}

/** That another half-year is shown than the one asked for, and why there is none for that one. */
export function otherPeriod(
  { asked, shown }: Asked,
  entry: RegisterEntry,
  language: Language,
): OtherPeriod {
  const t = otherPeriodTexts[language];
  const why = whyNone({ asked, shown }, entry, language);
  return { title: t.title, text: `${why} ${t.shown(periodName(shown, language))}` };
}

function whyNone(
  { asked, shown }: Asked,
  { entry, standing }: RegisterEntry,
  language: Language,
): string {
  const t = otherPeriodTexts[language];
  if (asked === "unknown" || !standing) return t.none;
  const { since } = standing;
  if (since >= isoDay(asked.endDay)) return t.before(formats(language).day(since));
  const ended = entry && !isSignatory(entry.state) ? entry.effectiveOn : undefined;
  if (ended !== undefined && isoDay(asked.firstDay) >= ended) return t.after;
  // Bound in it, and there are results of a later one: only a publication leaves a platform out.
  return asked.firstDay < shown.firstDay ? t.leftOut : t.none;
}
