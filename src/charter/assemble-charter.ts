import type { Language } from "../infrastructure/language";
import type { Attested, CharterVersion, Commitment, Measured } from "./charter";
import type {
  CharterDefinition,
  CharterTexts,
  CommitmentDefinition,
  CommitmentTexts,
} from "./charter-schema";
import type { Indicator } from "./indicator";

type InEachLanguage<T> = Readonly<Record<Language, T>>;

/** Joins what holds in every language with the words of each. Takes files that were checked. */
export function assembleCharter(
  { version, families, commitments }: CharterDefinition,
  texts: InEachLanguage<CharterTexts>,
): CharterVersion {
  return {
    version,
    title: each(texts, ({ title }) => title),
    preamble: each(texts, ({ preamble }) => preamble),
    signing: each(texts, ({ signing }) => signing),
    families: families.map((code) => ({
      code,
      name: each(texts, (words) => present(words.families[code], code)),
    })),
    commitments: commitments.map((definition) => {
      const { code } = definition;
      return commitmentOf(
        definition,
        each(texts, (words) => present(words.commitments[code], code)),
      );
    }),
  };
}

function commitmentOf(
  definition: CommitmentDefinition,
  words: InEachLanguage<CommitmentTexts>,
): Commitment {
  const { code, families, anticipates, indicator } = definition;
  return {
    code,
    families,
    anticipates,
    title: each(words, ({ title }) => title),
    text: each(words, ({ text }) => text),
    reason: each(words, ({ reason }) => reason),
    law: each(words, ({ law }) => law),
    measurement: indicator ? measured(code, indicator, words) : attested(code, words),
  };
}

function measured(
  code: string,
  indicator: Indicator,
  words: InEachLanguage<CommitmentTexts>,
): Measured {
  const measure = each(words, (texts) => present(texts.measure, code));
  return {
    kind: "measured",
    indicator,
    cases: each(words, ({ cases }) => present(cases, code)),
    start: each(measure, ({ start }) => start),
    stop: each(measure, ({ stop }) => stop),
    pauses: each(measure, ({ pauses }) => pauses),
    notCounted: each(measure, ({ notCounted }) => notCounted),
    ...(indicator.targetWhen && {
      targetWhen: each(words, ({ targetWhen }) => present(targetWhen, code)),
    }),
  };
}

function attested(code: string, words: InEachLanguage<CommitmentTexts>): Attested {
  return {
    kind: "attested",
    every: "yearly",
    attestation: each(words, ({ attestation }) => present(attestation, code)),
  };
}

function each<From, To>(
  texts: InEachLanguage<From>,
  pick: (texts: From) => To,
): InEachLanguage<To> {
  return { fr: pick(texts.fr), en: pick(texts.en), de: pick(texts.de) };
}

function present<T>(text: T | undefined, code: string): T {
  if (text === undefined) throw new Error(`unchecked charter content: ${code} lacks words`);
  return text;
}
