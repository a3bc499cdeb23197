/** Words that stand on one side only, or on both. */
export interface Passage {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A text before and after a change, each whole, what is only there being marked. */
export interface WordDifference {
  readonly before: readonly Passage[];
  readonly after: readonly Passage[];
  /** So little is left that nothing is marked: it is read as a new text. */
  readonly isRewritten: boolean;
}

/** Of the longer text, in words; with less in common, marks on nearly everything would help nobody. */
const LEAST_COMMON = 1 / 3;

/** So few common words between two changes would only break up what is read. */
const TOO_FEW_WORDS = 3;

interface Run {
  readonly common: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What changed in a text, word by word. */
export function wordDifference(before: string, after: string): WordDifference {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const runs = withoutIslands(runsOf(was, is));
  const common = runs.reduce((sum, run) => (run.common ? sum + run.before.length : sum), 0);
  const isRewritten = common < LEAST_COMMON * Math.max(was.length, is.length);
  return {
    before: runs.flatMap((run) => passage(run.before, !run.common && !isRewritten)),
    after: runs.flatMap((run) => passage(run.after, !run.common && !isRewritten)),
    isRewritten,
  };
}

/** Each word with the space behind it. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*/gu) ?? [];
}

/** The space behind the last word is marked with no word. */
function passage(words: readonly string[], isMarked: boolean): Passage[] {
  const text = words.join("");
  const end = isMarked ? text.trimEnd().length : text.length;
  return [
    { text: text.slice(0, end), isMarked },
    { text: text.slice(end), isMarked: false },
  ].filter((part) => part.text !== "");
}

function runsOf(before: readonly string[], after: readonly string[]): Run[] {
  const lengths = commonLengths(before, after);
  const runs: Run[] = [];
  let [b, a] = [0, 0];
  while (b < before.length || a < after.length) {
    const [was, is] = [before[b], after[a]];
    if (was !== undefined && is !== undefined && isSame(was, is)) {
      runs.push({ common: true, before: [was], after: [is] });
      b += 1;
      a += 1;
    } else if (
      is === undefined ||
      (was !== undefined && at(lengths, b + 1, a) >= at(lengths, b, a + 1))
    ) {
      runs.push({ common: false, before: was === undefined ? [] : [was], after: [] });
      b += 1;
    } else {
      runs.push({ common: false, before: [], after: [is] });
      a += 1;
    }
  }
  return joined(runs);
}

/** For each pair of places, how many words the rests have in common, in order. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let b = before.length - 1; b >= 0; b -= 1) {
    for (let a = after.length - 1; a >= 0; a -= 1) {
      const row = lengths[b] ?? [];
      row[a] = isSame(before[b] ?? "", after[a] ?? "")
        ? at(lengths, b + 1, a + 1) + 1
        : Math.max(at(lengths, b + 1, a), at(lengths, b, a + 1));
    }
  }
  return lengths;
}

function at(lengths: readonly (readonly number[])[], b: number, a: number): number {
  return lengths[b]?.[a] ?? 0;
}

/** The space behind the last word of a paragraph is no difference. */
function isSame(one: string, other: string): boolean {
  return one.trimEnd() === other.trimEnd();
}

function withoutIslands(runs: readonly Run[]): Run[] {
  return joined(
    runs.map((run, index) => {
      const isBetween = index > 0 && index < runs.length - 1;
      return isBetween && run.common && run.before.length < TOO_FEW_WORDS
        ? { ...run, common: false }
        : run;
    }),
  );
}

function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.common !== run.common) {
      all.push(run);
      continue;
    }
    const before = [...last.before, ...run.before];
    all[all.length - 1] = { ...last, before, after: [...last.after, ...run.after] };
  }
  return all;
}
