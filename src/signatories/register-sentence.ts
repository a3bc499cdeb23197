import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { stateName, type RegisterEntry, type StateName } from "./register-entry";
import { registerSentenceTexts, type RegisterSentenceTexts } from "./register-sentence.texts";

const OTHER_STATES = [
  "under-review",
  "declined",
  "not-accepted",
  "withdrawn",
  "removed",
  "lapsed",
  "invited",
  "not-invited",
] as const satisfies readonly (keyof RegisterSentenceTexts["states"])[];

/** The whole register in one sentence: "25 platforms: 21 signatories, 2 declined, …". */
export function registerSentence(entries: readonly RegisterEntry[], language: Language): string {
  const t = registerSentenceTexts[language];
  const { count, number } = formats(language);
  if (entries.length === 0) return t.none;
  const states = entries.map(stateName);
  const of = (name: StateName) => states.filter((state) => state === name).length;
  const suspended = of("suspended");
  const signatories = of("signed") + suspended;
  const parts = [
    [
      count(signatories, t.signatories),
      ...(suspended > 0 ? [t.ofWhichSuspended(number(suspended))] : []),
    ].join(" "),
    ...OTHER_STATES.filter((name) => of(name) > 0).map((name) => count(of(name), t.states[name])),
  ];
  return t.opening(count(entries.length, t.platforms), parts.join(", "));
}
