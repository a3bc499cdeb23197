import type { ContestDecision, FigureContest } from "./figure-contest";

interface ContestWords {
  readonly decisions: Readonly<Record<ContestDecision, string>>;
  readonly waiting: string;
}

/** How far a contest has come, as officials and the platform both see it. */
export function contestTag({ answer }: Pick<FigureContest, "answer">, words: ContestWords) {
  if (!answer) return { state: "waiting", word: words.waiting };
  const state = answer.decision === "upheld" ? "kept" : "not-taken";
  return { state, word: words.decisions[answer.decision] };
}
