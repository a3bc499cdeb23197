import { ACCEPT } from "../attachments/attachment";
import { attachmentsTexts } from "../attachments/attachments.texts";
import type { PublishedCharter } from "../charter/charter";
import { formats } from "../infrastructure/formats";
import type { FieldError, FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { Platform } from "../platforms/platform";
import type { EntryRefusal } from "./enter-paper-signature";
import { SCAN_FIELD, takenField } from "./paper-form";
import { paperSignatureTexts, type PaperSignatureTexts } from "./paper-signature.texts";
import { LIST_ADDRESS, PAPER_ADDRESS } from "./signature-list.page";
import { signatureListTexts } from "./signature-list.texts";

interface PaperSignaturePage extends Page, FormState {
  readonly t: PaperSignatureTexts;
  readonly lede: string;
  readonly action: string;
  readonly back: string;
  /** Of the charter; empty when there is one. */
  readonly versions: readonly {
    readonly href: string;
    readonly label: string;
    readonly current: boolean;
  }[];
  readonly platforms: readonly { readonly value: string; readonly label: string }[];
  readonly commitments: readonly { readonly name: string; readonly label: string }[];
  readonly scan: { readonly name: string; readonly hint: string; readonly accept: string };
  readonly button: string;
}

export interface PaperDesk {
  /** The version that was signed, of all that are published. */
  readonly charter: PublishedCharter;
  readonly published: readonly PublishedCharter[];
  /** Of the register. */
  readonly platforms: readonly Platform[];
  readonly fourEyes: boolean;
}

/** The form in which an official enters a statement on paper. */
export function paperSignaturePage(
  { charter, published, platforms, fourEyes }: PaperDesk,
  form: FormState,
  language: Language,
): PaperSignaturePage {
  const t = paperSignatureTexts[language];
  const { locale, number } = formats(language);
  const byName = platforms.toSorted((one, other) =>
    one.tradeName.localeCompare(other.tradeName, locale),
  );
  return {
    title: t.title,
    crumbs: [{ href: LIST_ADDRESS, label: signatureListTexts[language].title }],
    t,
    ...form,
    lede: fourEyes ? t.ledeFourEyes : t.lede,
    action: versionAddress(charter),
    back: LIST_ADDRESS,
    versions: (published.length > 1 ? published : []).map((version) => ({
      href: versionAddress(version),
      label: t.version(number(version.charter.version)),
      current: version === charter,
    })),
    platforms: [
      { value: "", label: t.choosePlatform },
      ...byName.map(({ slug, tradeName }) => ({ value: slug, label: tradeName })),
    ],
    commitments: charter.charter.commitments.map(({ code, title }) => ({
      name: takenField(code),
      label: t.commitment(code, title[language]),
    })),
    scan: {
      name: SCAN_FIELD,
      hint: `${t.scanHint} ${attachmentsTexts[language].hint}`,
      accept: ACCEPT,
    },
    button: fourEyes ? t.propose : t.record,
  };
}

function versionAddress({ charter }: PublishedCharter): string {
  return `${PAPER_ADDRESS}/${String(charter.version)}`;
}

const DAY_REFUSALS: readonly EntryRefusal[] = [
  "not-a-day",
  "day-in-the-future",
  "not-yet-in-force",
  "superseded-version",
  "before-the-last-state",
];

/** Why nothing was recorded, beside the field that it is about. */
export function refusalError(
  refusal: EntryRefusal,
  { charter }: PublishedCharter,
  language: Language,
): FieldError {
  const message = paperSignatureTexts[language].mistakes[refusal];
  if (DAY_REFUSALS.includes(refusal)) return { field: "signed_on", message };
  const isAboutCommitments = refusal === "nothing-taken" || refusal === "wrong-commitments";
  const [first] = charter.commitments;
  return { field: isAboutCommitments && first ? takenField(first.code) : "platform", message };
}
