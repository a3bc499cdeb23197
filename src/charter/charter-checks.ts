import type {
  CharterDefinition,
  CharterTexts,
  CommitmentDefinition,
  CommitmentTexts,
} from "./charter-schema";
import type { Indicator } from "./indicator";

/** Something wrong, and where inside its file: `commitments.C1.title`. */
export interface Mistake {
  readonly path: string;
  readonly message: string;
}

/** What the shape of charter.json cannot say. */
export function definitionMistakes({ families, commitments }: CharterDefinition): Mistake[] {
  const codes = commitments.map(({ code }) => code);
  return [
    ...orderMistakes("families", families),
    ...orderMistakes("commitments", codes),
    ...commitments.flatMap((commitment) => commitmentMistakes(commitment, families)),
  ];
}

/** What the shape of one language's file cannot say: it names what charter.json names, no more. */
export function textsMistakes(texts: CharterTexts, definition: CharterDefinition): Mistake[] {
  const codes = definition.commitments.map(({ code }) => code);
  return [
    ...keyMistakes("families", Object.keys(texts.families), definition.families),
    ...keyMistakes("commitments", Object.keys(texts.commitments), codes),
    ...definition.commitments.flatMap((commitment) => {
      const words = texts.commitments[commitment.code];
      return words === undefined ? [] : wordsMistakes(commitment, words);
    }),
  ];
}

/** A translation has as many paragraphs as the French text it translates. */
export function translationMistakes(texts: CharterTexts, french: CharterTexts): Mistake[] {
  return (["preamble", "signing"] as const)
    .filter((part) => texts[part].length !== french[part].length)
    .map((path) => {
      const [ours, theirs] = [texts[path].length, french[path].length];
      return { path, message: `has ${ours} paragraphs, the French text ${theirs}` };
    });
}

function orderMistakes(list: string, codes: readonly string[]): Mistake[] {
  return codes.flatMap((code, index) => {
    const path = `${list}.${code}`;
    if (codes.indexOf(code) < index) return [{ path, message: "is there twice" }];
    const before = codes[index - 1];
    if (before === undefined || numberOf(before) < numberOf(code)) return [];
    return [{ path, message: `comes after ${before}` }];
  });
}

function numberOf(code: string): number {
  return Number(code.slice(1));
}

function commitmentMistakes(
  { code, families, indicator, attested }: CommitmentDefinition,
  known: readonly string[],
): Mistake[] {
  const path = `commitments.${code}`;
  const unknown = families.filter((family) => !known.includes(family));
  return [
    ...unknown.map((family) => ({ path, message: `belongs to an unknown family ${family}` })),
    ...when(new Set(families).size < families.length, path, "names a family twice"),
    ...when(!indicator === !attested, path, "must have either an indicator or attested"),
    ...(indicator ? indicatorMistakes(indicator, `${path}.indicator`) : []),
  ];
}

function indicatorMistakes(indicator: Indicator, path: string): Mistake[] {
  const { start, stop, direction, targetWhen, target } = indicator;
  const notice = direction === "at-least";
  return [
    ...when(start.includes(stop), path, "starts and stops with the same event"),
    ...when(new Set(start).size < start.length, path, "names a start twice"),
    ...when(notice && indicator.pausable, path, "pauses a notice; only at-most clocks pause"),
    ...when(notice && indicator.stopMayComeFirst, path, "lets the effect precede its notice"),
    ...when(targetWhen?.target === target, path, "has the same target twice"),
  ];
}

function keyMistakes(list: string, found: readonly string[], expected: readonly string[]) {
  const missing = expected.filter((key) => !found.includes(key));
  const unknown = found.filter((key) => !expected.includes(key));
  return [
    ...missing.map((key) => ({ path: `${list}.${key}`, message: "is missing" })),
    ...unknown.map((key) => ({ path: `${list}.${key}`, message: "is not in charter.json" })),
  ];
}

function wordsMistakes({ code, indicator }: CommitmentDefinition, words: CommitmentTexts) {
  const expected = {
    cases: indicator !== undefined,
    measure: indicator !== undefined,
    targetWhen: indicator?.targetWhen !== undefined,
    attestation: indicator === undefined,
  };
  const keys = Object.keys(expected) as (keyof typeof expected)[];
  return keyMistakes(
    `commitments.${code}`,
    keys.filter((key) => words[key] !== undefined),
    keys.filter((key) => expected[key]),
  );
}

function when(wrong: boolean, path: string, message: string): Mistake[] {
  return wrong ? [{ path, message }] : [];
}
