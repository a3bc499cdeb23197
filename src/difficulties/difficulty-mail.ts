import { formats } from "../infrastructure/formats";
import type { Mail } from "../infrastructure/mail/mail";
import { CODE_MINUTES, CODE_MS, spacedCode } from "../infrastructure/one-time-code";
import type { Difficulty } from "./difficulty";
import { ownCaseTexts } from "./own-case.texts";
import type { Reach } from "./reach";

interface CodeToSend {
  readonly difficulty: Difficulty;
  readonly email: string;
  readonly code: string;
  readonly token: string;
  readonly baseUrl: string;
}

/** The only place where a code is told. */
export function difficultyCodeMail(sent: CodeToSend, now: Date): Mail {
  const { difficulty, email, code, token, baseUrl } = sent;
  const { language, opened } = difficulty;
  const path = opened ? `/cases/${token}/code` : `/cases/new/${token}/code`;
  return {
    template: "difficulty-code",
    language,
    to: email,
    isOwed: true,
    data: {
      reference: opened?.reference,
      code: spacedCode(code),
      minutes: CODE_MINUTES,
      until: formats(language).time(new Date(now.getTime() + CODE_MS)),
      page: `${baseUrl}/${language}${path}`,
    },
  };
}

interface OpenedReport extends Omit<CodeToSend, "code"> {
  readonly reference: string;
  readonly platform: string;
  /** The working of each clock, as the page of the case words it. */
  readonly clocks: readonly {
    readonly title: string;
    readonly conclusion: string;
    /** Why it does not count; undefined when it does. */
    readonly note: string | undefined;
  }[];
  readonly reach: Reach;
}

/** Acknowledges a report, with the way back to its case. */
export function difficultyReceiptMail(opened: OpenedReport): Mail {
  const { difficulty, email, token, baseUrl, reference, platform, clocks, reach } = opened;
  const { language } = difficulty;
  const page = `${baseUrl}/${language}/cases/${token}`;
  return {
    template: "difficulty-receipt",
    language,
    to: email,
    isOwed: true,
    data: {
      reference,
      platform,
      clocks,
      informed: ownCaseTexts[language].informed[reach](platform),
      page,
    },
  };
}
