import type { FigureContest } from "./figure-contest";

interface ContestWords {
  readonly waiting: string;
  readonly upheld: { readonly unmended: string; readonly mended: string };
  readonly notUpheld: string;
}

/** How far a contest has come, as officials and the platform both see it. */
export function contestTag(
  { answer, isMended }: Pick<FigureContest, "answer" | "isMended">,
  words: ContestWords,
) {
  if (!answer) return { state: "waiting", word: words.waiting };
  if (answer.decision === "not-upheld") return { state: "not-taken", word: words.notUpheld };
  if (!isMended) return { state: "waiting", word: words.upheld.unmended };
  return { state: "kept", word: words.upheld.mended };
}
