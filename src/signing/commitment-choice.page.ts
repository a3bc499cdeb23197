import type { Commitment, PublishedCharter } from "../charter/charter";
import { targetInWords } from "../charter/target-words";
import { versionAddress } from "../charter/version-words";
import { formats } from "../infrastructure/formats";
import type { FormState } from "../infrastructure/http/form";
import type { Language } from "../infrastructure/language";
import { CHOICES, readChoice } from "../signatures/commitment-choice";
import { choiceTexts, type ChoiceTexts } from "./commitment-choice.texts";
import { draftAddress, journeyPage, type JourneyPage, type Link } from "./journey.page";
import { firstOpenStep, firstUnanswered, type DraftAnswers } from "./signing-draft";

interface ChoicePage extends JourneyPage, FormState {
  readonly words: ChoiceTexts;
  readonly action: string;
  readonly position: string;
  readonly text: string;
  readonly target: string;
  readonly more: Link;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly hint: string;
  }[];
}

/** One commitment, and whether the organisation takes it. */
export function choicePage(
  token: string,
  { charter }: PublishedCharter,
  commitment: Commitment,
  form: FormState,
  language: Language,
): ChoicePage {
  const words = choiceTexts[language];
  const { number } = formats(language);
  const { code, title, text } = commitment;
  const index = charter.commitments.findIndex((other) => other.code === code);
  const draft = draftAddress(token, language);
  const before = charter.commitments[index - 1];
  const back = before ? `${draft}/commitments/${before.code}` : `${draft}/organisation`;
  return {
    ...journeyPage("commitments", `${code} – ${title[language]}`, back, language),
    ...form,
    words,
    action: `${draft}/commitments/${code}`,
    position: words.position(number(index + 1), number(charter.commitments.length)),
    text: text[language],
    target: targetInWords(commitment, language),
    more: { href: `${versionAddress(charter, language)}/${code}`, label: words.more },
    options: CHOICES.map((choice) => ({
      value: choice,
      label: words.options[choice],
      hint: words.optionHints[choice],
    })),
  };
}

interface ChoicesPage extends JourneyPage {
  readonly words: ChoiceTexts;
  readonly lede: string;
  readonly rows: readonly {
    readonly term: string;
    readonly details: readonly string[];
    readonly tag?: { readonly state: string; readonly word: string };
    readonly act: Link & { readonly about: string };
  }[];
  /** Every commitment is answered, and none is taken. */
  readonly noneTaken: boolean;
  readonly next: Link | undefined;
}

/** All answers at one glance, each with the way to change it. */
export function choicesPage(
  token: string,
  { charter }: PublishedCharter,
  answers: DraftAnswers,
  language: Language,
): ChoicesPage {
  const words = choiceTexts[language];
  const { number, count } = formats(language);
  const draft = draftAddress(token, language);
  const journey = journeyPage("commitments", words.listTitle, `${draft}/organisation`, language);
  const codes = charter.commitments.map(({ code }) => code);
  const complete = codes.map((code) => readChoice(code, answers.choices?.[code] ?? {}));
  const chosen = complete.flatMap((answer) => (answer.complete ? [answer.value] : []));
  const taken = chosen.filter(({ choice }) => choice === "taken").length;
  const left = codes.length - chosen.length;
  return {
    ...journey,
    words,
    lede: [
      words.counted(number(taken), number(codes.length)),
      ...(left > 0 ? [words.left(count(left, journey.t.commitment))] : []),
    ].join(" "),
    rows: charter.commitments.map(({ code, title }) => {
      const answer = chosen.find(({ commitment }) => commitment === code);
      return {
        term: `${code} – ${title[language]}`,
        details: answer ? [answer.reason ?? ""].filter(Boolean) : [words.unanswered],
        ...(answer && { tag: { state: answer.choice, word: words.states[answer.choice] } }),
        act: {
          href: `${draft}/commitments/${code}`,
          label: answer ? words.change : words.answer,
          about: words.about(code),
        },
      };
    }),
    noneTaken: left === 0 && taken === 0,
    next: nextLink(draft, answers, codes, words),
  };
}

/** To the next commitment, or on to the step that is open once all are answered. */
function nextLink(
  draft: string,
  answers: DraftAnswers,
  codes: readonly string[],
  words: ChoiceTexts,
): Link | undefined {
  const code = firstUnanswered(answers, codes);
  if (code !== undefined) return { href: `${draft}/commitments/${code}`, label: words.answerNext };
  const step = firstOpenStep(answers, codes);
  return step === "commitments" ? undefined : { href: `${draft}/${step}`, label: words.continue };
}
