import type { PublishedCharter } from "../charter/charter";
import { complianceTexts } from "../compliance/compliance.texts";
import type { CommitmentResult } from "../compliance/scorecard";
import { toldBy } from "../compliance/told-by";
import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import type { Language } from "../infrastructure/language";
import type { ChangedResult } from "../periods/changed-results";
import { baseParts } from "./figure-words";

/** Of one commitment, for a desk: title, verdict, share, and what it stands on. */
export function resultRow(
  result: CommitmentResult,
  published: readonly PublishedCharter[],
  language: Language,
): (string | Cell)[] {
  const share = result.figures?.shareKept;
  return [
    titleOf(result, published, language),
    { text: "", tags: [verdictTag(result, language)] },
    share === undefined ? "–" : formats(language).percent(share),
    baseOf(result, published, language),
  ];
}

/** Of one commitment: title, what it was, and what it is. */
export function changedRow(
  { before, after }: ChangedResult,
  published: readonly PublishedCharter[],
  language: Language,
): (string | Cell)[] {
  const known = after ?? before;
  if (!known) throw new Error("a change of nothing");
  const cellOf = (result: CommitmentResult | undefined): string | Cell =>
    result
      ? {
          text: "",
          tags: [verdictTag(result, language)],
          note: baseOf(result, published, language),
        }
      : "–";
  return [titleOf(known, published, language), cellOf(before), cellOf(after)];
}

function titleOf(
  result: CommitmentResult,
  published: readonly PublishedCharter[],
  language: Language,
): string {
  const { code, title } = toldBy(result, published).commitment;
  return `${code} – ${title[language]}`;
}

function verdictTag({ verdict }: CommitmentResult, language: Language) {
  return { state: verdict, word: complianceTexts[language].verdicts[verdict] };
}

function baseOf(
  result: CommitmentResult,
  published: readonly PublishedCharter[],
  language: Language,
): string {
  const { measurement } = toldBy(result, published).commitment;
  const { figures, verdict } = result;
  const parts =
    figures && measurement.kind === "measured" ? baseParts(figures, measurement, language) : [];
  return parts.length === 0 ? complianceTexts[language].meanings[verdict] : parts.join(" · ");
}
