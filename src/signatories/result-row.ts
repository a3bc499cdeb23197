import type { PublishedCharter } from "../charter/charter";
import { complianceTexts } from "../compliance/compliance.texts";
import type { CommitmentResult, Figures } from "../compliance/scorecard";
import { toldBy } from "../compliance/told-by";
import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import type { Language } from "../infrastructure/language";
import type { ChangedResult } from "../periods/changed-results";
import { baseParts } from "./figure-words";
import { resultTexts } from "./result.texts";

/** Of one commitment, for a desk: title, verdict, share, and what it stands on. */
export function resultRow(
  result: CommitmentResult,
  published: readonly PublishedCharter[],
  language: Language,
): (string | Cell)[] {
  const [share = "–"] = shareOf(result, language);
  return [
    titleOf(result, published, language),
    { text: "", tags: [verdictTag(result, language)] },
    share,
    baseOf(result, published, language),
  ];
}

/**
 * Each commitment whose result reads otherwise than before. What is printed nowhere may have changed
 * besides: two cells alike would tell nobody anything.
 */
export function changedRows(
  changes: readonly ChangedResult[],
  published: readonly PublishedCharter[],
  language: Language,
): (string | Cell)[][] {
  const cellOf = (result: CommitmentResult | undefined): Cell =>
    result
      ? {
          text: "",
          tags: [verdictTag(result, language)],
          note: [...shareOf(result, language), baseOf(result, published, language)].join(" · "),
        }
      : { text: "–" };
  return changes.flatMap(({ before, after }) => {
    const known = after ?? before;
    const [was, is] = [cellOf(before), cellOf(after)];
    if (!known || JSON.stringify(was) === JSON.stringify(is)) return [];
    return [[titleOf(known, published, language), was, is]];
  });
}

function shareOf({ figures }: CommitmentResult, language: Language): string[] {
  const share = figures?.shareKept;
  return share === undefined ? [] : [formats(language).percent(share)];
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
    figures && measurement.kind === "measured"
      ? [...baseParts(figures, measurement, language), ...withdrawnPart(figures, language)]
      : [];
  return parts.length === 0 ? complianceTexts[language].meanings[verdict] : parts.join(" · ");
}

/** Read at the desks only: it explains why there are fewer cases than before. */
function withdrawnPart({ withdrawn }: Figures, language: Language): string[] {
  return withdrawn === 0
    ? []
    : [formats(language).count(withdrawn, resultTexts[language].withdrawn)];
}
