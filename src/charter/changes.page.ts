import { formats } from "../infrastructure/formats";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { CharterVersion, Commitment } from "./charter";
import { charterTexts, type CharterTexts } from "./charter.texts";
import { changedFrame, changedParts, type ChangedPart } from "./changed-parts";
import { changesTexts, type ChangesTexts } from "./changes.texts";
import { commitmentTexts } from "./commitment.texts";
import { targetInWords } from "./target-words";
import { differenceOf, goneFrom } from "./version-difference";
import { changesAddress, versionAddress, versionName } from "./version-words";

interface Link {
  readonly href: string;
  readonly label: string;
}

/** A commitment that is not what it was. */
interface CommitmentChange {
  readonly code: string;
  readonly link: Link;
  readonly kind: string;
  /** What changed; empty for a commitment that stands in one of the two versions only. */
  readonly parts: readonly ChangedPart[];
  /** The whole promise of such a commitment. */
  readonly promise: { readonly text: string; readonly target: string } | undefined;
}

interface ChangesPage extends Page {
  readonly t: ChangesTexts;
  readonly charterWords: CharterTexts;
  readonly lede: string;
  /** Where a translation sends those who want the authentic text. */
  readonly frenchHref: string | undefined;
  readonly sides: readonly [former: string, version: string];
  readonly changes: readonly CommitmentChange[];
  readonly unchanged: readonly Link[];
  readonly frame: readonly ChangedPart[];
  readonly versions: readonly Link[];
}

/** A version beside the one before, commitment by commitment. */
export function changesPage(
  former: CharterVersion,
  charter: CharterVersion,
  language: Language,
): ChangesPage {
  const t = changesTexts[language];
  const { list, number } = formats(language);
  const told = difference(former, charter, language);
  return {
    title: t.title(number(former.version), number(charter.version)),
    crumbs: crumbsTo(charter, language),
    t,
    charterWords: charterTexts[language],
    lede: t.lede(number(charter.version), list(counts(told, language))),
    frenchHref: language === "fr" ? undefined : changesAddress(charter, "fr"),
    sides: [versionName(former, language), versionName(charter, language)],
    changes: [...told.changed, ...told.new, ...told.gone],
    unchanged: told.same.map((commitment) => linkTo(charter, commitment, language)),
    frame: changedFrame(former, charter, language),
    versions: [former, charter].map((version) => linkToVersion(version, language)),
  };
}

interface FirstVersionPage extends Page {
  readonly text: string;
  readonly link: Link;
}

/** There is nothing to compare the first version with. */
export function firstVersionPage(charter: CharterVersion, language: Language): FirstVersionPage {
  const t = changesTexts[language];
  return {
    title: t.firstTitle(formats(language).number(charter.version)),
    crumbs: crumbsTo(charter, language),
    text: t.first,
    link: linkToVersion(charter, language),
  };
}

interface Difference {
  readonly changed: readonly CommitmentChange[];
  readonly new: readonly CommitmentChange[];
  readonly gone: readonly CommitmentChange[];
  readonly same: readonly Commitment[];
}

function difference(
  former: CharterVersion,
  charter: CharterVersion,
  language: Language,
): Difference {
  const { kinds } = changesTexts[language];
  const compared = charter.commitments.map((commitment) => ({
    commitment,
    ...differenceOf(commitment, former),
  }));
  return {
    changed: compared.flatMap((one) => {
      if (one.kind !== "changed") return [];
      const { code } = one.commitment;
      const link = linkTo(charter, one.commitment, language);
      const parts = changedParts(one.former, one.commitment, language);
      return [{ code, link, kind: kinds.changed, parts, promise: undefined }];
    }),
    new: compared
      .filter(({ kind }) => kind === "new")
      .map(({ commitment }) => whole(charter, commitment, kinds.new, language)),
    gone: goneFrom(charter, former).map((commitment) =>
      whole(former, commitment, kinds.gone, language),
    ),
    same: compared.filter(({ kind }) => kind === "same").map(({ commitment }) => commitment),
  };
}

function whole(
  version: CharterVersion,
  commitment: Commitment,
  kind: string,
  language: Language,
): CommitmentChange {
  const promise = { text: commitment.text[language], target: targetInWords(commitment, language) };
  const link = linkTo(version, commitment, language);
  return { code: commitment.code, link, kind, parts: [], promise };
}

function counts(told: Difference, language: Language): string[] {
  const { counted } = changesTexts[language];
  const { count } = formats(language);
  return (["changed", "new", "gone", "same"] as const).flatMap((kind) =>
    told[kind].length > 0 ? [count(told[kind].length, counted[kind])] : [],
  );
}

function crumbsTo(charter: CharterVersion, language: Language) {
  return [
    { href: `/${language}/charter`, label: charterTexts[language].charter },
    { href: versionAddress(charter, language), label: versionName(charter, language) },
  ];
}

function linkTo(version: CharterVersion, { code, title }: Commitment, language: Language): Link {
  return {
    href: `${versionAddress(version, language)}/${code}`,
    label: commitmentTexts[language].title(code, title[language]),
  };
}

function linkToVersion(version: CharterVersion, language: Language): Link {
  const name = formats(language).number(version.version);
  return {
    href: versionAddress(version, language),
    label: changesTexts[language].readVersion(name),
  };
}
