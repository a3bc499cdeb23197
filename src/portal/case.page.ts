import type { PlatformAct } from "../case-acts/platform-act";
import type { CaseClock } from "../cases/case-clocks";
import type { CaseFile } from "../cases/case-file.queries";
import type { PublishedCharter } from "../charter/charter";
import { versionAddress } from "../charter/version-words";
import { explanationInWords } from "../clocks/explanation-words";
import { toldBy } from "../compliance/told-by";
import {
  caseAttachmentsTexts,
  type CaseAttachmentsTexts,
} from "../difficulties/case-attachments.texts";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { Platform } from "../platforms/platform";
import { actDoneInWords } from "./act-done-words";
import { actLinks, caseTimeline } from "./case-act.page";
import { caseActTexts, type CaseActTexts } from "./case-act.texts";
import { caseAddress } from "./due-row";
import { portalCrumbs } from "./portal-crumbs";
import { portalTexts, type PortalTexts } from "./portal.texts";
import { sellerWords, type SellerReport, type SellerWords } from "./seller-words.page";

export interface CaseFacts {
  readonly platform: Platform;
  readonly file: CaseFile;
  readonly clocks: readonly CaseClock[];
  readonly published: readonly PublishedCharter[];
  /** The act that has just been recorded. */
  readonly done: PlatformAct | undefined;
  /** None when no seller reported the case. */
  readonly report: SellerReport | undefined;
}

interface CasePage extends Page {
  readonly t: PortalTexts;
  readonly acts: CaseActTexts;
  readonly done: string | undefined;
  readonly links: ReturnType<typeof actLinks>;
  readonly clocks: readonly ExplainedClock[];
  readonly seller: SellerWords | undefined;
  readonly attachments: CaseAttachmentsTexts;
  readonly events: ReturnType<typeof caseTimeline>;
}

interface ExplainedClock {
  readonly code: string;
  readonly title: string;
  readonly href: string;
  /** What came of it, in a sentence. */
  readonly conclusion: string;
  readonly lines: readonly string[];
}

/** A case: what to do, each clock that counts with the working of its due date, and what happened. */
export function casePage(facts: CaseFacts, language: Language): CasePage {
  const { platform, file, clocks, done, report } = facts;
  const { reference, events } = file;
  const t = portalTexts[language];
  const acts = caseActTexts[language];
  const hasSeller = report?.difficulty.answers.contact !== undefined;
  return {
    title: t.caseTitle(reference),
    crumbs: portalCrumbs(platform, language),
    t,
    acts,
    done: done && actDoneInWords(done, { events, clocks, hasSeller }, language),
    links: actLinks(platform, reference, { events, clocks }, language),
    clocks: clocks
      .filter(({ counts }) => counts)
      .map((clock) => explained(clock, facts.published, language)),
    attachments: caseAttachmentsTexts[language],
    seller: report && sellerWords(report, caseAddress(platform.slug, reference), language),
    events: caseTimeline(file.history, clocks, language),
  };
}

function explained(
  { charterVersion, commitment, explanation }: CaseClock,
  published: readonly PublishedCharter[],
  language: Language,
): ExplainedClock {
  const { code, title } = commitment;
  const { charter } = toldBy({ charterVersion, commitment: code }, published);
  const { lines, conclusion } = explanationInWords(explanation, language);
  const href = `${versionAddress(charter, language)}/${code}`;
  return { code, title: title[language], href, conclusion, lines };
}
