import { mistakeTexts } from "../cases/mistake.texts";
import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import type { FieldError } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { Platform } from "../platforms/platform";
import { portalCrumbs } from "../portal/portal-crumbs";
import { sectionsOf, type Section } from "../portal/portal-sections";
import { portalTexts } from "../portal/portal.texts";
import { KEPT_MS, uploadState, type EventUpload, type FileMistake } from "./event-upload";
import { eventUploadsTexts, type EventUploadsTexts } from "./event-uploads.texts";
import { fileMistakeTexts } from "./file-mistake.texts";
import type { HandedInFigures } from "./handed-in.queries";

export function uploadsAddress({ slug }: Pick<Platform, "slug">): string {
  return `/portal/${slug}/event-uploads`;
}

interface UploadsPage extends Page {
  readonly t: EventUploadsTexts;
  readonly sections: readonly Section[];
  readonly sectionsLabel: string;
  readonly action: string;
  readonly errors: readonly FieldError[];
  readonly columns: readonly (readonly [name: string, meaning: string])[];
  readonly links: readonly { readonly href: string; readonly label: string }[];
  readonly caption: string;
  readonly rows: readonly (readonly (string | Cell)[])[];
}

/** Where a platform hands in figures, with what it has handed in. */
export function uploadsPage(
  platform: Platform,
  handedIn: readonly HandedInFigures[],
  mistake: FileMistake | undefined,
  language: Language,
): UploadsPage {
  const t = eventUploadsTexts[language];
  return {
    title: t.title(platform.tradeName),
    crumbs: portalCrumbs(platform, language),
    t,
    sections: sectionsOf(platform.slug, "figures", language),
    sectionsLabel: portalTexts[language].sections,
    action: uploadsAddress(platform),
    errors: mistake ? [{ field: "file", message: fileMistakeTexts[language][mistake] }] : [],
    columns: Object.entries(t.columns),
    links: [
      { href: `/${language}/api#vocabulary`, label: t.vocabulary },
      { href: `/portal/${platform.slug}/api-tokens`, label: t.tokens },
    ],
    caption: formats(language).count(handedIn.length, t.handedIn),
    rows: handedIn.map((figures) => handedInRow(figures, language)),
  };
}

function handedInRow(
  { at, rows, added, corrected, by, token }: HandedInFigures,
  language: Language,
): (string | Cell)[] {
  const t = eventUploadsTexts[language];
  const { instant, number } = formats(language);
  const how = token === undefined ? t.byFile(by ?? t.unknown) : t.byToken(token);
  return [instant(at), how, number(rows), number(added), number(corrected)];
}

interface PreviewPage extends Page {
  readonly t: EventUploadsTexts;
  readonly lede: string;
  readonly refusal: string | undefined;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  /** Undefined when there is nothing to confirm. */
  readonly confirmation: Confirmation | undefined;
  /** Undefined when the file is right. */
  readonly mistakes: ShownMistakes | undefined;
  readonly back: { readonly href: string; readonly label: string };
}

interface Confirmation {
  readonly action: string;
  readonly sha256: string;
  readonly button: string;
  readonly notes: readonly string[];
}

interface ShownMistakes {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
  /** Undefined when nothing kept the rest from being looked into. */
  readonly note: string | undefined;
  readonly download: string;
}

export type UploadRefusal = "changed" | "otherFile";

/** What a file would change; or what is wrong with it, by line; or that it is recorded. */
export function previewPage(
  platform: Platform,
  upload: EventUpload,
  refusal: UploadRefusal | undefined,
  language: Language,
): PreviewPage {
  const t = eventUploadsTexts[language];
  const address = uploadsAddress(platform);
  const isRecorded = upload.recordedAt !== undefined;
  return {
    title: t.previewTitle(upload.fileName),
    crumbs: [
      ...portalCrumbs(platform, language),
      { href: address, label: t.title(platform.tradeName) },
    ],
    t,
    lede: ledeOf(upload, language),
    refusal: refusal && t[refusal],
    facts: factsOf(upload, language),
    confirmation:
      uploadState(upload) === "to-confirm" ? confirmationOf(upload, address, language) : undefined,
    mistakes: upload.preview.report ? undefined : mistakesOf(upload, address, language),
    back: isRecorded
      ? { href: `/portal/${platform.slug}/scorecards`, label: t.results }
      : { href: address, label: t.again },
  };
}

function ledeOf(upload: EventUpload, language: Language): string {
  const { ledes } = eventUploadsTexts[language];
  const { count, instant } = formats(language);
  const state = uploadState(upload);
  if (state === "wrong") return count(upload.preview.mistakes.count, ledes.wrong);
  return state === "recorded"
    ? ledes.recorded(instant(upload.recordedAt ?? upload.uploadedAt))
    : ledes[state];
}

function factsOf({ preview: { report } }: EventUpload, language: Language) {
  if (!report) return [];
  const { facts } = eventUploadsTexts[language];
  const { number } = formats(language);
  const { rows, added, corrected, known, casesTouched } = report;
  return Object.entries({ rows, added, corrected, known, cases: casesTouched } as const).map(
    ([name, value]) => ({ term: facts[name as keyof typeof facts], value: number(value) }),
  );
}

function confirmationOf(upload: EventUpload, address: string, language: Language): Confirmation {
  const t = eventUploadsTexts[language];
  const { added = 0, corrected = 0 } = upload.preview.report ?? {};
  const until = new Date(upload.uploadedAt.getTime() + KEPT_MS);
  return {
    action: `${address}/${upload.id}/confirmation`,
    sha256: upload.fileSha256,
    button: added + corrected === 1 ? t.confirm.one : t.confirm.other,
    notes: [t.keptUntil(formats(language).instant(until)), t.fingerprint(upload.fileSha256)],
  };
}

/** More lines than this are read in the file of mistakes. */
const MOST_SHOWN = 100;

function mistakesOf(upload: EventUpload, address: string, language: Language): ShownMistakes {
  const t = eventUploadsTexts[language];
  const { number } = formats(language);
  const { first, count, isPartial } = upload.preview.mistakes;
  const shown = first.slice(0, MOST_SHOWN);
  return {
    caption: t.mistakesCaption(shown.length, count),
    rows: shown.map(({ line, column = "", message }) => [
      line === 0 ? t.wholeFile : t.line(number(line)),
      column,
      message,
    ]),
    note: isPartial && mistakeTexts[language].moreMayShow,
    download: `${address}/${upload.id}/mistakes.csv`,
  };
}
