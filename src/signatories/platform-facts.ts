import { shortPeriod } from "../compliance/period-words";
import { VERDICTS, type PublicScorecard, type Verdict } from "../compliance/scorecard";
import { countAnsweredFor } from "../compliance/verdict";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { platformTexts } from "./platform.texts";
import { resultTexts } from "./result.texts";
import { stateName, type RegisterEntry } from "./register-entry";
import { signatoriesTexts } from "./signatories.texts";

/** A large figure as its partial takes it. */
export interface Fact {
  readonly term: string;
  readonly value?: string;
  readonly tag?: { readonly state: string; readonly word: string };
  readonly note?: string;
}

/** State, commitments taken, kept, cases due; only the state of a platform that never signed. */
export function platformFacts(shown: RegisterEntry, all: number, language: Language): Fact[] {
  const { facts: t } = platformTexts[language];
  const { count, number } = formats(language);
  const { state, standing, scorecard } = shown;
  const tag = { state, word: signatoriesTexts[language].states[stateName(shown)] };
  if (!standing) return [{ term: t.state, tag }];
  const taken = standing.commitments.length;
  return [
    { term: t.state, tag },
    {
      term: t.taken,
      value: t.takenOf(number(taken), number(all)),
      ...(taken < all ? { note: count(all - taken, t.notTaken) } : {}),
    },
    ...(scorecard ? resultFacts(scorecard, language) : []),
  ];
}

/** Told by the figure itself, or by the one beside it. */
const UNCOUNTED: readonly Verdict[] = ["kept", "not-taken", "not-applicable"];

function resultFacts({ results, period, totals }: PublicScorecard, language: Language): Fact[] {
  const { facts: t } = platformTexts[language];
  const { counted } = signatoriesTexts[language];
  const { count, number, list } = formats(language);
  const of = (wanted: Verdict) => results.filter(({ verdict }) => verdict === wanted).length;
  const isJudged = of("kept") + of("not-kept") > 0;
  const taken = countAnsweredFor(results);
  const others = VERDICTS.filter((verdict) => !UNCOUNTED.includes(verdict) && of(verdict) > 0).map(
    (verdict) => count(of(verdict), counted[verdict]),
  );
  return [
    {
      term: t.kept(shortPeriod(period, language)),
      value: isJudged ? t.keptOf(number(of("kept")), number(taken)) : "—",
      ...(others.length > 0 ? { note: list(others) } : {}),
    },
    dueFact(results, totals, language),
  ];
}

/** Cases that are not published are in no total; the note says so. */
function dueFact(
  results: PublicScorecard["results"],
  { n, lateOpen, backdated }: PublicScorecard["totals"],
  language: Language,
): Fact {
  const { facts: t } = platformTexts[language];
  const { count, number } = formats(language);
  const withheld = results.some(({ verdict, figures }) => verdict === "too-few" && !figures);
  const notes = [
    ...(lateOpen > 0 ? [count(lateOpen, t.lateOpen)] : []),
    ...(backdated > 0 ? [count(backdated, resultTexts[language].backdated)] : []),
    ...(withheld ? [t.withheld] : []),
  ];
  return {
    term: t.due,
    value: n === 0 && withheld ? "—" : number(n),
    ...(notes.length > 0 ? { note: notes.join(", ") } : {}),
  };
}
