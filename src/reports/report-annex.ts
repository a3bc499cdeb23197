import type { PublishedCharter } from "../charter/charter";
import { NATIONAL_CALENDAR } from "../clocks/calendar";
import { methodTexts } from "../clocks/method.texts";
import type { Fact } from "../infrastructure/pdf/document";
import { reportTexts as t } from "./compliance-report.texts";

/** What stands behind the figures, and what may be done with them. */
export interface AnnexPart {
  readonly title: string;
  readonly intro: string;
  readonly chapters: readonly AnnexChapter[];
}

export interface AnnexChapter {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly Fact[];
  /** Why it is so; printed smaller. */
  readonly reason: string | undefined;
}

/** The method as its page tells it, then what this document is. */
export function annexOf(charter: PublishedCharter): AnnexPart[] {
  const method = methodTexts.fr;
  return [
    {
      title: t.annex.method,
      intro: method.lede,
      chapters: method.sections.map(({ heading, rules, terms = [], reason }) => ({
        heading,
        paragraphs: rules,
        facts: terms.map(({ term, details }) => ({ term, text: details })),
        reason,
      })),
    },
    {
      title: t.annex.document,
      intro: t.nature,
      chapters: [
        chapter(
          t.annex.rules,
          t.annex.rulesAre(charter.charter.version, NATIONAL_CALENDAR.version),
        ),
        chapter(t.annex.diffusion, t.annex.diffusionIs),
        chapter(t.annex.licence, t.annex.licenceIs),
        chapter(t.annex.file, t.annex.fileIs),
      ],
    },
  ];
}

function chapter(heading: string, text: string): AnnexChapter {
  return { heading, paragraphs: [text], facts: [], reason: undefined };
}
