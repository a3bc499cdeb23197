import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { CharterVersion, Commitment } from "./charter";
import { charterTexts } from "./charter.texts";
import { commitmentTexts, type CommitmentPageTexts } from "./commitment.texts";
import { measureRows, type MeasureRow } from "./measure-rows";
import { citation, REGULATION_ADDRESSES } from "./regulation";
import { targetInWords } from "./target-words";
import { familyNames, versionAddress, versionName } from "./version-words";

interface Neighbour {
  readonly href: string;
  readonly label: string;
}

interface CommitmentPage extends Page {
  readonly t: CommitmentPageTexts;
  readonly lede: string;
  readonly text: string;
  /** The authentic text, beside a translation. */
  readonly frenchText: string | undefined;
  readonly reason: string;
  readonly difficulties: string;
  /** How it is measured, term by term; undefined when it is attested. */
  readonly measure: readonly MeasureRow[] | undefined;
  readonly attestation: string | undefined;
  readonly law: string;
  /** What it anticipates of the regulation; empty when nothing. */
  readonly provisions: string;
  readonly regulationHref: string;
  readonly methodHref: string;
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

/** One commitment: its text, where it comes from, and how anyone knows whether it is kept. */
export function commitmentPage(
  charter: CharterVersion,
  commitment: Commitment,
  language: Language,
): CommitmentPage {
  const t = commitmentTexts[language];
  const { code, measurement, title } = commitment;
  const address = versionAddress(charter, language);
  const index = charter.commitments.indexOf(commitment);
  return {
    title: t.title(code, title[language]),
    crumbs: [
      { href: `/${language}/charter`, label: charterTexts[language].charter },
      { href: address, label: versionName(charter, language) },
    ],
    t,
    lede: targetInWords(commitment, language),
    text: commitment.text[language],
    frenchText: language === "fr" ? undefined : commitment.text.fr,
    reason: commitment.reason[language],
    difficulties: t.difficulties(familyNames(charter, commitment.families, language)),
    measure: measurement.kind === "measured" ? measureRows(measurement, language) : undefined,
    attestation: measurement.kind === "attested" ? measurement.attestation[language] : undefined,
    law: commitment.law[language],
    provisions: commitment.anticipates
      .map((provision) => citation(provision, language))
      .join(t.provisionsApart),
    regulationHref: REGULATION_ADDRESSES[language],
    methodHref: `/${language}/method`,
    previous: neighbour(charter.commitments[index - 1], language, address),
    next: neighbour(charter.commitments[index + 1], language, address),
  };
}

function neighbour(
  commitment: Commitment | undefined,
  language: Language,
  address: string,
): Neighbour | undefined {
  if (commitment === undefined) return undefined;
  const { code, title } = commitment;
  return {
    href: `${address}/${code}`,
    label: commitmentTexts[language].title(code, title[language]),
  };
}
