import type { PublishedCharter } from "../charter/charter";
import { periodName, withinPeriod } from "../compliance/period-words";
import type { CompleteScorecard } from "../compliance/scorecard";
import type { Declaration } from "../declarations/declaration";
import { paragraphsOf } from "../periods/publication-words";
import type { Platform } from "../platforms/platform";
import type { CommitmentChoice } from "../signatures/commitment-choice";
import type { Medium } from "../signatures/signature";
import { commitmentSection, type CommitmentSection } from "./commitment-section";
import { reportTexts as t } from "./compliance-report.texts";
import { declarationSection, type DeclarationSection } from "./declaration-section";
import { annexOf, type AnnexPart } from "./report-annex";
import { coverOf, type Cover } from "./report-cover";
import { instantInWords } from "./report-words";

/** What a report is drawn up from; all figures come from the scorecard. */
export interface ReportFacts {
  readonly platform: Pick<
    Platform,
    "tradeName" | "legalName" | "country" | "registrationNumber" | "registerName"
  >;
  /** The version that the scorecard is about. */
  readonly charter: PublishedCharter;
  /** Every version: former ones tell the commitments that this one has no more. */
  readonly published: readonly PublishedCharter[];
  /** The platform's answers to the commitments of the version, with its reasons. */
  readonly choices: readonly CommitmentChoice[];
  /** How its statement was signed; undefined when none of the version had taken effect. */
  readonly medium: Medium | undefined;
  readonly scorecard: CompleteScorecard;
  /** Every version of every half-year that the platform declared. */
  readonly declarations: readonly Declaration[];
  /** Of the periods before, oldest first; they may have been judged by another version. */
  readonly former: readonly CompleteScorecard[];
  /** Whether everything is invented. */
  readonly demonstration: boolean;
}

/** A compliance report as a value: everything it says, and nothing of how it looks. */
export interface ComplianceReport {
  readonly title: string;
  readonly subject: string;
  /** All dates of the file: the same facts at the same cut-off give the same bytes. */
  readonly cutOff: Date;
  readonly head: string;
  readonly foot: readonly string[];
  /** Printed on every page of a report on invented data. */
  readonly flag: string | undefined;
  readonly cover: Cover;
  /** What the platform said of the figures before they were published; undefined when it said nothing. */
  readonly reply: ReplySection | undefined;
  /** One for each commitment of the scorecard, in its order. */
  readonly sections: readonly CommitmentSection[];
  /** Undefined when the platform had declared nothing of the period. */
  readonly declaration: DeclarationSection | undefined;
  readonly annex: readonly AnnexPart[];
}

interface ReplySection {
  readonly title: string;
  readonly intro: string;
  readonly paragraphs: readonly string[];
}

/** What an official is given on one platform and one period; nothing is held back. */
export function complianceReport(facts: ReportFacts): ComplianceReport {
  const { platform, charter, scorecard, demonstration } = facts;
  const period = periodName(scorecard.period, "fr");
  return {
    title: t.title(platform.tradeName, period),
    subject: t.subject(platform.tradeName, withinPeriod(scorecard.period, "fr")),
    cutOff: scorecard.cutOff,
    head: t.head(shortened(platform.tradeName), period),
    foot: [t.cutOff(instantInWords(scorecard.cutOff)), t.foot],
    flag: demonstration ? t.flag : undefined,
    cover: coverOf(facts),
    reply: replyOf(scorecard),
    sections: scorecard.results.map((result) => commitmentSection(result, facts)),
    declaration: declarationSection(facts),
    annex: annexOf(charter),
  };
}

function replyOf({ publication }: CompleteScorecard): ReplySection | undefined {
  if (publication?.reply === undefined) return undefined;
  return { ...t.reply, paragraphs: paragraphsOf(publication.reply) };
}

const LONGEST_IN_HEAD = 60;

/** What a running head has room for beside the rest of its line. */
function shortened(name: string): string {
  return name.length > LONGEST_IN_HEAD ? `${name.slice(0, LONGEST_IN_HEAD)}…` : name;
}
