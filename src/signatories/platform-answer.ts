import { withinPeriod } from "../compliance/period-words";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { isSignatory, type StateEntry } from "../signatures/platform-state";
import { platformAnswerTexts } from "./platform-answer.texts";
import { stateName, type RegisterEntry, type StateName } from "./register-entry";

/** What the register says of a platform, before any detail; `all` commitments stand in its version. */
export function platformAnswer(shown: RegisterEntry, all: number, language: Language): string {
  const { entry, announced } = shown;
  const t = platformAnswerTexts[language];
  if (!entry) return t["not-invited"];
  const withdrawal = announced?.state === "withdrawn" ? announced : undefined;
  return [
    ...stateSentences(shown, entry, language),
    ...takenSentences(shown, all, language),
    ...(withdrawal ? [t.withdraws(formats(language).day(withdrawal.effectiveOn))] : []),
  ].join(" ");
}

function stateSentences(shown: RegisterEntry, entry: StateEntry, language: Language): string[] {
  const t = platformAnswerTexts[language];
  const { day, number } = formats(language);
  const version = number(entry.charterVersion);
  const on = day(entry.effectiveOn);
  const { since: first, versionSince } = shown.standing ?? {};
  const since = day(versionSince ?? entry.effectiveOn);
  const before = first === undefined || first === versionSince ? [] : [t.before(day(first))];
  const plan = entry.planUntil === undefined ? [] : [t.plan(day(entry.planUntil))];
  const sentences: Record<StateName, () => string[]> = {
    signed: () => [t.signed(version, since), ...before],
    suspended: () => [t.suspended(version, since, on), ...before, ...plan],
    withdrawn: () => [t.withdrawn(on), t.hadSigned(version, since)],
    removed: () => [t.removed(on), t.hadSigned(version, since)],
    lapsed: () => [t.lapsed(version, on)],
    invited: () => [t.invited(version, on)],
    declined: () => [t.declined(on), ...(entry.reason === undefined ? [t["no-reason"]] : [])],
    "not-accepted": () => [t["not-accepted"](on)],
    "under-review": () => [t["under-review"](version, on)],
    "not-invited": () => [t["not-invited"]],
  };
  return sentences[stateName(shown)]();
}

function takenSentences(
  { entry, standing, scorecard }: RegisterEntry,
  all: number,
  language: Language,
): string[] {
  if (!standing) return [];
  const t = platformAnswerTexts[language];
  const { count, number } = formats(language);
  const counted = (n: number) => ({ number: number(n), words: count(n, t.commitment) });
  const commitments = counted(standing.commitments.length);
  if (!isSignatory(entry?.state)) return [t.hadTaken(commitments, counted(all))];
  const taken = t.taken(commitments, counted(all));
  if (!scorecard) return [`${taken}.`];
  const within = withinPeriod(scorecard.period, language);
  // "… and kept 8 of them": of those taken today.
  const today = scorecard.results.filter(({ commitment }) => {
    return standing.commitments.includes(commitment);
  });
  const of = (wanted: string) => today.filter(({ verdict }) => verdict === wanted).length;
  if (of("kept") > 0) return [t.kept(taken, number(of("kept")), within)];
  return [of("not-kept") > 0 ? t.keptNone(taken, within) : t.unjudged(taken, within)];
}
